import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { formatHttpDate, parseHttpDate } from './http-date.ts'

const NOW = Date.UTC(2026, 10, 20)
const THEN = Date.UTC(1994, 10, 6, 8, 49, 37)

describe('parseHttpDate', () => {
  it('counts days as Date does, in leap years and centuries', () => {
    for (const year of [1, 4, 99, 100, 400, 1600, 1899, 1900, 1969, 1970, 1972, 2000, 2026, 2028, 2100, 9999]) {
      for (let day = 0; day < 366; day++) {
        const date = new Date(0)
        date.setUTCFullYear(year, 0, 1 + day)
        // HTTP dates have four digits for the year.
        if (date.getUTCFullYear() > 9999) continue
        const text = date.toUTCString()
        expect(parseHttpDate(text, NOW), text).toEqual({ time: date.getTime(), isFixdate: true, hasRightDay: true })
      }
    }
  })

  it.each(['Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'])(
    "reads RFC 9110's %s",
    (text) => {
      expect(parseHttpDate(text, NOW)?.time).toBe(THEN)
    },
  )

  it.each([
    ['Friday, 20-Nov-26 00:00:00 GMT', 2026],
    ['Saturday, 20-Nov-49 00:00:00 GMT', 2049],
    ['Saturday, 20-Nov-50 00:00:00 GMT', 2050],
    ['Friday, 20-Nov-76 00:00:00 GMT', 2076],
    // One second more than 50 years ahead, in the same year.
    ['Saturday, 20-Nov-76 00:00:01 GMT', 1976],
    ['Thursday, 31-Dec-76 00:00:00 GMT', 1976],
    ['Sunday, 29-Feb-76 00:00:00 GMT', 2076],
    ['Sunday, 20-Nov-77 00:00:00 GMT', 1977],
    ['Friday, 31-Dec-99 00:00:00 GMT', 1999],
    ['Friday, 01-Jan-00 00:00:00 GMT', 2000],
  ])('takes the year of %s as %i: not more than 50 years ahead', (text, year) => {
    expect(new Date(parseHttpDate(text, NOW)?.time ?? 0).getUTCFullYear()).toBe(year)
  })

  it('reads a day of two digits in asctime, as UTC', () => {
    expect(parseHttpDate('Fri Nov 20 00:00:00 2026', NOW)?.time).toBe(NOW)
  })

  it('takes a leap second for the second before it', () => {
    expect(parseHttpDate('Sat, 31 Dec 2016 23:59:60 GMT', NOW)?.time).toBe(Date.UTC(2016, 11, 31, 23, 59, 59))
  })

  it.each([
    '',
    'soon',
    '1.5',
    '-5',
    '2026-11-20T00:00:00Z',
    'Fri, 20 Nov 2026 00:00:00 +0100',
    'Fri, 20 Nov 2026 00:00:00',
    'Fri, 20 Nov 2026 25:00:00 GMT',
    'Fri, 40 Nov 2026 00:00:00 GMT',
    'Fri, 20 Foo 2026 00:00:00 GMT',
    'Fri Nov 20 2026',
    'Xxx, 1 2 3 00:00:00 GMT',
    'Fri, 1 Nov 2026 00:00:00 GMT',
    'Fri, 20 Nov 26 00:00:00 GMT',
    'Fri, 20 11 2026 00:00:00 GMT',
    'Fri 20 Nov 2026 00:00:00 GMT',
    'Xxx, 20 Nov 2026 00:00:00 GMT',
    'Fri, 20 Nov 2026 00:00:00 GMT, 120',
    'Mon, 30 Feb 2026 00:00:00 GMT',
    'Monday, 30-Feb-26 00:00:00 GMT',
    'Mon Feb 30 00:00:00 2026',
    'Sun, 29 Feb 2026 00:00:00 GMT',
    'Fri, 00 Nov 2026 00:00:00 GMT',
    'Fri, 20 Nov 2026 24:00:00 GMT',
    'Fri, 20 Nov 2026 00:60:00 GMT',
    'Fri, 20 Nov 2026 00:00:61 GMT',
    'Sunshine, 06-Nov-94 08:49:37 GMT',
    'Sun, 06 anF 1994 08:49:37 GMT',
  ])('takes %j for no date', (text) => {
    expect(parseHttpDate(text, NOW)).toBeUndefined()
  })

  it('tells the format that senders use, and the day of the week', () => {
    expect(parseHttpDate('Sun, 06 Nov 1994 08:49:37 GMT', NOW)).toEqual({
      time: THEN,
      isFixdate: true,
      hasRightDay: true,
    })
    expect(parseHttpDate('Mon, 06 Nov 1994 08:49:37 GMT', NOW)).toMatchObject({ time: THEN, hasRightDay: false })
    expect(parseHttpDate('Sunday, 06-Nov-94 08:49:37 GMT', NOW)).toMatchObject({ isFixdate: false, hasRightDay: true })
    expect(parseHttpDate('Sun Nov  6 08:49:37 1994', NOW)).toMatchObject({ isFixdate: false, hasRightDay: true })
  })

  it('reads a year of four digits as it is', () => {
    expect(new Date(parseHttpDate('Sat, 01 Jan 0050 00:00:00 GMT', NOW)?.time ?? 0).getUTCFullYear()).toBe(50)
    expect(parseHttpDate('Tue, 29 Feb 2000 00:00:00 GMT', NOW)?.time).toBe(Date.UTC(2000, 1, 29))
  })

  it('finds the century in which a 29 February exists', () => {
    const time = parseHttpDate('Tuesday, 29-Feb-00 00:00:00 GMT', Date.UTC(2050, 5, 1))?.time
    expect(new Date(time ?? 0).getUTCFullYear()).toBe(2000)
  })

  it('is not held up by a long text', () => {
    for (const text of [`Sun, ${'06 Nov - '.repeat(100_000)}`, `S${'un'.repeat(500_000)}`])
      expect(processorTime(() => parseHttpDate(text, NOW), 500)).toBeLessThan(500)
  })
})

it('formats a moment', () => {
  expect(formatHttpDate(new Date(THEN))).toBe('Sun, 06 Nov 1994 08:49:37 GMT')
  for (const bad of [Number.NaN, 8.64e15]) expect(formatHttpDate(new Date(bad))).toBeUndefined()
})
