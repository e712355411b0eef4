import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { expiredFacts } from './expiry.ts'
import { readFacts } from './facts.ts'

const NOTHING = { statuses: [], documents: [], sources: [] }

describe('expiredFacts', () => {
  it('names a registration whose day has passed', () => {
    const statuses = [
      { code: '104', phrase: 'Upload Resumption Supported', expires: '2026-11-13' },
      { code: '404', phrase: 'Not Found', expires: '' },
    ]
    expect(expiredFacts({ ...NOTHING, statuses }, '2026-11-13')).toEqual([])
    expect(expiredFacts({ ...NOTHING, statuses }, '2026-11-14')).toEqual([
      '104 Upload Resumption Supported: its registration expired on 2026-11-13. Check the IANA registry and update statuses.csv.',
    ])
  })

  it('names a draft that is older than six months, and no RFC', () => {
    const documents = [
      { document: 'draft-a-01', date: '2026-05' },
      { document: 'draft-b-02', date: '2026' },
      { document: 'RFC 9110', date: '2022-06' },
    ]
    expect(expiredFacts({ ...NOTHING, documents }, '2026-11-30')).toEqual([])
    expect(expiredFacts({ ...NOTHING, documents }, '2026-12-01')).toEqual([
      'draft-a-01: from 2026-05, more than 6 months ago. Look for a newer revision or an RFC.',
    ])
  })

  it('names a source that was read more than a year ago', () => {
    const sources = [{ key: 'some-page', date: '2025-11' }]
    expect(expiredFacts({ ...NOTHING, sources }, '2026-11-30')).toEqual([])
    expect(expiredFacts({ ...NOTHING, sources }, '2026-12-01')).toHaveLength(1)
  })

  it('finds nothing to say of a table on the day when everything in it was new', () => {
    const facts = {
      statuses: readFacts('statuses'),
      documents: readFacts('documents'),
      sources: readFacts('reference/sources'),
    }
    expect(expiredFacts(facts, '2024-01-01')).toEqual([])
  })
})

it('the check prints notes and does not fail', () => {
  const args = ['--import', 'tsx', join(import.meta.dirname, 'expired.ts'), '2100-01-01']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  const lines = stdout.trimEnd().split('\n')
  expect(lines.length).toBeGreaterThan(20)
  for (const line of lines) expect(line).toMatch(/^note: \S.*\.$/)
})
