import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspect } from '../src/inspect/inspect.ts'
import type { HttpMessage } from '../src/message/message.ts'
import { readHar } from '../src/readers/har.ts'
import { readJsonMessage } from '../src/readers/json-message.ts'
import { inspectSession } from '../src/session/inspect-session.ts'

/** Responses that others made; see recorded/SOURCES.md. */
const read = (file: string) => readFileSync(new URL(`recorded/${file}`, import.meta.url), 'utf8')
const readLines = (file: string) => read(file).trim().split('\n').map(readJsonMessage)

/** The counts of findings by severity and id. */
function count(messages: readonly (HttpMessage | undefined)[], session: boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  const findings = session
    ? inspectSession(messages).flat()
    : messages.flatMap((message) => (message === undefined ? [] : inspect(message)))
  for (const { severity, id } of findings) counts[`${severity} ${id}`] = (counts[`${severity} ${id}`] ?? 0) + 1
  return counts
}

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, each) => sum + each, 0)

describe('recorded traffic averages under two findings a response, and each error breaks a MUST or a client', () => {
  it('a page with maps and advertisements, by Chrome', () => {
    const messages = readHar(read('chrome-2017.har'))
    const counts = count(messages, true)
    expect(messages).toHaveLength(155)
    expect(counts).toEqual({
      // RFC 9110, section 5.3, is a MUST NOT: tiles of a map came with both text/html and image/png.
      'error field-singleton-repeated': 42,
      // A server of advertisements sends `access-control-allow-method`, which does nothing.
      'warning field-name-misspelled': 1,
      'warning vary-missing-accept-encoding': 14,
    })
    expect(total(counts) / messages.length).toBeLessThan(1)
  })

  it('two large interfaces, by their clients', () => {
    const messages = readLines('apis.ndjson')
    const counts = count(messages, false)
    expect(messages).toHaveLength(299)
    expect(counts).toEqual({
      // RFC 9110, section 15.5.2: a 401 MUST have a challenge.
      'error status-401-missing-www-authenticate': 1,
      // RFC 9110, section 15.5.6: a 405 MUST have Allow.
      'error status-405-missing-allow': 1,
      'warning cookie-duplicate': 12,
      // RFC 8288, section 3.1: the target is a URI reference. A URI template, `/users{?since}`, is not.
      'warning link-uri-invalid': 3,
      'warning vary-missing-accept-encoding': 9,
    })
    expect(total(counts) / messages.length).toBeLessThan(0.2)
  })

  it('frameworks and servers as they come', () => {
    const messages = readLines('servers.ndjson')
    const counts = count(messages, true)
    expect(messages).toHaveLength(713)
    expect(counts).toEqual({
      // RFC 7617, section 2: the realm is REQUIRED. FastAPI leaves it out.
      'error challenge-basic-missing-realm': 2,
      // A session of Express in front of static files with max-age: shared-cache.test.ts shows what a cache does with it.
      'error set-cookie-shared-cacheable': 13,
      // A MUST, as above. The frameworks leave it to handlers.
      'error status-401-missing-www-authenticate': 14,
      // A MUST, as above: nginx with static files, and http-server.
      'error status-405-missing-allow': 15,
      'warning basic-over-http': 10,
      'warning content-type-missing': 2,
      // Flask's development server sends Date, and werkzeug another with the same value.
      'warning field-singleton-repeated': 9,
      // Apache with gzip does not know the tag again that it made.
      'warning inm-ignored': 1,
      'warning status-304-missing-etag': 9,
      'warning status-304-missing-headers': 21,
      'warning status-304-set-cookie': 5,
      'warning status-416-missing-content-range': 1,
      'warning status-429-missing-retry-after': 9,
      'warning status-4xx-long-cacheable': 1,
    })
    expect(total(counts) / messages.length).toBeLessThan(0.2)
  })
})
