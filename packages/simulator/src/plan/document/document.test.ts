import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../../test/planning.ts'

it('explains the status, and echoes the request', () => {
  const planned = startPlanning().ask('/api/status/401/v1?a=b', { headers: { Host: 'localhost', 'X-A': 'é "\\' } })
  expect(document(planned)).toEqual({
    type: 'about:blank',
    title: 'Unauthorized',
    status: 401,
    phrase: 'Unauthorized',
    class: 'client-error',
    meaning: 'The request has no credentials that the server accepts.',
    reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2',
    added: [
      { name: 'WWW-Authenticate', value: 'Bearer realm="simulator"', why: 'required by RFC 9110, section 15.5.2' },
      { name: 'Cache-Control', value: 'no-store', why: 'keeps the response out of caches' },
      { name: 'X-Content-Type-Options', value: 'nosniff', why: 'stops clients from guessing another type' },
      { name: 'Vary', value: 'Accept', why: 'the format of the body depends on it' },
    ],
    ignored: ['a'],
    request: {
      method: 'GET',
      target: '/api/status/401/v1?a=b',
      httpVersion: '1.1',
      headers: [
        ['Host', 'localhost'],
        ['X-A', 'é "\\'],
      ],
    },
  })
})

it('is not a problem below 400 and from 600 up', () => {
  for (const status of [200, 302, 600, 999]) {
    const planned = startPlanning().ask(`/api/status/${status}`)
    expect(field(planned, 'Content-Type')).toBe('application/json')
    expect(document(planned)).not.toHaveProperty('title')
  }
})

it('treats an unregistered code as the x00 of its class', () => {
  const body = document(startPlanning().ask('/api/status/499'))
  expect(body).toMatchObject({ title: 'Bad Request', phrase: '', class: 'client-error' })
  expect(body.meaning).toBe('Not registered. Clients treat it as 400.')
})

describe('the format', () => {
  it.each([
    [404, undefined, 'application/problem+json'],
    [404, '*/*', 'application/problem+json'],
    [404, 'application/json', 'application/problem+json'],
    [404, 'application/json, text/plain, */*', 'application/problem+json'],
    [404, 'text/plain', 'text/plain; charset=utf-8'],
    [404, 'application/problem+xml', 'application/problem+xml'],
    [404, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html; charset=utf-8'],
    [404, 'image/png', 'application/problem+json'],
    [200, 'text/plain', 'text/plain; charset=utf-8'],
    [200, 'application/json;q=0.1, text/plain', 'text/plain; charset=utf-8'],
    [200, 'text/html', 'application/json'],
    [200, 'nonsense;;q=', 'application/json'],
    [207, undefined, 'application/xml; charset=utf-8'],
    [207, 'image/png', 'application/xml; charset=utf-8'],
    [207, 'text/xml', 'text/xml; charset=utf-8'],
    [207, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/xml; charset=utf-8'],
    [207, 'application/json', 'application/json'],
    [207, 'application/json, text/plain, */*', 'application/json'],
    [207, 'text/plain', 'text/plain; charset=utf-8'],
  ])('of %i for %s', (status, accept, type) => {
    const headers: Record<string, string> = accept === undefined ? {} : { Accept: accept }
    const planned = startPlanning().ask(`/api/status/${status}`, { headers })
    expect(planned.status).toBe(status)
    expect(field(planned, 'Content-Type')).toBe(type)
    expect(planned.body).toContain('/api/status/')
    expect(field(planned, 'Content-Length')).toBe(String(Buffer.byteLength(planned.body ?? '')))
  })

  it('of a page blocks scripts', () => {
    const planned = startPlanning().ask('/api/status/404/<script>alert(1)</script>', {
      headers: { Accept: 'text/html' },
    })
    expect(planned.body).not.toContain('<script>')
    expect(field(planned, 'Content-Security-Policy')).toContain("default-src 'none'")
  })
})

describe('a multistatus document', () => {
  it('does not depend on earlier requests', () => {
    const { ask } = startPlanning()
    const types = ['application/json', '*/*', 'application/json'].map((Accept) =>
      field(ask('/api/status/207', { headers: { Accept } }), 'Content-Type'),
    )
    expect(types).toEqual(['application/json', 'application/xml; charset=utf-8', 'application/json'])
  })

  const hrefs = (target: string) =>
    [...(startPlanning().ask(target).body ?? '').matchAll(/<D:href>(.*?)<\/D:href>/g)].map(([, href]) => href)

  it.each([
    ['/api/status/207/a?token=x#y', '/api/status/207/a'],
    ['http://user:secret@host/api/status/207', '/api/status/207'],
    ['/api/status/207/<a>&b', '/api/status/207/&#60;a&#62;&#38;b'],
    ['/api/status/207/\xe9 \u{1f600}', '/api/status/207/%C3%A9%20%F0%9F%98%80'],
  ])('of %s names a path, and one below it', (target, href) => {
    expect(hrefs(target)).toEqual([href, `${href}/locked`])
  })
})

describe('credentials are not echoed', () => {
  const SECRET = 'hunter2'

  it.each([
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'X-Api-Key',
    'X-Auth-Token',
    'X-Amz-Security-Token',
    'x-csrf-token',
    'X-Session-Id',
    'X-Goog-Signature',
    'apikey',
  ])('of %s', (name) => {
    for (const accept of ['*/*', 'text/plain', 'text/html']) {
      const planned = startPlanning().ask('/api/status/404', { headers: { [name]: SECRET, Accept: accept } })
      expect(planned.body).not.toContain(SECRET)
      expect(planned.body).toContain('redacted')
    }
  })

  it.each([
    `/api/status/200?access_token=${SECRET}&a=b`,
    `/api/status/200?a=b&api_key=${SECRET}`,
    `/api/status/200?%74oken=${SECRET}`,
    `/api/status/200?code=${SECRET}`,
    `/seq/fault/200?code=${SECRET}`,
    `/api/status/200/fault?code=${SECRET}`,
    `/auth/basic/alice/${SECRET}`,
    `/%61uth/basic/alice/${SECRET}`,
    `/auth/bearer/${SECRET}?x=y`,
    `http://user:${SECRET}@localhost/api/status/200`,
    `http://localhost/auth/basic/alice/${SECRET}`,
  ])('of %s', (target) => {
    expect(startPlanning().ask(target).body).not.toContain(SECRET)
    expect(startPlanning().ask('/api/status/200', { headers: { Referer: target } }).body).not.toContain(SECRET)
  })

  it('everything else is', () => {
    const { body } = startPlanning().ask('/api/status/401?auth=none&page=2', { headers: { 'X-Request-Id': '7' } })
    expect(body).toContain('/api/status/401?auth=none&page=2')
    expect(body).toContain('["X-Request-Id","7"]')
  })

  it.each(['/fault/reset/404?code=CANCELED', '/seq/a/reset,200?code=refused_stream', '/httpbin/drip?code=500'])(
    'the code of %s is, which is an option',
    (target) => {
      const { body } = startPlanning().ask('/api/status/200', { headers: { Referer: target } })
      expect(body).toContain(target)
    },
  )

  it('works with any header names', () => {
    const planned = startPlanning().ask('/api/status/200', { headers: { ['__proto__']: 'x', constructor: 'y' } })
    expect(planned.body).toContain('["constructor","y"]')
  })
})
