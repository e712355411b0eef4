import { readFileSync } from 'node:fs'
import { findStatus } from '@statuskit/core'
import { describe, expect, it } from 'vitest'
import { citedDocuments, sectionTitles } from '../../scripts/index-of-sections.ts'
import { rulesPage } from '../../scripts/rules-page.ts'
import { evaluate, isAbout, permits, prepare } from '../inspect/evaluate.ts'
import { inspect } from '../inspect/inspect.ts'
import { Facts, type Need } from '../message/facts.ts'
import type { HttpMessage } from '../message/message.ts'
import { withDecodedBody } from '../readers/decode.ts'
import { withDigests } from '../readers/digests.ts'
import { inspectSession } from '../session/inspect-session.ts'
import { SESSION_CASES } from '../session/session.cases.ts'
import { SESSION_RULES } from '../session/session-inspector.ts'
import { CASES } from './all-cases.ts'
import { type Case, parseCase } from './cases.ts'
import { RULES } from './catalogue.ts'
import { parseCitation } from './reference.ts'
import { type Rule, SEVERITY_OF_LEVEL } from './rule.ts'

const SECTIONS = sectionTitles()
const DOCUMENTS = citedDocuments()

const messageOf = (given: Case) => withDecodedBody(withDigests(parseCase(given)))

/** The result of a rule, including whether it applies to the status and headers. */
function answer(rule: Rule, message: HttpMessage) {
  const facts = new Facts(message)
  const step = prepare(rule, 0)
  return isAbout(rule, facts) && permits(step, facts.lines) ? evaluate(step, facts) : undefined
}

/** The ids that the inspector reports with every rule turned on. */
function ids(message: HttpMessage): string[] {
  return inspect(message, { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }).map(
    ({ id }) => id,
  )
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires = [], silent = [], skipped = [] } = CASES[id] ?? {}

  it('has cases', () => {
    expect(fires.length).toBeGreaterThan(0)
    expect(silent.length).toBeGreaterThan(0)
    const lacks = [...(rule.needs ?? []), ...(rule.absence ?? []), ...(rule.sees ?? [])].length > 0
    expect(skipped.length > 0).toBe(lacks)
  })

  it('cites sections that exist', () => {
    for (const citation of rule.sections.split('; ')) {
      const { document, section, url } = parseCitation(citation)
      expect(SECTIONS.has(citation), citation).toBe(true)
      expect(url).toBe(DOCUMENTS.get(document)?.section_url.replace('{section}', section ?? ''))
    }
  })

  it('has a message and a fix in whole sentences', () => {
    expect(rule.message).toMatch(/^(?:[A-Z\d]|`|\{\w+\}).*[.?]$/)
    expect(rule.fix).toMatch(/^[A-Z].*\.$/)
  })

  it.each(fires.map((given) => [given] as const))('fires: %s', (given) => {
    const message = messageOf(given)
    expect(ids(message)).toContain(id)
    const finding = inspect(message, { rules: { [id]: 'error' as const } }).find((each) => each.id === id)
    expect(finding?.message).not.toMatch(/\{\w+\}|undefined/)
    expect(finding?.fix).not.toMatch(/\{\w+\}|undefined/)
  })

  it.each(silent.map((given) => [given] as const))('is silent: %s', (given) => {
    expect(ids(messageOf(given))).not.toContain(id)
    expect(answer(rule, messageOf(given)) === 'skipped').toBe(false)
  })

  it.each(skipped.map((given) => [given] as const))('is skipped: %s', (given) => {
    expect(answer(rule, messageOf(given))).toBe('skipped')
    expect(ids(messageOf(given))).not.toContain(id)
  })

  it.each(fires.map((given) => [given] as const))(
    'is skipped without any one of the facts that it needs: %s',
    (given) => {
      const message = messageOf(given)
      for (const need of rule.needs ?? []) expect(answer(rule, without(message, need)), need).toBe('skipped')
      for (const name of [...(rule.absence ?? []), ...(rule.sees ?? [])]) {
        const hidden = rule.side === 'request' ? ['request-fields'] : [name]
        expect(answer(rule, { ...message, hidden }), name).toBe('skipped')
        if (rule.side !== 'request') expect(answer(rule, { ...message, hidden: ['*'] }), name).toBe('skipped')
      }
    },
  )
})

/** A message whose source didn't see a fact. */
function without(message: HttpMessage, need: Need): HttpMessage {
  const { method, url, httpVersion, reason, requestHeaders, body, rawBody, contentSize, digests, ...others } = message
  const { trailers, undecodable, ...rest } = others
  const all = {
    method,
    url,
    httpVersion,
    reason,
    requestHeaders,
    body,
    rawBody,
    contentSize,
    digests,
    trailers,
    undecodable,
  }
  const hide = (...hidden: string[]) => ({ ...message, hidden })
  if (need === 'allRequestHeaders') return hide('request-fields')
  if (need === 'connection') return hide('connection')
  if (need === 'fieldLines') return hide('field-lines')
  if (need === 'content' || need === 'body' || need === 'contentSize' || need === 'rawBody' || need === 'bytes') {
    return { ...rest, ...all, body: undefined, rawBody: undefined, contentSize: undefined }
  }
  return { ...rest, ...all, [need]: undefined }
}

describe('the catalogue', () => {
  it('has no id twice, and no cases without a rule', () => {
    const all = RULES.map(({ id }) => id)
    expect(all).toEqual([...new Set(all)])
    expect(Object.keys(CASES).sort()).toEqual([...all].sort())
  })

  it('yields to rules that are there', () => {
    const all = new Set(RULES.map(({ id }) => id))
    for (const { id, yields = [] } of RULES) for (const other of yields) expect(all, id).toContain(other)
  })
})

describe('severity and level', () => {
  const all = [...RULES, ...SESSION_RULES]

  it.each(all.map((rule) => [rule.id, rule] as const))(
    '%s: the severity follows from the level, or has a reason',
    (_, rule) => {
      const { severity, level, reason } = rule
      if (severity !== SEVERITY_OF_LEVEL[level]) expect(reason).toBeDefined()
      expect(reason ?? 'A reason.').toMatch(/^(?:[A-Z\d]|`).*\.$/)
    },
  )

  it('so does the severity of each finding', () => {
    const graded = all.flatMap((rule) => {
      const { fires = [] } = CASES[rule.id] ?? {}
      const sessions = SESSION_CASES[rule.id]?.fires ?? fires.map((given) => [given])
      // Every info is on, and no finding yields to another.
      return sessions.flatMap((session) =>
        inspectSession(session.map(messageOf), { profile: rule.profile ?? 'strict' })
          .flat()
          .filter(({ id }) => id === rule.id)
          .map(({ severity, level }) => ({ rule, severity, level })),
      )
    })
    expect(new Set(graded.map(({ rule }) => rule.id)).size).toBe(all.length)
    const ungrounded = graded.filter(
      ({ rule, severity, level }) => severity !== SEVERITY_OF_LEVEL[level] && rule.reason === undefined,
    )
    expect(ungrounded.map(({ rule }) => rule.id)).toEqual([])
  })

  it('gives no reason where severity and level always agree', () => {
    const idle = all.filter(({ id, severity, level, reason }) => {
      if (reason === undefined || severity !== SEVERITY_OF_LEVEL[level]) return false
      const findings = (CASES[id]?.fires ?? []).flatMap((given) => inspect(messageOf(given), { profile: 'strict' }))
      return findings.every((finding) => finding.id !== id || finding.severity === SEVERITY_OF_LEVEL[finding.level])
    })
    expect(idle.map(({ id }) => id)).toEqual([])
  })
})

it('has a section of the rule reference for each rule, and the reference is fresh', () => {
  const page = readFileSync(new URL('../../../../docs/reports/rules.md', import.meta.url), 'utf8')
  expect(page).toBe(rulesPage())
  for (const { id } of [...RULES, ...SESSION_RULES]) expect(page).toContain(`\n### ${id}\n`)
})

describe('fields that core requires of a status', () => {
  const required = Array.from({ length: 500 }, (_, index) => findStatus(100 + index)).flatMap((status) =>
    (status?.responseFields ?? [])
      .filter(({ requirement, when }) => requirement === 'required' && when === undefined)
      .map(({ name }) => [status?.code ?? 0, name] as const),
  )
  // Connection follows from Upgrade, and rules about 226 look at IM instead of ETag.
  it.each(required.filter(([, name]) => name !== 'Connection' && name !== 'ETag'))(
    '%i without %s is an error',
    (status) => {
      const message = { status, headers: [], httpVersion: '1.1' }
      expect(inspect(message).some(({ severity }) => severity === 'error')).toBe(true)
    },
  )
})
