import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../../test/planning.ts'

/** Sets an option in the query, and in a request header. */
function askBoth(name: string, value: string, status = 200) {
  const planning = startPlanning()
  return [
    planning.ask(`/api/status/${status}?${name}=${encodeURIComponent(value)}`),
    planning.ask(`/api/status/${status}`, { headers: { [`Simulate-${name}`]: value } }),
  ]
}

describe('an option, in the query and as a header', () => {
  it.each([
    ['delay', '250', { delay: 250 }],
    ['body-delay', '250', { bodyDelay: 250 }],
    ['body', 'hello', { body: 'hello' }],
    ['reason', 'So what', { phrase: 'So what' }],
  ])('%s', (name, value, expected) => {
    for (const planned of askBoth(name, value)) expect(planned).toMatchObject({ status: 200, ...expected })
  })

  it.each([
    ['h', 'X-A: b', 'X-A', 'b'],
    ['h', 'ETag:"x"', 'ETag', '"x"'],
    ['type', 'text/csv', 'Content-Type', 'text/csv'],
    ['location', '/api/status/204', 'Location', '/api/status/204'],
    ['retry-after', '120', 'Retry-After', '120'],
    ['retry-after', 'Sun, 06 Nov 1994 08:49:37 GMT', 'Retry-After', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['allow', 'GET,HEAD', 'Allow', 'GET, HEAD'],
    ['allow', '', 'Allow', ''],
  ])('%s=%s', (name, value, fieldName, expected) => {
    for (const planned of askBoth(name, value)) expect(field(planned, fieldName)).toBe(expected)
  })

  it.each([
    ['basic', 401, 'WWW-Authenticate', 'Basic realm="simulator"'],
    ['bearer', 407, 'Proxy-Authenticate', 'Bearer realm="simulator"'],
    ['negotiate', 401, 'WWW-Authenticate', 'Negotiate'],
    ['none', 401, 'WWW-Authenticate', undefined],
  ])('auth=%s for %i', (scheme, status, name, expected) => {
    for (const planned of askBoth('auth', scheme, status)) {
      expect(planned.status).toBe(status)
      expect(field(planned, name)).toBe(expected)
    }
  })

  it('auth=digest offers both hashes, the stronger first', () => {
    const value = field(startPlanning().ask('/api/status/401?auth=digest'), 'WWW-Authenticate')
    expect(value).toMatch(/^Digest .*algorithm=SHA-256, nonce="[^"]+", Digest .*algorithm=MD5, nonce="[^"]+"$/)
  })

  it('delay picks from a range, the same for the same seed', () => {
    const delays = (planning = startPlanning()) =>
      Array.from({ length: 50 }, () => planning.ask('/api/status/200?delay=10-20&seed=s').delay)
    expect(Math.min(...delays())).toBe(10)
    expect(Math.max(...delays())).toBe(20)
    expect(delays()).toEqual(delays())
  })

  it('h can be repeated, replaces default headers, and is listed', () => {
    const planned = startPlanning().ask(
      '/api/status/401?h=Set-Cookie:a=1&h=Set-Cookie:b=2&h=www-authenticate:Basic&h=Cache-Control:max-age=9',
    )
    expect(field(planned, 'Set-Cookie')).toBe('a=1, b=2')
    expect(field(planned, 'WWW-Authenticate')).toBe('Basic')
    expect(field(planned, 'Cache-Control')).toBe('max-age=9')
    expect(document(planned).added).toContainEqual({ name: 'Set-Cookie', value: 'b=2', why: 'set by the h option' })
  })

  it('takes precedence over the query as a header', () => {
    const planned = startPlanning().ask('/api/status/200?delay=5', { headers: { 'simulate-delay': '7' } })
    expect(planned.delay).toBe(7)
  })

  it("ignores the client's own parameters", () => {
    expect(startPlanning().ask('/api/status/200?page=2&delays=x&Delay=y')).toMatchObject({ status: 200, delay: 0 })
  })

  it('counts the bytes of a body', () => {
    const planned = startPlanning().ask(`/api/status/200?body=${encodeURIComponent('é€😀')}`)
    expect(field(planned, 'Content-Length')).toBe('9')
    expect(field(planned, 'Content-Type')).toBe('text/plain; charset=utf-8')
    expect(field(planned, 'Content-Security-Policy')).toContain('sandbox')
  })
})

describe('an invalid value', () => {
  it.each([
    ['delay=60001', 'delay', 'The limit "delay" is 60000 ms'],
    ['delay=1-60001', 'delay', 'The limit "delay"'],
    ['body-delay=99999999', 'delay', 'The limit "delay"'],
    ['delay=abc', 'delay', 'not a time in milliseconds. Use'],
    ['delay=-5', 'delay', 'not a time in milliseconds. Use'],
    ['delay=20-10', 'delay', 'Use delay=10-20'],
    ['delay=1&delay=2', 'delay', 'once'],
    [`body=${'x'.repeat(8193)}`, 'body', 'The limit "body" is 8192 bytes'],
    [`body=${'%C3%A9'.repeat(4097)}`, 'body', 'The limit "body"'],
    [`h=X-A:${'x'.repeat(8190)}`, 'fields', 'The limit "fields" is 8192 bytes'],
    [Array(33).fill('h=X-A:b').join('&'), 'fieldCount', 'The limit "fieldCount" is 32'],
    ['h=X-A', 'h', 'Use h=Name:value'],
    ['h=:b', 'h', 'Use h=Name:value'],
    ['h=X%20A:b', 'h', 'name'],
    ['h=X-A:b%0D%0AX-B:c', 'h', 'control characters'],
    ['h=X-A:b%0AX-B:c', 'h', 'control characters'],
    ['h=X-A:%00', 'h', 'control characters'],
    ['h=X-A:%E2%82%AC', 'h', 'U+00FF'],
    ['h=X-A%0D%0A:b', 'h', 'name'],
    ['h=Content-Length:5', 'h', 'belongs to the connection'],
    ['h=transfer-encoding:chunked', 'h', 'belongs to the connection'],
    ['h=Connection:close', 'h', 'belongs to the connection'],
    ['h=Upgrade:h2c', 'h', 'belongs to the connection'],
    ['h=X-Content-Type-Options:none', 'h', 'always nosniff'],
    ['h=Content-Type:text/html', 'type', 'allowHtml (--allow-html)'],
    ['type=text/html', 'type', 'allowHtml'],
    ['type=TEXT/HTML;charset=utf-8', 'type', 'allowHtml'],
    ['type=application/xhtml%2Bxml', 'type', 'allowHtml'],
    ['type=image/svg%2Bxml', 'type', 'allowHtml'],
    ['type=text', 'type', 'media type'],
    ['type=text/plain%0D%0AX:y', 'type', 'media type'],
    ['reason=a%0D%0AX:y', 'reason', 'control characters'],
    ['reason=%E2%82%AC', 'reason', 'U+00FF'],
    ['location=https://example.com/', 'location', 'allowExternalRedirects (--allow-external-redirects)'],
    ['location=//example.com/', 'location', 'allowExternalRedirects'],
    ['location=/%5Cexample.com/', 'location', 'allowExternalRedirects'],
    ['location=%09//example.com/', 'location', 'allowExternalRedirects'],
    ['location=javascript:alert(1)', 'location', 'allowExternalRedirects'],
    ['location=http://', 'location', 'allowExternalRedirects'],
    ['location=/a%0D%0AX:y', 'location', 'control characters'],
    ['h=Location:https://example.com/', 'location', 'allowExternalRedirects'],
    ['h=Refresh:0;url=https://example.com/', 'location', 'allowExternalRedirects'],
    ['retry-after=soon', 'retry-after', 'HTTP date'],
    ['retry-after=-1', 'retry-after', 'HTTP date'],
    ['retry-after=Wed, 30 Feb 2000 00:00:00 GMT', 'retry-after', 'HTTP date'],
    ['retry-after=Sunday, 06-Nov-94 08:49:37 GMT', 'retry-after', 'HTTP date'],
    ['allow=GET;HEAD', 'allow', 'allow=GET,HEAD'],
    ['auth=ntlm', 'auth', 'Use one of basic, bearer, digest, negotiate, none'],
    ['auth=basic', 'auth', 'Only 401 and 407'],
    ['seed=', 'seed', 'empty'],
    [`seed=${'x'.repeat(129)}`, 'key', 'The limit "key" is 128'],
  ])('%s', (query, refused, detail) => {
    const planned = startPlanning().ask(`/api/status/200?${query}`)
    expect(planned.status).toBe(400)
    expect(document(planned)).toMatchObject({ refused, detail: expect.stringContaining(detail) })
  })

  it('an unknown option, as a header', () => {
    const planned = startPlanning().ask('/api/status/200', { headers: { 'Simulate-Dealy': '5' } })
    expect(document(planned)).toMatchObject({ status: 400, refused: 'dealy' })
  })

  it.each([204, 205, 304])('a body for %i', (status) => {
    const planned = startPlanning().ask(`/api/status/${status}?body=x`)
    expect(document(planned).detail).toContain(`/fault/surplus/${status}`)
  })

  it('no body for a 206', () => {
    expect(startPlanning().ask('/api/status/206?body=').status).toBe(400)
  })
})

it('HTML and other servers, where they are allowed', () => {
  const planning = startPlanning({ allowed: { html: true, externalRedirects: true, siteFields: true } })
  expect(field(planning.ask('/api/status/200?body=%3Cp%3E&type=text/html'), 'Content-Type')).toBe('text/html')
  expect(field(planning.ask('/api/status/302?location=https://example.com/'), 'Location')).toBe('https://example.com/')
  expect(planning.ask('/redirect/1?to=https://example.com/').status).toBe(302)
})
