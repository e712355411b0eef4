import { trimWhitespace } from '../field-value.ts'

/**
 * Splits a comma-separated list and drops empty elements. A comma inside a quoted string does not separate.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 | RFC 9110, section 5.6.1}
 */
export function splitList(value: string): string[] {
  return splitOutsideQuotes(value, ',').filter((element) => element !== '')
}

/** Splits a text at separators outside quoted strings, and trims each part. Empty parts are kept. */
export function splitOutsideQuotes(value: string, separator: ',' | ';'): string[] {
  if (!value.includes('"')) return value.split(separator).map(trimWhitespace)
  const parts: string[] = []
  let start = 0
  while (start <= value.length) {
    const end = indexOutsideQuotes(value, separator, start)
    parts.push(trimWhitespace(value.slice(start, end)))
    start = end + 1
  }
  return parts
}

/**
 * The index of the next separator outside quoted strings, or the length of the text if there is none. A quote that is
 * not closed runs to the end.
 */
export function indexOutsideQuotes(text: string, separator: ',' | ';', from: number): number {
  let quoted = false
  for (let index = from; index < text.length; index++) {
    const character = text[index]
    if (character === '"') quoted = !quoted
    else if (quoted && character === '\\') index++
    else if (!quoted && character === separator) return index
  }
  return text.length
}

/** Formats items as a list, each once. Returns `undefined` if one of them is not valid. */
export function formatList(items: readonly string[], isValid: (item: string) => boolean): string | undefined {
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'string' && isValid(item))) return undefined
  return [...new Set(items)].join(', ')
}
