import { describe, expect, it } from 'vitest'
import { formatRetryAfter, parseRetryAfter } from './retry-after.ts'

const NOW = Date.UTC(1999, 11, 31, 23, 59, 49)

describe('parseRetryAfter', () => {
  it.each([
    ['120', 120_000],
    ['0', 0],
    ['007', 7000],
    ['Fri, 31 Dec 1999 23:59:59 GMT', 10_000],
    ['Friday, 31-Dec-99 23:59:59 GMT', 10_000],
    ['Fri Dec 31 23:59:59 1999', 10_000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('reads %s as %i ms', (value, delay) => {
    expect(parseRetryAfter(value, NOW)).toBe(delay)
  })

  it.each([
    '',
    '-1',
    '1.5',
    '1e3',
    '0x10',
    '+5',
    '12 s',
    'Infinity',
    '\u0661',
    '120, 120',
    'tomorrow',
    'Wed, 30 Feb 2000 00:00:00 GMT',
  ])('takes %j for nonsense', (value) => {
    expect(parseRetryAfter(value, NOW)).toBeNaN()
  })
})

describe('formatRetryAfter', () => {
  it('takes seconds, rounded up, and moments', () => {
    expect([0, 30, 1.2].map(formatRetryAfter)).toEqual(['0', '30', '2'])
    expect(formatRetryAfter(new Date(Date.UTC(1994, 10, 6, 8, 49, 37)))).toBe('Sun, 06 Nov 1994 08:49:37 GMT')
  })

  it('refuses what is neither', () => {
    for (const delay of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300, new Date(Number.NaN), new Date(8.64e15)]) {
      expect(formatRetryAfter(delay)).toBeUndefined()
    }
  })
})
