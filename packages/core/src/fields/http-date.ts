/** A parsed HTTP-date, in any of HTTP's three formats. */
export interface HttpDate {
  /** The time, in milliseconds since 1970. */
  readonly time: number
  /** Whether it is in the format that senders must use: `Sun, 06 Nov 1994 08:49:37 GMT`. */
  readonly isFixdate: boolean
  /** Whether the day of the week matches the date. Recipients ignore it. */
  readonly hasRightDay: boolean
}

const DAYS = 'SunMonTueWedThuFriSat'
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const FIXDATE = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d:\d\d:\d\d) GMT$/
const RFC850 = /^(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT$/
const ASCTIME = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4})$/
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)$/

/**
 * Parses an HTTP-date in any of its three formats. Returns `undefined` if it is not one. A day that the month does not
 * have makes the date invalid. A leap second counts as the second before it.
 *
 * @param now the present moment in milliseconds: a date whose year has two digits is the latest one that is not more than
 * 50 years after it
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 | RFC 9110, section 5.6.7}
 */
export function parseHttpDate(text: string, now: number): HttpDate | undefined {
  let match = FIXDATE.exec(text)
  if (match !== null) {
    const [, weekday = '', day, month = '', year, clock = ''] = match
    return dateOf(weekday, Number(day), month, Number(year), clock, true)
  }
  match = ASCTIME.exec(text)
  if (match !== null) {
    const [, weekday = '', month = '', day, clock = '', year] = match
    return dateOf(weekday, Number(day), month, Number(year), clock, false)
  }
  match = RFC850.exec(text)
  if (match === null) return undefined
  const [, weekday = '', day, month = '', year, clock = ''] = match
  const horizon = new Date(now)
  const last = horizon.getUTCFullYear() + 50
  horizon.setUTCFullYear(last)
  const full = last - ((last - Number(year)) % 100)
  const date = dateOf(weekday, Number(day), month, full, clock, false)
  // 29 February may exist in only one of the two years.
  return full === last && (date === undefined || date.time > horizon.getTime())
    ? dateOf(weekday, Number(day), month, full - 100, clock, false)
    : date
}

/** Formats a date as an HTTP-date. Returns `undefined` if its year does not have four digits. */
export function formatHttpDate(date: Date): string | undefined {
  const text = date.toUTCString()
  return / \d{4} /.test(text) ? text : undefined
}

function dateOf(
  weekday: string,
  day: number,
  monthName: string,
  year: number,
  clock: string,
  isFixdate: boolean,
): HttpDate | undefined {
  const month = MONTHS.indexOf(monthName) / 3
  if (month < 0 || !CLOCK.test(clock)) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  // `Date` rolls over: 31 April becomes 1 May.
  if (date.getUTCDate() !== day) return undefined
  const hasRightDay = DAYS.indexOf(weekday.slice(0, 3)) === date.getUTCDay() * 3
  const [hour, minute, second] = clock.split(':').map(Number) as [number, number, number]
  return { time: date.setUTCHours(hour, minute, Math.min(second, 59)), isFixdate, hasRightDay }
}
