/**
 * The value of `Retry-After`: seconds, rounded up, or a moment. `undefined` for what is neither.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, section 10.2.3}
 */
export function formatRetryAfter(delay: number | Date): string | undefined {
  if (typeof delay === 'number') {
    return delay >= 0 && delay <= Number.MAX_SAFE_INTEGER ? String(Math.ceil(delay)) : undefined
  }
  // A four-digit year is all that the date format has room for.
  const text = delay.toUTCString()
  return / \d{4} /.test(text) ? text : undefined
}
