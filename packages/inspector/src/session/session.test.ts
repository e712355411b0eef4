import { describe, expect, it } from 'vitest'
import { sectionTitles } from '../../scripts/index-of-sections.ts'
import { type Case, parseCase } from '../rules/cases.ts'
import { inspectSession } from './inspect-session.ts'
import { SESSION_CASES } from './session.cases.ts'
import { SESSION_RULES } from './session-inspector.ts'

const SECTIONS = sectionTitles()

const reported = (id: string, session: readonly Case[]) =>
  inspectSession(session.map(parseCase), { rules: { [id]: 'warning' as const } })
    .flat()
    .filter((finding) => finding.id === id)

describe.each(SESSION_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { fires = [], silent = [], skipped = [] } = SESSION_CASES[id] ?? {}

  it('has cases, and cites sections that exist', () => {
    for (const cases of [fires, silent, skipped]) expect(cases.length).toBeGreaterThan(0)
    for (const section of rule.sections.split('; ')) expect(SECTIONS.has(section), section).toBe(true)
  })

  it('fires once a session', () => {
    for (const session of fires) {
      const findings = reported(id, session)
      expect(findings).toHaveLength(1)
      expect(findings[0]?.message).not.toMatch(/\{\w+\}|undefined/)
    }
  })

  it('is silent otherwise, and where a fact is unknown', () => {
    for (const session of [...silent, ...skipped]) expect(reported(id, session)).toEqual([])
  })
})

it('reports each message on its own too, at its place', () => {
  const session = ['HTTP/1.1 200', 'HTTP 0', 'HTTP/1.1 401'].map(parseCase)
  expect(inspectSession(session).map((findings) => findings.map(({ id }) => id))).toEqual([
    [],
    [],
    ['status-401-missing-www-authenticate'],
  ])
})

it('reports the version of a server once for each host', () => {
  const from = (host: string, version: string) =>
    parseCase(`> GET https://${host}/\nHTTP/1.1 200\nServer: nginx/${version}`)
  const session = [from('a.example', '1.22.1'), from('a.example', '1.22.1'), from('b.example', '1.22.1')]
  const found = inspectSession([...session, from('a.example', '1.24.0')], { profile: 'browser' })
  expect(found.map((findings) => findings.length)).toEqual([1, 0, 1, 1])
})

it('takes anything', () => {
  for (const value of [undefined, null, 7, 'x', [null, 3, { status: 'a' }]]) {
    expect(inspectSession(value as never).flat()).toEqual([])
  }
})
