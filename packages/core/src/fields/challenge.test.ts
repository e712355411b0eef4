import { describe, expect, it } from 'vitest'
import { formatChallenges, isChallengeList, parseChallenges } from './challenge.ts'

describe('formatChallenges', () => {
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

describe('isChallengeList', () => {
  it.each([
    'Basic',
    'Basic realm="api"',
    'Bearer realm="a, b", error="invalid_token"',
    'Bearer error=invalid_token , scope="a b"',
    'Negotiate YII==',
    'Basic realm="x", Negotiate, Digest realm="a \\"b\\"", qop="auth", algorithm=SHA-256',
    // RFC 9110, section 11.6.1.
    'Basic realm="simple", Newauth realm="apps", type=1, title="Login to \\"apps\\""',
  ])('takes %s', (value) => {
    expect(isChallengeList(value)).toBe(true)
  })

  it.each([
    '',
    ',',
    'Basic realm="x',
    'Bearer realm=a b',
    'Bearer error=foo,,,=',
    'realm="api"',
    'Basic, , Bearer',
    'Basic realm="a" x',
    'Ba@sic',
    'Basic YII== x',
    'Basic, realm="x"',
    'Negotiate YII==, realm="x"',
  ])('refuses %s', (value) => {
    expect(isChallengeList(value)).toBe(false)
  })

  it('reads no text twice', () => {
    for (const bait of ['"', '"\\"', 'a,', ' ', '\\', 'a="', 'a=b, ', '='])
      expect(isChallengeList(bait.repeat(500_000))).toBeTypeOf('boolean')
  })
})

/** The challenges with their parameters as an object. */
function read(value: string) {
  const { challenges, invalid, hasEmpty } = parseChallenges(value)
  const plain = challenges.map(({ parameters, ...rest }) => ({ ...rest, parameters: Object.fromEntries(parameters) }))
  return { challenges: plain, invalid, hasEmpty }
}

describe('parseChallenges', () => {
  it('reads schemes, tokens and parameters', () => {
    expect(read('Negotiate YII==, Basic REALM = "a \\"b\\"" , charset=UTF-8, NTLM')).toEqual({
      challenges: [
        { scheme: 'Negotiate', token68: 'YII==', parameters: {} },
        { scheme: 'Basic', parameters: { realm: 'a "b"', charset: 'UTF-8' } },
        { scheme: 'NTLM', parameters: {} },
      ],
      invalid: [],
      hasEmpty: false,
    })
  })

  it('reads what was formatted', () => {
    const value = formatChallenges([{ scheme: 'Bearer', realm: 'a, "b"', scope: ['x', 'y'] }, 'NTLM']) ?? ''
    expect(read(value).challenges).toEqual([
      { scheme: 'Bearer', parameters: { realm: 'a, "b"', scope: 'x y' } },
      { scheme: 'NTLM', parameters: {} },
    ])
  })

  // RFC 9110, section 11.2.
  it('reports a parameter that occurs twice', () => {
    expect(read('Basic realm="a", Realm="b"').challenges[0]?.repeated).toBe('realm')
    expect(read('Basic realm="a", Bearer realm="b"').challenges.map(({ repeated }) => repeated)).toEqual([
      undefined,
      undefined,
    ])
  })

  // RFC 9110, section 5.6.1.2: recipients ignore empty elements, senders must not generate them.
  it('passes over empty elements, and reports them', () => {
    expect(read(', Basic realm="a",, NTLM')).toMatchObject({
      challenges: [{ scheme: 'Basic' }, { scheme: 'NTLM' }],
      invalid: [],
      hasEmpty: true,
    })
  })

  it.each([
    ['Basic, realm="x"', ['realm="x"']],
    ['Negotiate YII==, realm="x"', ['realm="x"']],
    ['realm="x"', ['realm="x"']],
    ['Basic\trealm="x"', ['Basic\trealm="x"']],
    ['Basic realm="x" y', ['Basic realm="x" y']],
    ['Basic realm="x', ['Basic realm="x']],
    ['Ba@sic', ['Ba@sic']],
  ])('takes a part of %j for invalid', (value, invalid) => {
    expect(read(value).invalid).toEqual(invalid)
  })

  it('keeps the value of a parameter that should have been quoted', () => {
    expect(read('Digest uri=/a, qop=auth')).toEqual({
      challenges: [{ scheme: 'Digest', parameters: { uri: '/a', qop: 'auth' } }],
      invalid: ['Digest uri=/a'],
      hasEmpty: false,
    })
  })
})
