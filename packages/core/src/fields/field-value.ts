/**
 * The longest field value that is sent, in characters. Servers and clients stop accepting headers between 8 and 16 kB.
 */
const FIELD_VALUE_LIMIT = 8192

/** Whether a value is a token (RFC 9110, section 5.6.2), such as a field name, a method or an authentication scheme. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!#$%&'*+\-.^`|~\w]+$/.test(value)
}

/**
 * Whether every character of a text is allowed in a field value: no controls, none above U+00FF (RFC 9110, section
 * 5.5).
 */
export function isFieldText(text: unknown): text is string {
  return typeof text === 'string' && /^[\t -~\x80-\xff]*$/.test(text)
}

/** Whether a value can be sent as a field value: every character is allowed, and there are at most 8192. */
export function isFieldValue(value: unknown): value is string {
  return isFieldText(value) && value.length <= FIELD_VALUE_LIMIT
}

/**
 * Removes the spaces and tabs around a text. `trim()` would also remove characters that belong to the value, such as
 * U+00A0.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.3 | RFC 9110, section 5.6.3}
 */
export function trimWhitespace(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isWhitespace(text[start])) start++
  while (end > start && isWhitespace(text[end - 1])) end--
  return text.slice(start, end)
}

function isWhitespace(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
