import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

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

  it.each(['', '-1', '1.5', '1e3', '0x10', '+5', '12 s', 'Infinity', '\u0661', '120, 120', 'tomorrow'])(
    'takes %j for nonsense',
    (value) => {
      expect(parseRetryAfter(value, NOW)).toBeNaN()
    },
  )
})
