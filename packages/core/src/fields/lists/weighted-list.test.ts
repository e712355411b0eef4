import { expect, it } from 'vitest'
import {
  findRange,
  formatAccept,
  parseWeightedList,
  preferredType,
  rangesOfType,
  type WeightedRange,
} from './weighted-list.ts'

const range = (name: string, weight = 1, parameters = false): WeightedRange => ({ range: name, weight, parameters })

it.each<[text: string, ranges: readonly WeightedRange[]]>([
  ['', []],
  [' , ,', []],
  ['text/html', [range('text/html')]],
  [' Text/HTML , de-CH ', [range('text/html'), range('de-ch')]],
  ['a;q=0.5, b', [range('a', 0.5), range('b')]],
  ['a;q=0.25;q=1', [range('a', 0.25)]],
  [';q=0.5, a', [range('a')]],
  ['a;', [range('a')]],
  ['a; ', [range('a')]],
  ['a;level=1', [range('a', 1, true)]],
  ['a; q = 0.5', [range('a', 0.5)]],
  ['a;level=1; Q=0.125', [range('a', 0.125, true)]],
])('reads %j', (text, ranges) => {
  expect(parseWeightedList(text).ranges).toEqual(ranges)
})

it.each([
  ['0', 0],
  ['0.', 0],
  ['.5', 0.5],
  ['0.999', 0.999],
  ['1', 1],
  ['1.', 1],
  ['1.000', 1],
])('takes the weight %s', (weight, number) => {
  expect(parseWeightedList(`a;q=${weight}`)).toEqual({ ranges: [range('a', number)], invalid: [] })
})

// A Number() of most of these is a number: '' is 0, '0x1' is 1.
it.each(['', '-1', '1.5', '2', '10', '0.5x', 'x0.5', '0x1', '1e-1', '"1"'])(
  'passes over a range with the weight %j',
  (weight) => {
    expect(parseWeightedList(`a;q=${weight}, b`)).toEqual({ ranges: [range('b')], invalid: [`a;q=${weight}`] })
  },
)

it.each<[text: string, ranges: readonly WeightedRange[]]>([
  ['a;p="x,y", b', [range('a', 1, true), range('b')]],
  ['a;p="x;q=0.1";q=0.5', [range('a', 0.5, true)]],
  [String.raw`a;p="\",b", c`, [range('a', 1, true), range('c')]],
  [String.raw`a;p="\\", c`, [range('a', 1, true), range('c')]],
  [String.raw`a;p=x\, b;p="y", c`, [range('a', 1, true), range('b', 1, true), range('c')]],
  ['a;p="open, b', [range('a', 1, true)]],
  ['a;p="x",', [range('a', 1, true)]],
])('separates nothing within the quotes of %s', (text, ranges) => {
  expect(parseWeightedList(text).ranges).toEqual(ranges)
})

it('reports a member without a range', () => {
  expect(parseWeightedList(';q=0.5, a').invalid).toEqual([';q=0.5'])
})

// RFC 9110, section 12.5.1: the most specific range applies, wherever it stands.
it.each([
  ['*/*;q=0.1, text/*;q=0.2, text/html;q=0.3', 0.3],
  ['*/*;q=0.1, text/*;q=0.2', 0.2],
  ['*;q=0.1', 0.1],
  ['text/html;q=0.3, text/html;q=0.4', 0.4],
  ['text/html;level=1;q=0.9, text/*;q=0.2', 0.2],
  ['text/html;level=1;q=0.9', 0.9],
  ['text/plain', undefined],
])('%s weighs text/html with %s', (accept, weight) => {
  expect(findRange(parseWeightedList(accept).ranges, rangesOfType('text/html'))?.weight).toBe(weight)
})

it('formats ranges with weights', () => {
  expect(formatAccept(['application/json', 'text/*;q=0.5'])).toBe('application/json, text/*;q=0.5')
  for (const bad of [['a, b'], ['a\r\nb'], ['']]) expect(formatAccept(bad)).toBeUndefined()
})

it.each([
  [undefined, 'text/plain'],
  ['', undefined],
  ['*/*', 'text/plain'],
  ['text/csv, text/plain', 'text/csv'],
  ['text/csv;q=0.5, text/plain', 'text/plain'],
  ['text/*, application/json', 'application/json'],
  ['text/plain;q=0, */*', 'text/csv'],
  ['text/*;q=0, image/png', undefined],
  // A broken weight is no reason to prefer a type, or to refuse it.
  ['text/csv;q=high, application/json;q=0.1', 'application/json'],
])('%j prefers %s', (accept, type) => {
  expect(preferredType(accept, ['text/plain', 'text/csv', 'application/json'])).toBe(type)
})
