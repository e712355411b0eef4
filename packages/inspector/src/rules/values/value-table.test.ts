import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../../scripts/workspace/processor-time.ts'
import { sectionTitles } from '../../../scripts/index-of-sections.ts'
import {
  examplesOf,
  readDefinedFields,
  readHeaderValues,
  readRegisteredFields,
  readResponseHeaders,
} from '../../../scripts/response-headers.ts'
import { parseType, valueFiles } from '../../../scripts/value-table.ts'
import { inspect } from '../../inspect/inspect.ts'
import { parseCase } from '../cases.ts'
import { RULES } from '../catalogue.ts'
import { HEADER_VALUES } from './table.gen.ts'
import { valueFault } from './value-fault.ts'
import { VALUE_RULES } from './value-rules.ts'

const rows = readResponseHeaders()
const byName = new Map(rows.map((row) => [row.name.toLowerCase(), row]))
const made = rows.filter(({ severity }) => severity !== '')

describe('response-headers.csv', () => {
  it.each([...valueFiles()])('%s is fresh', (name, text) => {
    const path = new URL(name, import.meta.url)
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(text)
  })

  it('has each header once, sorted by name', () => {
    const names = rows.map(({ name }) => name.toLowerCase())
    expect(names).toEqual([...new Set(names)].sort())
  })

  it('names rules that exist', () => {
    const ids = new Set(RULES.map(({ id }) => id))
    expect(rows.filter(({ rule }) => rule !== '' && !ids.has(rule)).map(({ name }) => name)).toEqual([])
    expect(new Set(made.map(({ rule }) => rule))).toEqual(new Set(VALUE_RULES.map(({ id }) => id)))
  })

  it('makes rules of what was read only', () => {
    const unread = made.filter(({ evidence }) => !/^(?:text|secondary)/.test(evidence))
    expect(unread.map(({ name }) => name)).toEqual([])
    for (const { name, effect, right, wrong } of made) {
      expect(effect, name).toMatch(/^(?:browsers|caches|clients|tools|verifiers) .*[^.]$/)
      expect(examplesOf(right).length * examplesOf(wrong).length, name).toBeGreaterThan(0)
    }
  })
})

describe('header-values.csv', () => {
  it.each(readHeaderValues().map((row) => [row.name, row.value, row] as const))('%s: %s', (name, value, row) => {
    // The value of the table of headers may have a note after it.
    const values = (byName.get(name.toLowerCase())?.values ?? '').split(/\|(?![^<[]*[>\]])/)
    expect(values.map((each) => each.replace(/ \([^()]*\)$/, ''))).toContain(value)
    expect(row.meaning).toMatch(/^[A-Z].*\.$/)
    for (const source of row.source.split('; '))
      if (/^RFC \d+ [\d.]+$/.test(source)) expect([...sectionTitles().keys()]).toContain(source)
      else expect(source).toMatch(/^(?:HTML|Fetch|Referrer Policy|Clear Site Data) [a-z]+(?:-[a-z]+)*$|^draft-/)
  })
})

describe('the table against the registries', () => {
  const registered = readRegisteredFields()

  it('has a row for every registered field of responses', () => {
    const names = registered.filter((field) => field.in_responses === 'yes').map(({ name }) => name.toLowerCase())
    expect(names.length).toBeGreaterThan(150)
    expect(names.filter((name) => !byName.has(name))).toEqual([])
  })

  it('has the status and the structured type of IANA', () => {
    const known = new Map(registered.map((field) => [field.name.toLowerCase(), field]))
    for (const { name, registration, structured_type, shape } of rows) {
      const field = known.get(name.toLowerCase())
      const unregistered = registration === 'unregistered' || registration === 'de-facto'
      expect(field?.status ?? 'none', name).toBe(unregistered ? 'none' : registration)
      if (field === undefined) continue
      expect(structured_type, name).toBe(field.structured_type)
      if (structured_type !== '' && shape !== '') expect(shape, name).toBe(`sf-${structured_type.toLowerCase()}`)
    }
  })

  it.each(readDefinedFields().map(({ document, name }) => [document, name] as const))('%s: has %s', (_, name) => {
    expect(byName.get(name.toLowerCase())?.spec).not.toBe(undefined)
  })
})

describe('the examples', () => {
  const wrong = rows.flatMap(({ name, rule, severity, ...row }) => [
    ...(severity === '' ? [] : examplesOf(row.wrong).map((value) => [name, value, rule] as const)),
    ...examplesOf(row.unparsable).map((value) => [name, value, 'sf-invalid'] as const),
  ])

  it.each(wrong)('%s: %s has one finding', (name, value, id) => {
    const lines = value.split('\\n').map((line) => `${name}: ${line}`)
    const findings = inspect(parseCase(`HTTP/1.1 200\n${lines.join('\n')}`), { profile: 'strict' })
    expect(findings.map((finding) => finding.id).filter((each) => each !== 'date-missing')).toEqual([id])
  })

  it.each(made.flatMap(({ name, right }) => examplesOf(right).map((value) => [name, value] as const)))(
    '%s: %s has none',
    (name, value) => {
      const lines = value.split('\\n').map((line) => `${name}: ${line}`)
      // An example of Signature comes without its Signature-Input.
      const rules = { 'signature-labels-differ': 'off' } as const
      const findings = inspect(parseCase(`HTTP/1.1 200\n${lines.join('\n')}`), { rules })
      expect(findings.map((finding) => finding.id)).toEqual([])
    },
  )
})

/** What the line of an example alone can't have: the status, the body or the header that belongs to it. */
const CONTEXT = new Set([
  'content-range-unexpected',
  'problem-on-success',
  'signature-labels-differ',
  'trailer-without-chunked',
  'upgrade-without-connection',
])

/** Pages recommend these values. A date in one must not become wrong as time goes by. */
describe.each([0, 10])('the right values in %i years', (years) => {
  const date = new Date(Date.now() + years * 365.25 * 86_400_000).toUTCString()
  const right = rows.flatMap((row) =>
    examplesOf(row.right)
      .map((value) => (row.severity === '' ? value.replace(/(?:^| )\(.*\)$/, '') : value))
      .filter((value) => value !== '' || row.severity !== '')
      .map((value) => [row.name, value] as const),
  )

  it.each(right)('%s: %s has no finding', (name, value) => {
    const lines = value.split('\\n').map((line) => `${name}: ${line}`)
    if (name !== 'Date') lines.push(`Date: ${date}`)
    const findings = inspect(parseCase(`HTTP/1.1 200\n${lines.join('\n')}`))
    expect(findings.filter(({ id }) => !CONTEXT.has(id)).map(({ id }) => id)).toEqual([])
  })
})

describe('a single value in two lines', () => {
  const repeated = rows.filter((row) => row.repeated !== '' && row.right !== '' && row.severity !== '')

  it.each(repeated.map(({ name, right }) => [name, examplesOf(right)[0]] as const))('%s: %s', (name, value) => {
    const findings = inspect(parseCase(`HTTP/1.1 200\n${name}: ${value}\n${name}: ${value}`))
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['field-singleton-repeated', 'error']])
  })

  it('says what recipients do', () => {
    const policy: [string, string] = ['Cross-Origin-Embedder-Policy', 'require-corp']
    expect(inspect({ status: 200, headers: [policy, policy] })[0]?.message).toBe(
      'Cross-Origin-Embedder-Policy appears 2 times with the same value, so browsers ignore both, which switches the policy off.',
    )
  })
})

describe('types', () => {
  it.each([
    ['token', { is: [{ type: 'token' }] }],
    ['string/token(a b)', { is: [{ type: 'string' }, { type: 'token', words: ['a', 'b'] }] }],
    ['token(!HIT MISS)', { is: [{ type: 'token', misused: ['HIT', 'MISS'] }] }],
    ['integer(0..7)', { is: [{ type: 'integer', least: 0, most: 7 }] }],
    ['integer(1..)!', { is: [{ type: 'integer', least: 1 }], required: true }],
    ['boolean/list:string!retry', { is: [{ type: 'boolean' }, { type: 'list', of: 'string' }], required: 'retry' }],
  ])('%s', (text, type) => {
    expect(parseType(text)).toEqual(type)
  })

  it('refuses what is not a type', () => {
    expect(() => parseType('word')).toThrow('"word" is not a type; use one of boolean')
  })
})

/** Time that grows with the square of the length would be seconds here. */
it.each(HEADER_VALUES.map((row) => [row.name, row] as const))('%s is checked in linear time', (_, row) => {
  for (const bait of [
    ' ',
    ',',
    ', ',
    ';',
    '"',
    '=',
    'a',
    'a,',
    'a;',
    'a=1,',
    '(',
    '1',
    '.',
    '-',
    'a-',
    '{',
    '[',
    '{"a":',
    '*',
    ':',
    '?1,',
    'https://a.example,',
  ]) {
    for (const start of ['', '"', 'a=', '{', 'https://', '1']) {
      const text = start + bait.repeat(32_000 / bait.length)
      expect(
        processorTime(() => valueFault(row, text), 400),
        JSON.stringify([start, bait]),
      ).toBeLessThan(400)
    }
  }
})
