import { EMPTY_SUMMARY } from '@statuskit/inspector/report'
import { expect, it } from 'vitest'
import { createText } from '../terminal/text.ts'
import { formatSummary } from './format-summary.ts'

const text = createText(80, false)

it('counts by rule and by host, the most severe first', () => {
  const summary = {
    ...EMPTY_SUMMARY,
    messages: 40,
    clean: 5,
    findings: { error: 12, warning: 1, info: 3 },
    byRule: {
      'date-invalid': { error: 0, warning: 1, info: 0 },
      'etag-invalid': { error: 1, warning: 0, info: 0 },
      'status-405-missing-allow': { error: 11, warning: 0, info: 3 },
    },
    byHost: {
      'a.example': { error: 1, warning: 1, info: 0 },
      'b.example': { error: 10, warning: 0, info: 3 },
      unknown: { error: 1, warning: 0, info: 0 },
    },
    otherHosts: { error: 0, warning: 0, info: 0 },
  }
  expect(formatSummary(summary, text)).toBe(`By rule
  11 errors  status-405-missing-allow
  1 error    etag-invalid
  1 warning  date-invalid
  3 info     status-405-missing-allow

By host
  b.example: 10 errors, 3 info
  a.example: 1 error, 1 warning
  no URL: 1 error

40 messages: 12 errors, 1 warning, 3 info, 5 without findings
`)
})

it('lists 20 hosts, and counts the others together', () => {
  const byHost = Object.fromEntries(
    Array.from({ length: 25 }, (_, index) => [`h${index}.example`, { error: index + 1, warning: 0, info: 0 }]),
  )
  const lines = formatSummary({ ...EMPTY_SUMMARY, byHost, otherHosts: { error: 0, warning: 2, info: 0 } }, text)
  expect(lines.match(/^ {2}h\d+\.example/gm)).toHaveLength(20)
  expect(lines).toContain('\n  h24.example: 25 errors\n')
  expect(lines).toContain('\n  other hosts: 15 errors, 2 warnings\n')
})

it('says how many findings a host can have beyond its count', () => {
  const byHost = { 'a.example': { error: 2, warning: 0, info: 0 } }
  expect(formatSummary({ ...EMPTY_SUMMARY, byHost, unlisted: 4 }, createText(200, false))).toContain(
    'A host can have up to 4 more than shown.',
  )
})

it('has no tables without findings', () => {
  expect(formatSummary({ ...EMPTY_SUMMARY, messages: 2, clean: 2 }, text)).toBe('2 messages: no findings\n')
})
