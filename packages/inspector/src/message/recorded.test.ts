import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readHar } from '../readers/har.ts'
import type { FieldLine, HttpMessage } from './message.ts'

const RECORDED = ['request-fields', 'field-lines'] as const
const DATE: FieldLine = ['Date', 'Sun, 06 Nov 1994 08:49:37 GMT']
const JSON_TYPE: FieldLine = ['Content-Type', 'application/json']

function ids(message: Partial<HttpMessage>): string[] {
  return inspect({ status: 200, headers: [], ...message }).map(({ id }) => id)
}

describe('a recorded body', () => {
  const idsOf = (body: string, headers: readonly FieldLine[], hidden: readonly string[] = RECORDED) =>
    ids({ headers: [DATE, JSON_TYPE, ...headers], body, hidden })

  it('is judged if it is the one that the server sent', () => {
    expect(idsOf('{"a":', [])).toEqual(['content-type-body-mismatch'])
    expect(idsOf('{"a":', [['Content-Length', '5']])).toEqual(['content-type-body-mismatch'])
    // The encoding was removed, or its header.
    expect(idsOf('{"a":', [['Content-Encoding', 'br']])).toContain('content-type-body-mismatch')
    expect(idsOf('{"a":', [['Content-Length', '3']])).toEqual(['content-type-body-mismatch'])
  })

  it('is not judged if it is still compressed', () => {
    expect(idsOf('\u0013\u001c\u0000\ufffdjr', [['Content-Encoding', 'br']])).not.toContain(
      'content-type-body-mismatch',
    )
  })

  it('is not judged if it is shorter than Content-Length, because it was cut off or replaced', () => {
    expect(idsOf('Hello', [['Content-Length', '425']])).toEqual([])
    expect(idsOf('Hello', [['Content-Length', '7']])).toEqual([])
    // Three characters in seven bytes.
    expect(idsOf('\u{1f600}\u00e9x', [['Content-Length', '7']])).toEqual(['content-type-body-mismatch'])
    expect(idsOf('\u{1f600}\u00e9x', [['Content-Length', '8']])).toEqual([])
  })

  it('is not judged if it is the word that Python writes for nothing', () => {
    expect(idsOf('None', [])).toEqual([])
    expect(idsOf('Nothing', [])).toEqual(['content-type-body-mismatch'])
  })

  it('is not judged if a filter wrote a placeholder for it', () => {
    expect(idsOf('ACCESS_TOKEN', [])).toEqual([])
    expect(idsOf('[REDACTED]', [])).toEqual([])
    expect(idsOf('INVALID_TOKEN', [])).toEqual(['content-type-body-mismatch'])
  })

  it('is not judged if a filter replaced a part of it', () => {
    expect(idsOf('[{"start":<%= start %>,"end":1}]', [])).toEqual([])
    expect(idsOf('{"enabled": <API_ENABLED>}', [])).toEqual([])
    expect(idsOf('{"enabled": <b>}', [])).toEqual(['content-type-body-mismatch'])
    expect(idsOf('{"enabled": <API_ENABLED>}', [], [])).toEqual(['content-type-body-mismatch'])
  })

  it('is judged without a recorder', () => {
    expect(idsOf('Hello', [['Content-Length', '425']], [])).toEqual(['content-type-body-mismatch'])
  })
})

describe('a recorded status', () => {
  const idsOf = (reason: string, hidden: readonly string[] = RECORDED) =>
    ids({ status: 401, reason, headers: [DATE], hidden })

  it('is not judged if the reason phrase is that of another status', () => {
    expect(idsOf('OK')).toEqual(['status-reason-mismatch'])
    expect(idsOf('Forbidden')).toEqual(['status-reason-mismatch'])
    expect(idsOf('ServiceUnavailable')).toEqual(['status-reason-mismatch'])
  })

  it('is not judged if the header Status has another one', () => {
    const idsOf = (status: string) => ids({ status: 401, headers: [DATE, ['Status', status]], hidden: RECORDED })
    expect(idsOf('200 OK')).toEqual([])
    expect(idsOf('401 Unauthorized')).toEqual(['status-401-missing-www-authenticate'])
    expect(idsOf('200th')).toEqual(['status-401-missing-www-authenticate'])
  })

  it('is not judged if a 204 has a text, which no client can read', () => {
    const idsOf = (body: string, hidden: readonly string[] = RECORDED) =>
      ids({ status: 204, headers: [DATE, ['Content-Length', '105']], body, hidden })
    expect(idsOf('{"message":"ok"}')).toEqual([])
    expect(idsOf('')).toEqual(['status-204-has-content-length'])
    expect(idsOf('{"message":"ok"}', [])).not.toEqual([])
  })

  it('is judged with its own phrase, or one that no status has', () => {
    expect(idsOf('Unauthorized')).toEqual(['status-401-missing-www-authenticate'])
    expect(idsOf('Bad Token')).toEqual(['status-401-missing-www-authenticate'])
  })

  it('is judged without a recorder', () => {
    expect(idsOf('Forbidden', [])).toContain('status-401-missing-www-authenticate')
  })
})

describe('a recorded URL', () => {
  const idsOf = (url: string, hidden: readonly string[] = RECORDED) =>
    ids({ method: 'GET', url, headers: [DATE, ['Set-Cookie', 'id=1; Domain=.shop.de; HttpOnly']], hidden })

  it('is not judged if its host is one for documentation, which filters write in place of the host', () => {
    expect(idsOf('https://www.example.com/connect/token')).toEqual([])
    expect(idsOf('http://api.test:8080')).toEqual([])
    expect(idsOf('https://<HOST>/a')).toEqual([])
    expect(idsOf('https://example.company/a')).toEqual(['cookie-domain-mismatch'])
    expect(idsOf('https://other.de/example.com/')).toEqual(['cookie-domain-mismatch'])
    expect(idsOf('https://www.example.com/', [])).toEqual(['cookie-domain-mismatch'])
  })

  it('is not judged if it has another host than the Host header', () => {
    const idsOf = (host: string) =>
      ids({
        method: 'GET',
        url: 'https://b-2_rcvd_et.other.de:8443/pixel',
        requestHeaders: [['Host', host]],
        headers: [DATE, ['Set-Cookie', 'id=1; Domain=.shop.de; HttpOnly']],
        hidden: RECORDED,
      })
    expect(idsOf('et.shop.de')).toEqual([])
    expect(idsOf('B-2_rcvd_et.other.de:8443')).toEqual(['cookie-domain-mismatch'])
  })
})

describe('a recorded length', () => {
  it('is not judged if it is -1, by which software says that it is unknown', () => {
    const idsOf = (length: string, hidden: readonly string[] = RECORDED) =>
      ids({ headers: [DATE, ['Content-Length', length]], hidden })
    expect(idsOf('-1')).toEqual([])
    expect(idsOf('-2')).toEqual(['cl-invalid'])
    expect(idsOf('-1', [])).toEqual(['cl-invalid'])
  })
})

describe('recorded headers', () => {
  it('are not judged if a filter wrote them', () => {
    const idsOf = (date: string, hidden: readonly string[] = RECORDED) =>
      ids({
        headers: [
          ['Date', date],
          ['ETag', 'abc'],
        ],
        hidden,
      })
    expect(idsOf('Sat, 01 Jan 2000 00:00:00 GMT')).toEqual([])
    expect(idsOf('Sat, 01 Jan 2000 00:00:01 GMT')).toEqual(['etag-invalid'])
    expect(idsOf('Sat, 01 Jan 2000 00:00:00 GMT', [])).toEqual(['etag-invalid'])
    // The wrong day of the week.
    expect(idsOf('Mon, 15 Dec 2024 10:00:04 GMT')).toEqual([])
    expect(idsOf('Sun, 15 Dec 2024 10:00:04 GMT')).toEqual(['etag-invalid'])
    expect(idsOf('Mon, 15 Dec 2024 10:00:04 GMT', [])).toContain('date-invalid')
  })

  it('are not judged if a recorder wrote those of two responses into one list', () => {
    const idsOf = (headers: readonly FieldLine[], hidden: readonly string[] = RECORDED) =>
      ids({ headers: [DATE, JSON_TYPE, ...headers], hidden })
    const lengths: FieldLine[] = [
      ['Content-Length', '168'],
      ['Content-Length', '345'],
    ]
    expect(idsOf([DATE, ...lengths])).toEqual([])
    expect(idsOf([DATE, JSON_TYPE])).toEqual([])
    expect(idsOf([DATE])).toEqual(['field-singleton-repeated'])
    expect(idsOf(lengths)).toEqual(['cl-multiple-different'])
    expect(idsOf([DATE, ...lengths], [])).toContain('cl-multiple-different')
  })

  it('are those of the 304 if a browser shows the stored response that it has revalidated', () => {
    const idsOf = (condition: string) =>
      ids({
        headers: [DATE, ['ETag', 'W/"8f"']],
        requestHeaders: [['If-None-Match', condition]],
        body: '{}',
        hidden: RECORDED,
      })
    expect(idsOf('W/"8f"')).toEqual([])
    expect(idsOf('W/"7e"')).toEqual(['content-type-missing'])
  })

  it('are not judged if a recorder cut a date off at a colon', () => {
    const idsOf = (date: string) => ids({ headers: [['Date', date]], hidden: RECORDED })
    expect(idsOf('Tue, 29 Jan 2019 05')).toEqual([])
    expect(idsOf('Tue, 29 Jan 2019')).toEqual(['date-invalid'])
  })

  it('are judged without cookies that a recorder joined', () => {
    const idsOf = (cookies: string) => ids({ headers: [DATE, ['Set-Cookie', cookies]], hidden: RECORDED })
    expect(idsOf('A=1; Path=/, B=2; SameSite=None')).toEqual([])
    expect(idsOf('A=1; SameSite=Lax, X-B=2; path=/')).toEqual([])
    expect(idsOf('A=1; Path=/; SameSite=None')).toEqual(['cookie-samesite-none-insecure'])
  })

  it('are incomplete without Date', () => {
    const headers: FieldLine[] = [['Content-Length', '0']]
    expect(ids({ status: 401, headers, hidden: RECORDED })).toEqual([])
    expect(ids({ status: 401, headers: [...headers, DATE], hidden: RECORDED })).toEqual([
      'status-401-missing-www-authenticate',
    ])
    // Crawlers keep all headers, and a server can lack a clock.
    expect(ids({ status: 401, headers, hidden: ['field-lines', 'connection'] })).toEqual([
      'status-401-missing-www-authenticate',
    ])
  })

  it('are read from a HAR', () => {
    const entry = (headers: { name: string; value: string }[]) => ({
      request: { method: 'GET', url: 'https://a.example/', headers: [] },
      response: { status: 401, statusText: 'Unauthorized', headers, content: {} },
    })
    const har = (headers: { name: string; value: string }[]) => JSON.stringify({ log: { entries: [entry(headers)] } })
    const idsOf = (headers: { name: string; value: string }[]) =>
      [...readHar(har(headers))]
        .flatMap((message) => (message === undefined ? [] : inspect(message)))
        .map(({ id }) => id)
    expect(idsOf([{ name: 'Content-Length', value: '0' }])).toEqual([])
    expect(idsOf([{ name: 'Date', value: DATE[1] }])).toEqual(['status-401-missing-www-authenticate'])
  })
})
