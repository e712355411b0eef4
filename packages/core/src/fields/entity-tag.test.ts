import { expect, it } from 'vitest'
import { isEntityTag, isWeak, matchesStrongly, matchesWeakly, parseEntityTags } from './entity-tag.ts'

it('knows entity tags', () => {
  for (const tag of ['""', '"a"', 'W/"a"', '"a,b"', '"a\\"', '"\u00e9"']) expect(isEntityTag(tag)).toBe(true)
  for (const bad of ['', 'a', '"a', 'W/a', 'w/"a"', '"a b"', '"a"b"', '"\n"', ' "a"'])
    expect(isEntityTag(bad)).toBe(false)
})

it.each([
  ['*', true, [], []],
  [' * ', true, [], []],
  ['', false, [], []],
  ['"a"', false, ['"a"'], []],
  [' "a" ,, W/"b,c",', false, ['"a"', 'W/"b,c"'], []],
  // A backslash escapes nothing in an entity tag.
  ['"a\\", "b"', false, ['"a\\"', '"b"'], []],
  ['a, "b", w/"c"', false, ['"b"'], ['a', 'w/"c"']],
  ['"a b", "c"', false, ['"c"'], ['"a b"']],
  ['"a" "b"', false, [], ['"a" "b"']],
  ['"a, b', false, [], ['"a, b']],
])('reads %j', (value, any, tags, invalid) => {
  expect(parseEntityTags(value)).toEqual({ any, tags, invalid })
})

// The table of RFC 9110, section 8.8.3.2.
it.each([
  ['W/"1"', 'W/"1"', false, true],
  ['W/"1"', 'W/"2"', false, false],
  ['W/"1"', '"1"', false, true],
  ['"1"', '"1"', true, true],
])('compares %s and %s', (one, other, strongly, weakly) => {
  expect([matchesStrongly(one, other), matchesWeakly(one, other)]).toEqual([strongly, weakly])
})

it('knows weak tags', () => {
  expect([isWeak('W/"a"'), isWeak('"W/"')]).toEqual([true, false])
})
