const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const DAYS = 'SunMonTueWedThuFriSat'
const FIXDATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT$/
const OBSOLETE =
  /^(?:[A-Z][a-z]{5,8}, (\d\d)-([A-Z][a-z]{2})-(\d\d) (\d\d:\d\d:\d\d) GMT|[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d) (\d{4}))$/

/**
 * The moment of an IMF-fixdate, the one format that may be generated, in milliseconds; `undefined` for any other text.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 | RFC 9110, section 5.6.7}
 */
export function parseFixdate(text: string): number | undefined {
  return readFixdate(text, true)
}

function readFixdate(text: string, withRightDay: boolean): number | undefined {
  const match = FIXDATE.exec(text)
  if (match === null) return undefined
  const [, weekday = '', day = '', name = '', year, hour, minute, second] = match
  const month = MONTHS.indexOf(name)
  if (month < 0 || month % 3 > 0) return undefined
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined
  const midnight = Date.UTC(Number(year), month / 3, Number(day))
  // A day that the month does not have would be one of the next.
  const date = new Date(midnight)
  if (date.getUTCDate() !== Number(day) || (withRightDay && DAYS.indexOf(weekday) !== date.getUTCDay() * 3)) {
    return undefined
  }
  return midnight + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1000
}

/**
 * The moment of an HTTP-date in any of its three formats, in milliseconds; `undefined` for what is none. Nobody who
 * reads dates looks at the day of the week.
 */
export function parseHttpDate(text: string): number | undefined {
  const time = readFixdate(text, false)
  if (time !== undefined) return time
  const match = OBSOLETE.exec(text)
  if (match === null) return undefined
  const [, day, month, year, clock, ascMonth, ascDay, ascClock, ascYear] = match
  // A year of two digits that looks more than 50 years ahead is past; what is inspected was sent in this century.
  const full = year === undefined ? ascYear : Number(year) >= 76 ? `19${year}` : `20${year}`
  const moment = Date.parse(`${day ?? ascDay?.trim()} ${month ?? ascMonth} ${full} ${clock ?? ascClock} GMT`)
  return Number.isNaN(moment) ? undefined : moment
}
