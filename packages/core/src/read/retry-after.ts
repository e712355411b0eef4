import { parseHttpDate } from './http-date.ts'

/**
 * How long `Retry-After` asks to wait, in milliseconds: 0 for a moment that is past, `NaN` for what is neither seconds
 * nor an HTTP-date.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function parseRetryAfter(value: string, now: number): number {
  return /^\d+$/.test(value) ? Number(value) * 1000 : Math.max(0, parseHttpDate(value, now) - now)
}
