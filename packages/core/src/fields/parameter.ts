import { isToken, trimWhitespace } from './field-value.ts'

/** A parameter, `name=value`, with the quotes removed. */
export interface Parameter {
  /** The name in lower case. */
  readonly name: string
  /** The value; absent if there is no `=`. */
  readonly value: string | undefined
  /** Whether the value was a quoted string. */
  readonly quoted: boolean
  /** Whether the name is a token, with no value or with a token or quoted string as its value. */
  readonly valid: boolean
}

// Characters above U+00FF are accepted, because some sources have decoded the value as UTF-8.
const QUOTED_STRING =
  /^"[\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]*(?:\\[\t\x20-\x7e\x80-\uffff][\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]*)*"$/

/**
 * Parses `name=value`. Whitespace around the equals sign is accepted, since credentials and challenges may have it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.6 | RFC 9110, section 5.6.6}
 */
export function parseParameter(text: string): Parameter {
  const equals = text.indexOf('=')
  if (equals === -1) return { name: text.toLowerCase(), value: undefined, quoted: false, valid: isToken(text) }
  const name = trimWhitespace(text.slice(0, equals))
  const raw = trimWhitespace(text.slice(equals + 1))
  const quoted = QUOTED_STRING.test(raw)
  const value = quoted ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw
  return { name: name.toLowerCase(), value, quoted, valid: isToken(name) && (quoted || isToken(raw)) }
}

/**
 * Formats a text as a quoted string.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.4 | RFC 9110, section 5.6.4}
 */
export function quoteString(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
