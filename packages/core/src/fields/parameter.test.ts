import { expect, it } from 'vitest'
import { parseParameter, quoteString } from './parameter.ts'

it('quotes a text', () => {
  expect(quoteString('a"\\')).toBe('"a\\"\\\\"')
})

it.each([
  ['a', { name: 'a', value: undefined, quoted: false, valid: true }],
  ['A=b', { name: 'a', value: 'b', quoted: false, valid: true }],
  ['a="b c"', { name: 'a', value: 'b c', quoted: true, valid: true }],
  ['a=""', { name: 'a', value: '', quoted: true, valid: true }],
  ['a \t= "b"', { name: 'a', value: 'b', quoted: true, valid: true }],
  ['a b', { name: 'a b', value: undefined, quoted: false, valid: false }],
  ['a=', { name: 'a', value: '', quoted: false, valid: false }],
  ['a=b c', { name: 'a', value: 'b c', quoted: false, valid: false }],
  ['a="b', { name: 'a', value: '"b', quoted: false, valid: false }],
  ['a="b"c"', { name: 'a', value: '"b"c"', quoted: false, valid: false }],
  ['a="\n"', { name: 'a', value: '"\n"', quoted: false, valid: false }],
  ['=b', { name: '', value: 'b', quoted: false, valid: false }],
])('reads %j', (text, parameter) => {
  expect(parseParameter(text)).toEqual(parameter)
})

it('reads what was quoted', () => {
  for (const text of ['', 'a', 'a"b', '\\', '\\"', '\u00e9\t']) {
    expect(parseParameter(`a=${quoteString(text)}`)).toMatchObject({ value: text, quoted: true, valid: true })
  }
})
