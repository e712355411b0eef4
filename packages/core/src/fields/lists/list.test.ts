import { expect, it } from 'vitest'
import { indexOutsideQuotes, splitList, splitOutsideQuotes } from './list.ts'

it.each([
  ['', []],
  [' ,\t,', []],
  ['a, b ,c', ['a', 'b', 'c']],
  ['"a, b", c', ['"a, b"', 'c']],
  [String.raw`"a\", b", c`, [String.raw`"a\", b"`, 'c']],
  [String.raw`a\, "b"`, ['a\\', '"b"']],
  ['"a, b', ['"a, b']],
  ['"a",', ['"a"']],
])('splits %j into its elements', (value, elements) => {
  expect(splitList(value)).toEqual(elements)
})

it('keeps empty parts', () => {
  expect(splitOutsideQuotes('; a;;', ';')).toEqual(['', 'a', '', ''])
  expect(splitOutsideQuotes('"";', ';')).toEqual(['""', ''])
})

it('finds a separator outside of quotes', () => {
  expect(indexOutsideQuotes('a,"b,",c', ',', 2)).toBe(6)
  expect(indexOutsideQuotes('a', ',', 0)).toBe(1)
})
