import { expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { hasUriCharacters, isUriReference } from './uri-reference.ts'

it.each([
  '',
  'about:blank',
  'https://example.com/probs/a?b=c#d',
  'tag:example@example.org,2021-09-17:OutOfLuck',
  'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  '/types/not-found',
  '//example.com:8080/a',
  './a:b',
  '?q=/?',
  '#frag/?',
  'a%20b',
  'http://user:pw@example.com/',
  'http://[2001:db8::1]:80/',
  'http://[::]/',
  'http://[1:2:3:4:5:6:7:8]',
])('TYPE-9: TYPE-1: %j is a URI reference', (value) => expect(isUriReference(value)).toBe(true))

it.each([
  'a b',
  '1:2',
  'a[b',
  'a#b#c',
  '%',
  '%zz',
  'http://[1::2::3]/',
  'http://[12345::]/',
  'http://a:b/',
  'http://a@b@c/',
  'K\u00f6ln',
  'a\n',
  '<a>',
  7,
  null,
  {},
])('TYPE-1: %j is none', (value) => expect(isUriReference(value)).toBe(false))

it.each([
  'a'.repeat(1_000_000),
  '%41'.repeat(300_000),
  '//a@'.repeat(250_000),
  '[:'.repeat(500_000),
  '1:'.repeat(500_000),
])('takes no time for a megabyte', (value) => {
  expect(processorTime(() => isUriReference(value), 500)).toBeLessThan(500)
})

it('knows the characters of URI references', () => {
  expect(hasUriCharacters('/a?b#c')).toBe(true)
  expect(hasUriCharacters('{a}')).toBe(false)
})
