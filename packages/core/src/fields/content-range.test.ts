import { expect, it } from 'vitest'
import { formatContentRange, formatUnsatisfiedRange, parseContentRange } from './content-range.ts'

it('formats an unsatisfied range', () => {
  expect(formatUnsatisfiedRange(0)).toBe('bytes */0')
  for (const bad of [-1, 1.5, Number.NaN, 2 ** 60]) expect(formatUnsatisfiedRange(bad)).toBeUndefined()
})

it.each([
  ['bytes 0-9/100', { unit: 'bytes', first: 0, last: 9, length: 100 }],
  ['BYTES 0-9/100', { unit: 'bytes', first: 0, last: 9, length: 100 }],
  ['bytes 5-5/*', { unit: 'bytes', first: 5, last: 5 }],
  ['bytes */100', { unit: 'bytes', length: 100 }],
  ['Lines 1-2/3', { unit: 'lines' }],
])('reads %s', (value, range) => {
  expect(parseContentRange(value)).toEqual(range)
})

it.each([
  '',
  'bytes',
  'bytes=0-9/100',
  'bytes 0-9',
  'bytes 0-9/',
  'bytes */*',
  'bytes  0-9/100',
  ' bytes 0-9/100',
  'b@d 0-9/100',
  // RFC 9110, section 14.4: invalid by its numbers.
  'bytes 9-0/100',
  'bytes 0-9/9',
])('takes %j for invalid', (value) => {
  expect(parseContentRange(value)).toBeUndefined()
})

it('reads what was formatted', () => {
  expect(parseContentRange(formatContentRange(0, 9, 10))).toEqual({ unit: 'bytes', first: 0, last: 9, length: 10 })
  expect(parseContentRange(formatUnsatisfiedRange(10) ?? '')).toEqual({ unit: 'bytes', length: 10 })
})
