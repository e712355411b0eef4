import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readHar } from '../src/readers/har.ts'
import { inspectSession } from '../src/session/inspect-session.ts'

/** What Chrome 59 recorded of a page with maps and advertisements in July 2017; see recorded/SOURCES.md. */
const RECORDED = new URL('recorded/chrome-2017.har', import.meta.url)

it('averages under two findings a response, and its errors break a MUST', () => {
  const messages = readHar(readFileSync(RECORDED, 'utf8'))
  const findings = inspectSession(messages).flat()
  const counts: Record<string, number> = {}
  for (const { severity, id } of findings) counts[`${severity} ${id}`] = (counts[`${severity} ${id}`] ?? 0) + 1
  expect(messages).toHaveLength(155)
  expect(findings.length / messages.length).toBeLessThan(2)
  expect(counts).toEqual({
    // RFC 9110, section 5.3, is a MUST NOT: tiles of a map came with both text/html and image/png.
    'error field-singleton-repeated': 42,
    'warning age-from-origin': 1,
    // RFC 9110, section 8.6, is a MUST NOT; a length of 0 harms nobody, so it is no error.
    'warning status-204-has-content-length': 6,
    'warning vary-missing-accept-encoding': 14,
  })
})
