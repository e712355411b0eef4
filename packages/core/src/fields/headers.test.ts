import { describe, expect, it } from 'vitest'
import { formatChallenges } from './challenge.ts'
import { formatUnsatisfiedRange } from './content-range.ts'
import { isFieldValue, isToken, quoteString } from './field.ts'
import { formatBlockedBy } from './link.ts'
import { formatRetryAfter } from './retry-after.ts'
import { formatAccept, formatAllow, formatUpgrade } from './token-list.ts'
import { hasUriCharacters } from './uri-characters.ts'

describe('challenges', () => {
  it.each([
    ['Basic realm="api"', 'Basic realm="api"'],
    [{ scheme: 'Bearer' }, 'Bearer'],
    [{ scheme: 'Bearer', realm: 'api', scope: ['a', 'b'] }, 'Bearer realm="api", scope="a b"'],
    [{ scheme: 'Basic', realm: 'a "b" \\ c' }, 'Basic realm="a \\"b\\" \\\\ c"'],
    [{ scheme: 'Negotiate', token68: 'YII==' }, 'Negotiate YII=='],
    [{ scheme: 'Bearer', realm: undefined, error: 'invalid_token' }, 'Bearer error="invalid_token"'],
    [{ scheme: 'X', max: 3, fresh: true }, 'X max=3, fresh=true'],
    // RFC 7616, section 3.3: stale and algorithm without quotes, qop with them.
    [
      { scheme: 'Digest', realm: 'a', qop: 'auth', algorithm: 'SHA-256', stale: 'true' },
      'Digest realm="a", qop="auth", algorithm=SHA-256, stale=true',
    ],
    [['Basic realm="a"', { scheme: 'Bearer', realm: 'b' }], 'Basic realm="a", Bearer realm="b"'],
  ])('formats %j', (challenge, value) => {
    expect(formatChallenges(challenge as never)).toBe(value)
  })

  it.each([
    '',
    ' Basic',
    'Ba@sic',
    'Basic realm="a"\r\nX: y',
    [],
    ['Basic realm="a"', ''],
    { scheme: 'Basic realm' },
    { scheme: '' },
    { scheme: 'Bearer', realm: 'a\nb' },
    { scheme: 'Bearer', realm: 'caf\u0119' },
    { scheme: 'Bearer', 'bad name': 'x' },
    { scheme: 'Bearer', realm: null },
    { scheme: 'Bearer', error: {} },
    { scheme: 'Negotiate', token68: 'a b' },
    { scheme: 'Negotiate', token68: 'abc', realm: 'x' },
  ])('refuses %j', (challenge) => {
    expect(formatChallenges(challenge as never)).toBeUndefined()
  })
})

describe('Retry-After', () => {
  it('takes seconds, rounded up, and moments', () => {
    expect([0, 30, 1.2].map(formatRetryAfter)).toEqual(['0', '30', '2'])
    expect(formatRetryAfter(new Date(Date.UTC(1994, 10, 6, 8, 49, 37)))).toBe('Sun, 06 Nov 1994 08:49:37 GMT')
  })

  it('refuses what is neither', () => {
    for (const delay of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, new Date(Number.NaN), new Date(8.64e15)]) {
      expect(formatRetryAfter(delay)).toBeUndefined()
    }
  })
})

describe('lists', () => {
  it('formats methods once each, and an empty list', () => {
    expect(formatAllow(['GET', 'HEAD', 'GET'])).toBe('GET, HEAD')
    expect(formatAllow([])).toBe('')
    expect(formatAllow(['GE T'])).toBeUndefined()
    expect(formatAllow('GET' as never)).toBeUndefined()
  })

  it('formats protocols, at least one', () => {
    expect(formatUpgrade(['HTTP/3.0', 'websocket'])).toBe('HTTP/3.0, websocket')
    for (const bad of [[], ['a/b/c'], ['a b'], ['/'], [1 as never]]) expect(formatUpgrade(bad)).toBeUndefined()
  })

  it('formats ranges with weights', () => {
    expect(formatAccept(['application/json', 'text/*;q=0.5'])).toBe('application/json, text/*;q=0.5')
    for (const bad of [['a, b'], ['a\r\nb'], ['']]) expect(formatAccept(bad)).toBeUndefined()
  })
})

describe('the rest', () => {
  it('formats an unsatisfied range', () => {
    expect(formatUnsatisfiedRange(0)).toBe('bytes */0')
    for (const bad of [-1, 1.5, Number.NaN, 2 ** 60]) expect(formatUnsatisfiedRange(bad)).toBeUndefined()
  })

  it('formats who blocks', () => {
    expect(formatBlockedBy('https://isp.example/why?x=%20')).toBe('<https://isp.example/why?x=%20>; rel="blocked-by"')
    for (const bad of ['', 'a>b', 'a b', 'a%2', 'a\r\nb']) expect(formatBlockedBy(bad)).toBeUndefined()
  })

  it('knows tokens, values and URI references', () => {
    expect(isToken('X-A.b~1')).toBe(true)
    for (const bad of ['', 'a b', 'a:b', '\u00e9', 1]) expect(isToken(bad)).toBe(false)
    expect(isFieldValue('a\tb \u00e9')).toBe(true)
    for (const bad of ['a\rb', 'a\nb', 'a\0b', '\u0119', '\x7f', 'x'.repeat(8193), 1])
      expect(isFieldValue(bad)).toBe(false)
    expect(quoteString('a"\\')).toBe('"a\\"\\\\"')
    expect(hasUriCharacters('/a?b#c')).toBe(true)
    expect(hasUriCharacters('{a}')).toBe(false)
  })
})
