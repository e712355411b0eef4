import fc from 'fast-check'
import * as library from 'structured-headers'
import { describe, expect, it } from 'vitest'
import * as ours from './structured-parser.ts'

/** A result in a form that both parsers share; `undefined` if the value is invalid. */
function resultOf(parse: (value: string) => unknown, value: string): string | undefined {
  try {
    return JSON.stringify(parse(value), (_, each: unknown) => {
      if (each instanceof Map) return [...each]
      if (each instanceof ArrayBuffer) return `bytes ${[...new Uint8Array(each)]}`
      if (each instanceof ours.Token || each instanceof library.Token) return `token ${each}`
      if (each instanceof ours.DisplayString || each instanceof library.DisplayString) return `display ${each}`
      return each
    })
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return undefined
  }
}

const VALUES = [
  '',
  ' ',
  ' a ',
  'a\t',
  'a, b',
  'a,b,',
  'a,,b',
  'a;b=1;c;b=?0',
  'a; b',
  'a ;b',
  'a=1, b, c=(1 2);d',
  'a=1,a=2',
  '()',
  '( a  b )',
  '(a,b)',
  '(a',
  '(a"b")',
  '1',
  '-1',
  '-',
  '-0',
  '1.',
  '1.5',
  '1.1234',
  '1.123',
  '999999999999999',
  '1234567890123456',
  '123456789012.5',
  '1234567890123.5',
  '1a',
  '"a b"',
  '"a\\"b\\\\"',
  '"a\\b"',
  '"a',
  '"\u00e9"',
  '"a"b',
  '*a/b:c',
  'A',
  '?1',
  '?0',
  '?2',
  '?',
  ':YQ==:',
  ':YQ:',
  ':Y:',
  ':Y*:',
  ':YQ==',
  '::',
  '@1659578233',
  '@-1',
  '@1.5',
  '@1.0',
  '@',
  '%"caf%c3%a9"',
  '%"caf%C3%A9"',
  '%"%ff"',
  '%"%c3"',
  '%"a',
  '%a"',
  '%"\u00e9"',
  '\u00e9',
  'max-age=60',
  'Max-Age=60',
  'a="b", c=?1;d="e"',
]

describe.each([
  ['parseItem', ours.parseItem, library.parseItem],
  ['parseList', ours.parseList, library.parseList],
  ['parseDictionary', ours.parseDictionary, library.parseDictionary],
])('%s', (_, parse, expected) => {
  it.each(VALUES)('reads %j as the library does', (value) => {
    expect(resultOf(parse, value)).toBe(resultOf(expected, value))
  })

  it('reads any value as the library does', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b=',
        'A',
        '1',
        '.',
        '-',
        '"',
        '\\',
        ';',
        ',',
        ' ',
        '\t',
        '(',
        ')',
        '?0',
        ':',
        'YQ==',
        '%"',
        '%c3',
        '%a9',
        '=',
        '\u00e9',
        '*',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const value = pieces.join('')
        expect(resultOf(parse, value)).toBe(resultOf(expected, value))
      }),
      { numRuns: 5000 },
    )
  })
})

it('reads a date with parameters and in a list, which the library refuses', () => {
  expect(ours.parseList('@1;a, @2')).toHaveLength(2)
})

it('says what is wrong, and where', () => {
  expect(() => ours.parseDictionary('Max-Age=60')).toThrow('expected a key in lower case at offset 0')
})
