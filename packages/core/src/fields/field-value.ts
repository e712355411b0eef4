/** The longest field value that is sent, in characters: servers and clients give up between 8 and 16 kB. */
const FIELD_VALUE_LIMIT = 8192

/** Whether a value is a token of RFC 9110, section 5.6.2: a field name, a method, an authentication scheme. */
export function isToken(value: unknown): value is string {
  return typeof value === 'string' && /^[!#$%&'*+\-.^`|~\w]+$/.test(value)
}

/** Whether a text has only characters that a field value may have: no controls, none above U+00FF (RFC 9110, section 5.5). */
export function isFieldText(text: unknown): text is string {
  return typeof text === 'string' && /^[\t -~\x80-\xff]*$/.test(text)
}

/** Whether a value can be sent as a field value: its characters are valid, and it is not longer than 8192. */
export function isFieldValue(value: unknown): value is string {
  return isFieldText(value) && value.length <= FIELD_VALUE_LIMIT
}

/**
 * A text without the spaces and tabs around it. `trim()` would also remove characters that belong to the value, such as
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
