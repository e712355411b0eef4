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
const FIXDATE = /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
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
  // Parts at fixed positions are cheaper to cut out than to capture, and most dates have this format.
  if (FIXDATE.test(text)) {
    return dateOf(
      text,
      Number(text.slice(5, 7)),
      text.slice(8, 11),
      Number(text.slice(12, 16)),
      text.slice(17, 25),
      true,
    )
  }
  let match = ASCTIME.exec(text)
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
  if (!Number.isInteger(month) || month < 0 || day < 1 || day > lastDay(month, year) || !CLOCK.test(clock))
    return undefined
  // Years begin in March here, so that a leap day is the last one.
  const from = month < 2 ? year - 1 : year
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400)
  const days = 365 * from + leaps + Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 719_469
  const [hour, minute, second] = [clock.slice(0, 2), clock.slice(3, 5), clock.slice(6)] as const
  // 1 January 1970 was a Thursday.
  const hasRightDay = DAYS.startsWith(weekday.slice(0, 3), ((((days + 4) % 7) + 7) % 7) * 3)
  const seconds = ((days * 24 + Number(hour)) * 60 + Number(minute)) * 60 + Math.min(Number(second), 59)
  return { time: seconds * 1000, isFixdate, hasRightDay }
}

function lastDay(month: number, year: number): number {
  if (month !== 1) return 30 + ((month > 6 ? month : month + 1) & 1)
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}
