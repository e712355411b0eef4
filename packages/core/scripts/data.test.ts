import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { requirements } from './conformance.ts'
import { citationsOf, constantName, type Fact, readFacts, splitCitation } from './facts.ts'
import { generatedFiles } from './generated-files.ts'
import { compareMethods, compareStatuses } from './registry.ts'

const statuses = readFacts('statuses')
const fields = readFacts('response-fields')
const methods = readFacts('methods')
const sections = new Set(readFacts('sections').map((row) => `${row.document} ${row.section}`.trim()))
const documents = new Set(readFacts('documents').map((row) => row.document))

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  registration: ['permanent', 'temporary', 'unused', 'deprecated', 'obsoleted'],
  content: ['allowed', 'forbidden', 'empty'],
  cacheability: ['heuristic', 'explicit', 'never'],
  sender: ['any', 'origin', 'proxy', 'gateway', 'network'],
  action: [
    'none',
    'continue',
    'follow-redirect',
    'use-stored-response',
    'repeat',
    'repeat-after-delay',
    'change-request',
    'authenticate',
    'other-connection',
  ],
  action_authority: ['rfc', 'convention'],
  redirect_method: ['', 'kept', 'may-change', 'becomes-get'],
  evidence: ['text', 'secondary'],
}

describe('generated files', () => {
  it.each([...generatedFiles().keys()])('%s is fresh', (path) => {
    expect(readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8')).toBe(generatedFiles().get(path))
  })
})

describe('statuses.csv', () => {
  it('has a row a registered code, in order', () => {
    const codes = statuses.map((status) => Number(status.code))
    expect(codes).toHaveLength(64)
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => a - b))
  })

  it('uses the words that the types know', () => {
    for (const status of statuses) {
      for (const [column, words] of Object.entries(ALLOWED)) {
        expect(words, `${status.code} ${column}`).toContain(status[column])
      }
    }
  })

  it('has a sentence of its own for each code', () => {
    const advice = 'begin it with a capital letter, end it with a period, and use 12 to 120 characters'
    for (const { code, summary } of statuses)
      expect(summary, `the summary of ${code}: ${advice}`).toMatch(/^[A-Z].{10,118}\.$/)
    expect(new Set(statuses.map((status) => status.summary)).size).toBe(64)
  })

  it('has a constant name of its own for each code', () => {
    const names = statuses.map((status) => constantName(status.phrase ?? ''))
    expect(new Set(names).size).toBe(64)
    for (const name of names) expect(name).toMatch(/^[A-Z_]+$/)
  })

  it('names the source of every rule', () => {
    for (const status of statuses) {
      const sourced: Fact = {
        content: citation(status.content_source),
        cacheability: citation(status.cacheability_source),
        sender: status.sender === 'any' ? 'none needed' : citation(status.sender_source),
        action: status.action_authority === 'rfc' ? citation(status.action_source) : 'convention',
        redirect: status.redirect_method === '' ? 'none needed' : citation(status.redirect_source),
        definition: status.document ?? '',
      }
      for (const [rule, source] of Object.entries(sourced)) expect(source, `${status.code} ${rule}`).not.toBe('')
    }
  })
})

describe('response-fields.csv', () => {
  it('has known codes, field names, requirements and a source a row, each field once a code', () => {
    const codes = new Set(statuses.map((status) => status.code))
    for (const field of fields) {
      expect(codes).toContain(field.code)
      expect(field.field).toMatch(/^[A-Z][A-Za-z-]+$/)
      expect(['required', 'recommended', 'optional']).toContain(field.requirement)
      expect(citation(field.source), `${field.code} ${field.field}`).not.toBe('')
    }
    const keys = fields.map((field) => `${field.code} ${field.field} ${field.when}`)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('methods.csv', () => {
  it('has a row a registered method, in order', () => {
    const names = methods.map(({ method }) => method ?? '')
    expect(names).toHaveLength(41)
    expect(names).toEqual([...new Set(names)].sort())
    for (const name of names) expect(name).toMatch(/^(?:[A-Z-]+|\*)$/)
  })

  it('uses the words that the types know, and a condition where there is one', () => {
    for (const { method, safe, idempotent, cacheability, cacheability_condition, evidence } of methods) {
      expect(['yes', 'no'], method).toContain(safe)
      expect(['yes', 'no'], method).toContain(idempotent)
      expect(['yes', 'conditional', 'no'], method).toContain(cacheability)
      expect(cacheability_condition !== '', method).toBe(cacheability === 'conditional')
      expect(['text', 'secondary'], method).toContain(evidence)
    }
  })

  it('has no safe method that is not idempotent (RFC 9110, section 9.2.2)', () => {
    expect(methods.filter(({ safe, idempotent }) => safe === 'yes' && idempotent !== 'yes')).toEqual([])
  })

  it('names a source of each cacheability', () => {
    for (const { method, cacheability_source } of methods) expect(citation(cacheability_source), method).not.toBe('')
  })
})

describe('citations', () => {
  const cells = [
    ...statuses.flatMap((status) => [
      `${status.document} ${status.section}`.trim(),
      ...Object.keys(status)
        .filter((column) => column.endsWith('_source'))
        .flatMap((column) => citationsOf(status[column])),
    ]),
    ...fields.flatMap((field) => citationsOf(field.source)),
    ...readFacts('problem-types').map((row) => `${row.document} ${row.section}`),
    ...methods.flatMap((row) => [`${row.document} ${row.section}`, ...citationsOf(row.cacheability_source)]),
  ]

  it.each([...new Set(cells)])('%s is in the index of sections', (cited) => {
    const [document, section] = splitCitation(cited)
    expect(documents).toContain(document)
    expect(sections).toContain(`${document} ${section}`.trim())
  })
})

describe('the checklist of RFC 9457', () => {
  it.each(requirements())("$id is held by a test, or named as the application's own", ({ tests, application }) => {
    expect(tests.length > 0).toBe(application === '')
  })
})

describe('compareStatuses', () => {
  const csv = [
    'Value,Description,Reference',
    ...statuses.map((status) => {
      const note = status.expires ? ` (TEMPORARY - registered 2024-11-13, expires ${status.expires})` : ''
      const obsolete = status.registration === 'obsoleted' ? ' (OBSOLETED)' : ''
      const name = status.code === '418' ? '(Unused)' : `${status.phrase}${obsolete}${note}`
      return `${status.code},"${name}","[${(status.document ?? '').replace('RFC ', 'RFC')}, Section ${status.section}]"`
    }),
    '512-599,Unassigned,',
  ].join('\n')

  it('is content with a registry that agrees', () => {
    expect(compareStatuses(csv, statuses, '2026-01-01')).toEqual([])
  })

  it('tells new, gone, renamed, moved and ended registrations', () => {
    const changed = csv
      .replace(/^404,.*$/m, '404,"Missing","[RFC9110, Section 15.5.5]"')
      .replace(/^451,.*\n/m, '')
      .replace('512-599,Unassigned,', '512,"New Thing","[RFC9999]"')
      .replace(/^429,.*$/m, '429,"Too Many Requests","[RFC9998]"')
      .replace(' (OBSOLETED)', '')
    expect(compareStatuses(changed, statuses, '2027-01-01')).toEqual([
      '404: named "Missing", here "Not Found"',
      '429: refers to [RFC9998], here RFC 6585',
      '510: described as "Not Extended", here obsoleted',
      '512 New Thing: registered, and missing here',
      '451: here, and not registered',
      '104 Upload Resumption Supported: its temporary registration ended on 2026-11-13',
    ])
    expect(compareStatuses('<html>', statuses, '2026-01-01')).toHaveLength(1)
  })
})

/** Our table of methods as IANA would publish it. */
const METHODS_CSV = [
  'Method Name,Safe,Idempotent,Reference',
  ...methods.map(({ method, safe, idempotent, document = '', section }) => {
    // It names two sections for CHECKIN.
    const more = method === 'CHECKIN' ? ', Section 9.4' : ''
    return `${method},${safe},${idempotent},"[${document.replace('RFC ', 'RFC')}, Section ${section}${more}]"`
  }),
].join('\n')

describe('compareMethods', () => {
  it('is content with a registry that agrees', () => {
    expect(compareMethods(METHODS_CSV, methods)).toEqual([])
  })

  it('tells new, gone, changed and moved registrations', () => {
    const changed = METHODS_CSV.replace(/^LINK,.*\n/m, '')
      .replace(/^LOCK,no,no/m, 'LOCK,yes,yes')
      .replace(/^GET,(.*)9\.3\.1/m, 'GET,$19.3.11')
      .concat('\nBREW,no,no,"[RFC2324, Section 2.1.1]"')
    expect(compareMethods(changed, methods)).toEqual([
      'GET: refers to [RFC9110, Section 9.3.11], here RFC9110, Section 9.3.1',
      'LOCK: safe "yes", here "no"',
      'LOCK: idempotent "yes", here "no"',
      'BREW: registered, and missing here',
      'LINK: here, and not registered',
    ])
    expect(compareMethods('<html>', methods)).toHaveLength(1)
  })
})

it('refresh compares both tables with the files of a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-registries-'))
  try {
    writeFileSync(
      join(folder, 'http-status-codes-1.csv'),
      'Value,Description,Reference\n200,OK,"[RFC9110, Section 15.3.1]"\n',
    )
    writeFileSync(join(folder, 'methods.csv'), METHODS_CSV)
    const args = ['--import', 'tsx', join(import.meta.dirname, 'refresh.ts'), folder]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('404: here, and not registered\n')
    expect(stdout).toMatch(/data\/methods\.csv agrees with the registry\n$/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

function citation(cell: string | undefined): string {
  return citationsOf(cell).join('; ')
}
