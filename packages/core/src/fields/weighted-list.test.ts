import { expect, it } from 'vitest'
import { parseWeightedList, type WeightedRange } from './weighted-list.ts'

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
  ['a;level=1; Q=0.125', [range('a', 0.125, true)]],
])('reads %j', (text, ranges) => {
  expect(parseWeightedList(text)).toEqual(ranges)
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
  expect(parseWeightedList(`a;q=${weight}`)).toEqual([range('a', number)])
})

it.each(['', '-1', '1.5', '2', '10', '0.5x', 'x0.5'])('passes over a range with the weight %j', (weight) => {
  expect(parseWeightedList(`a;q=${weight}`).map(({ range }) => range)).not.toContain('a')
})

it.each<[text: string, ranges: readonly WeightedRange[]]>([
  ['a;p="x,y", b', [range('a', 1, true), range('b')]],
  ['a;p="x;q=0.1";q=0.5', [range('a', 0.5, true)]],
  [String.raw`a;p="\",b", c`, [range('a', 1, true), range('c')]],
  [String.raw`a;p="\\", c`, [range('a', 1, true), range('c')]],
  [String.raw`a;p=x\, b;p="y", c`, [range('a', 1, true), range('b', 1, true), range('c')]],
  ['a;p="open, b', [range('a', 1, true)]],
  ['a;p="x",', [range('a', 1, true)]],
])('separates nothing within the quotes of %s', (text, ranges) => {
  expect(parseWeightedList(text)).toEqual(ranges)
})
