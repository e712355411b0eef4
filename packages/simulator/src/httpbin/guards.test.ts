import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const { ask } = startPlanning()
const allowing = startPlanning({ allowed: { html: true, externalRedirects: true, siteFields: true } })

describe('what could be used against a browser', () => {
  it.each([
    ['/redirect-to?url=https://example.com/', 'allowExternalRedirects'],
    ['/redirect-to?url=http:host', 'allowExternalRedirects'],
    ['/response-headers?Location=//example.com', 'allowExternalRedirects'],
    ['/response-headers?Refresh=0;url=//example.com', 'allowExternalRedirects'],
    ['/response-headers?Content-Type=text/html', 'allowHtml'],
  ])('%s needs %s', (target, option) => {
    const planned = ask(target)
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining(option)])
    expect(allowing.ask(target).status).toBeLessThan(400)
  })

  it('is a text without allowHtml', () => {
    const target = `/base64/${btoa('<script>')}`
    expect([ask(target).body, field(ask(target), 'Content-Type')]).toEqual(['<script>', 'text/plain; charset=utf-8'])
    expect(field(allowing.ask(target), 'Content-Type')).toBe('text/html; charset=utf-8')
  })

  it('is never run in a page of its own', () => {
    for (const target of ['/html', '/forms/post', '/links/2/0', '/encoding/utf8', '/'])
      expect(field(ask(target), 'Content-Security-Policy'), target).toContain("default-src 'none'")
  })
})

describe('a simulator that others share', () => {
  const shared = startPlanning({ allowed: { html: false, externalRedirects: false, siteFields: false } })
  const headers = { Authorization: 'Bearer SECRET', Cookie: 'session=SECRET', 'X-Name': 'shown' }

  it.each(['/get', '/headers', '/anything', '/cookies', '/bearer', '/gzip', '/stream/2'])(
    'shows no credentials at %s',
    (target) => {
      const planned = shared.ask(target, { headers })
      const shown = planned.body ?? (planned.stream?.chunks ?? []).map(({ text }) => text).join('')
      expect(shown).toContain('redacted')
      expect(shown).not.toContain('SECRET')
      expect(JSON.stringify(ask(target, { headers }))).toContain('SECRET')
    },
  )

  it('sets no cookies and no headers that act on the whole site', () => {
    for (const target of ['/cookies/set?a=b', '/cookies/delete?a', '/response-headers?Set-Cookie=a%3Db']) {
      expect([shared.ask(target).status, document(shared.ask(target)).detail]).toEqual([
        400,
        expect.stringContaining('Set-Cookie acts on the whole site'),
      ])
    }
    expect(field(shared.ask('/digest-auth/auth/user/secret'), 'Set-Cookie')).toBeUndefined()
  })
})
