import { formatHttpDate, parseHttpDate } from './http-date.ts'

/**
 * The value of `Retry-After`: seconds, rounded up, or a moment. `undefined` for what is neither.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function formatRetryAfter(delay: number | Date): string | undefined {
  if (typeof delay !== 'number') return formatHttpDate(delay)
  return delay >= 0 && delay <= Number.MAX_SAFE_INTEGER ? `${Math.ceil(delay)}` : undefined
}

/**
 * How long `Retry-After` asks to wait, in milliseconds: 0 for a moment that is past, `NaN` for what is neither seconds
 * nor an HTTP-date.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function parseRetryAfter(value: string, now: number): number {
  if (/^\d+$/.test(value)) return Number(value) * 1000
  return Math.max(0, (parseHttpDate(value, now)?.time ?? Number.NaN) - now)
}
