import { formatHttpDate, parseHttpDate } from './http-date.ts'

/**
 * Formats `Retry-After`: seconds, rounded up, or a date. Returns `undefined` for any other value.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function formatRetryAfter(delay: number | Date): string | undefined {
  if (typeof delay !== 'number') return formatHttpDate(delay)
  const seconds = Math.ceil(delay)
  return Number.isSafeInteger(seconds) && delay >= 0 ? `${seconds}` : undefined
}

/**
 * Parses `Retry-After` into the time to wait, in milliseconds. A date in the past is 0; a value that is neither seconds
 * nor an HTTP-date is `NaN`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function parseRetryAfter(value: string, now: number): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000
  return Math.max(0, (parseHttpDate(value, now)?.time ?? Number.NaN) - now)
}
