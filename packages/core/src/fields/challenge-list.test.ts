import { expect, it } from 'vitest'
import { isChallengeList } from './challenge-list.ts'

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
])('refuses %s', (value) => {
  expect(isChallengeList(value)).toBe(false)
})

it('reads no text twice', () => {
  for (const bait of ['"', '"\\"', 'a,', ' ', '\\', 'a="', 'a=b, ', '='])
    expect(isChallengeList(bait.repeat(500_000))).toBeTypeOf('boolean')
})
