import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

describe('Basic and Bearer', () => {
  it.each([
    ['/auth/basic/alice/secret', basic('alice:secret'), 200],
    ['/auth/basic/alice/secret/v1/users', basic('alice:secret'), 200],
    ['/auth/basic', basic('user:password'), 200],
    ['/auth/basic/alice/a%2Fb%3Ac', basic('alice:a/b:c'), 200],
    ['/auth/basic/%C3%A9/%E2%82%AC', basic('é:€'), 200],
    ['/auth/basic/alice/secret', `bASIC  ${basic('alice:secret').slice(6)}`, 200],
    ['/auth/basic/alice/secret', basic('alice:Secret'), 401],
    ['/auth/basic/alice/secret', basic('alice'), 401],
    ['/auth/basic/alice/secret', 'Basic not-base64!', 401],
    ['/auth/basic/alice/secret', 'Basic', 401],
    ['/auth/basic/alice/secret', 'Bearer secret', 401],
    ['/auth/basic/alice/secret', '', 401],
    ['/auth/bearer/t0ken', 'Bearer t0ken', 200],
    ['/auth/bearer', 'bearer token', 200],
    ['/auth/bearer/t0ken', 'Bearer t0ken2', 401],
    ['/auth/bearer/t0ken', basic('t0ken:'), 401],
  ])('%s with %s: %i', (target, authorization, status) => {
    const planned = startPlanning().ask(target, { headers: { Authorization: authorization } })
    expect(planned.status).toBe(status)
    expect(document(planned).authenticated).toBe(status === 200)
    expect(field(planned, 'WWW-Authenticate') !== undefined).toBe(status === 401)
  })

  it('reports an invalid token only if one was sent (RFC 6750, section 3.1)', () => {
    const planning = startPlanning()
    const challenge = (headers: Record<string, string>) =>
      field(planning.ask('/auth/bearer/a', { headers }), 'WWW-Authenticate')
    expect(challenge({})).toBe('Bearer realm="simulator"')
    expect(challenge({ Authorization: 'Bearer b' })).toBe('Bearer realm="simulator", error="invalid_token"')
  })

  it.each(['/auth', '/auth/ntlm', '/auth/basic/alice', '/auth/digest/alice'])('%s is refused', (target) => {
    expect(startPlanning().ask(target).status).toBe(400)
  })
})

describe('Digest', () => {
  let now = 0
  const hash = (name: string, text: string) =>
    createHash(name === 'MD5' ? 'md5' : 'sha256')
      .update(text)
      .digest('hex')

  function challengeOf(planning: ReturnType<typeof startPlanning>, target: string, algorithm: string): string {
    const value = field(planning.ask(target), 'WWW-Authenticate') ?? ''
    return new RegExp(`algorithm=${algorithm}, nonce="([^"]+)"`).exec(value)?.[1] ?? ''
  }

  function authorization(target: string, algorithm: string, nonce: string, more: Record<string, string> = {}): string {
    const { user = 'alice', password = 'secret', method = 'GET', uri = target, qop = 'auth' } = more
    const secret = hash(algorithm, `${user}:simulator:${password}`)
    const message = hash(algorithm, `${method}:${uri}`)
    const response = hash(algorithm, `${secret}:${nonce}:00000001:abc:${qop}:${message}`)
    return `Digest username="${user}", realm="simulator", nonce="${nonce}", uri="${uri}", algorithm=${algorithm}, qop=${qop}, nc=00000001, cnonce="abc", response="${response}"`
  }

  it.each(['SHA-256', 'MD5'])('accepts only the right answer in %s', (algorithm) => {
    const planning = startPlanning({}, () => now)
    const target = '/auth/digest/alice/secret?x=1'
    const nonce = challengeOf(planning, target, algorithm)
    const status = (value: string, method = 'GET') =>
      planning.ask(target, { headers: { Authorization: value }, method }).status
    expect(status(authorization(target, algorithm, nonce))).toBe(200)
    expect(status(authorization(target, algorithm, nonce), 'POST')).toBe(401)
    expect(status(authorization(target, algorithm, nonce, { method: 'POST' }), 'POST')).toBe(200)
    expect(status(authorization(target, algorithm, nonce, { password: 'Secret' }))).toBe(401)
    expect(status(authorization(target, algorithm, nonce, { user: 'bob' }))).toBe(401)
    expect(status(authorization(target, algorithm, nonce, { uri: '/other' }))).toBe(401)
    expect(status(authorization(target, algorithm, nonce, { qop: 'auth-int' }))).toBe(401)
    expect(status(authorization(target, algorithm, `${nonce}x`))).toBe(401)
    expect(status('Digest nonsense')).toBe(401)
    expect(status('Digest')).toBe(401)
  })

  it('reports a stale nonce if the rest is right (RFC 7616, section 3.3)', () => {
    const planning = startPlanning({}, () => now)
    const target = '/auth/digest/alice/secret'
    now = 1000
    const nonce = challengeOf(planning, target, 'MD5')
    now += 300_001
    const right = planning.ask(target, { headers: { Authorization: authorization(target, 'MD5', nonce) } })
    expect(right.status).toBe(401)
    expect(field(right, 'WWW-Authenticate')).toContain('stale=true')
    const wrong = planning.ask(target, {
      headers: { Authorization: authorization(target, 'MD5', nonce, { user: 'bob' }) },
    })
    expect(field(wrong, 'WWW-Authenticate')).not.toContain('stale')
  })

  it('refuses a qop that it does not check', () => {
    const planned = startPlanning().ask('/auth/digest/alice/secret?qop=auth-int')
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining('Use qop=auth.')])
    expect(startPlanning().ask('/auth/digest/alice/secret?qop=auth').status).toBe(401)
  })

  it('offers the requested hash', () => {
    const planning = startPlanning()
    const value = field(planning.ask('/auth/digest/alice/secret?algorithm=md5'), 'WWW-Authenticate')
    expect(value).toMatch(/^Digest realm="simulator", qop="auth", algorithm=MD5, nonce="[^"]+"$/)
    expect(planning.ask('/auth/digest/alice/secret?algorithm=SHA-1').status).toBe(400)
  })
})
