import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const { ask } = startPlanning()

describe('credentials', () => {
  const basic = { Authorization: `Basic ${btoa('a:b')}` }

  it.each([
    ['/basic-auth/a/b', basic, 200],
    ['/basic-auth/a/c', basic, 401],
    ['/basic-auth/a/b', {}, 401],
    ['/hidden-basic-auth/a/b', basic, 200],
    ['/hidden-basic-auth/a/c', basic, 404],
    ['/bearer', { Authorization: 'Bearer x' }, 200],
    ['/bearer', basic, 401],
  ])('%s with %j: %i', (target, headers, status) => {
    const planned = ask(target, { headers })
    expect(planned.status).toBe(status)
    if (status === 200) expect(document(planned).authenticated).toBe(true)
    expect(field(planned, 'WWW-Authenticate') !== undefined).toBe(status === 401)
  })

  /** An answer to a challenge, made with Node's hashes. */
  function digest(challenge: string, target: string, { qop = 'auth', password = 'b', body = '' }) {
    const [, nonce = ''] = /nonce="([^"]*)"/.exec(challenge) ?? []
    const [, algorithm = ''] = /algorithm=([\w-]+)/.exec(challenge) ?? []
    const hash = (text: string) => createHash(algorithm.replace('-', '').toLowerCase()).update(text).digest('hex')
    const covered = qop === 'auth-int' ? `:${hash(body)}` : ''
    const counted = qop === '' ? '' : `00000001:c:${qop}:`
    const response = hash(`${hash(`a:simulator:${password}`)}:${nonce}:${counted}${hash(`GET:${target}${covered}`)}`)
    const more = qop === '' ? '' : `, qop=${qop}, nc=00000001, cnonce="c"`
    return `Digest username="a", realm="simulator", nonce="${nonce}", uri="${target}", algorithm=${algorithm}, response="${response}"${more}`
  }

  it.each(['MD5', 'SHA-256', 'SHA-512'].flatMap((name) => ['auth', 'auth-int', ''].map((qop) => [name, qop])))(
    'of Digest with %s and qop %j',
    (algorithm, qop) => {
      const target = `/digest-auth/${qop || 'both'}/a/b/${algorithm}?x=y`
      const challenge = field(ask(target), 'WWW-Authenticate') ?? ''
      expect(challenge).toContain(`qop="${qop || 'auth, auth-int'}"`)
      const answer = (password: string) => ({
        headers: { Authorization: digest(challenge, target, { qop, password }) },
      })
      expect(ask(target, answer('b')).status).toBe(200)
      expect(ask(target, answer('c')).status).toBe(401)
      expect(ask(target.replace('?x=y', '?x=z'), answer('b')).status).toBe(401)
    },
  )

  it('of Digest go stale after a number of uses, and need cookies if the request says so', () => {
    const target = '/digest-auth/auth/a/b/MD5/1?require-cookie=true'
    const first = ask(target)
    expect(field(first, 'Set-Cookie')).toBe('stale_after=1; Path=/, fake=fake_value; Path=/')
    const Authorization = digest(field(first, 'WWW-Authenticate') ?? '', target, {})
    expect(ask(target, { headers: { Authorization } }).status).toBe(401)
    expect(ask(target, { headers: { Authorization, Cookie: 'a=b' } }).status).toBe(403)
    const right = ask(target, { headers: { Authorization, Cookie: 'stale_after=1; fake=fake_value' } })
    expect([right.status, field(right, 'Set-Cookie')]).toEqual([200, 'fake=fake_value; Path=/, stale_after=0; Path=/'])
    const stale = ask(target, { headers: { Authorization, Cookie: 'stale_after=0; fake=fake_value' } })
    expect([stale.status, field(stale, 'WWW-Authenticate')]).toEqual([401, expect.stringContaining('stale=true')])
  })
})

describe('cookies', () => {
  it('are set, shown and deleted', () => {
    expect(field(ask('/cookies/set?a=b&c=d&a=e'), 'Set-Cookie')).toBe('a=b; Path=/, c=d; Path=/')
    expect(field(ask('/cookies/set/a/b'), 'Set-Cookie')).toBe('a=b; Path=/')
    expect(field(ask('/cookies/delete?a'), 'Set-Cookie')).toMatch(/^a=; Expires=Thu, 01 Jan 1970.*Max-Age=0; Path=\/$/)
    const secure = { headers: { 'X-Forwarded-Proto': 'https' } }
    expect(field(ask('/cookies/set/a/b', secure), 'Set-Cookie')).toBe('a=b; Secure; Path=/')
    expect(document(ask('/cookies', { headers: { Cookie: 'a=b; c=d=e; a=x; odd' } }))).toEqual({
      cookies: { a: 'b', c: 'd=e' },
    })
  })

  it.each(['plain', 'two words', 'a;b,c', '"quoted"', 'é€😀', 'back\\slash', ''])('keep any value: %j', (value) => {
    const [pair = ''] = (field(ask(`/cookies/set?a=${encodeURIComponent(value)}`), 'Set-Cookie') ?? '').split('; ')
    expect(pair).toMatch(/^a=[\x20-\x7e]*$/)
    expect(document(ask('/cookies', { headers: { Cookie: pair } }))).toEqual({ cookies: { a: value } })
  })
})
