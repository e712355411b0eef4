// The names in full, since Date.parse makes dates of almost anything.
const HTTP_DATE =
  /^(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:, \d\d [A-Z]\w\w \d{4} \d\d:\d\d:\d\d GMT|[a-z]{3,6}, \d\d-[A-Z]\w\w-\d\d \d\d:\d\d:\d\d GMT| [A-Z]\w\w [ \d]\d \d\d:\d\d:\d\d \d{4})$/

const MONTH = /[ -](?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[ -]/

/**
 * The moment that an HTTP-date names, in any of its three formats, in milliseconds; `NaN` for what is none. A year of
 * two digits is the latest that is not more than 50 years ahead of `now`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7 | RFC 9110, section 5.6.7}
 */
export function parseHttpDate(text: string, now: number): number {
  if (!HTTP_DATE.test(text) || !MONTH.test(text)) return Number.NaN
  const horizon = new Date(now).getUTCFullYear() + 50
  return Date.parse(
    text
      .replace(/-(\w+)-(\d\d) /, (_, month, year) => ` ${month} ${horizon - ((horizon - year) % 100)} `)
      // asctime() names no zone, and is in UTC; a leap second is valid, and no Date has it.
      .replace(/ \d{4}$/, ' GMT$&')
      .replace(':60 ', ':59 '),
  )
}
