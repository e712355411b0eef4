/** The longest field value that is sent, in characters: servers and clients give up between 8 and 16 kB. */
const FIELD_VALUE_LIMIT = 8192

/** Whether a value is a token of RFC 9110, section 5.6.2: a field name, a method, an authentication scheme. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!#$%&'*+\-.^`|~\w]+$/.test(value)
}

/** Whether a value may stand as a field's value: no control characters, none above U+00FF (RFC 9110, section 5.5). */
export function isFieldValue(value: unknown): value is string {
  return typeof value === 'string' && value.length <= FIELD_VALUE_LIMIT && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)
}

/** A quoted-string of RFC 9110, section 5.6.4. */
export function quoteString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
