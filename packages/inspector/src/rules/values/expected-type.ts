import type { Alternative, SimpleType, ValueType } from './header-value.ts'

const NAMES: Readonly<Record<SimpleType, string>> = {
  boolean: 'a boolean',
  bytes: 'a byte sequence between colons',
  date: 'a date such as @1659578233',
  integer: 'an integer',
  list: 'a list in parentheses',
  'media-range': 'a media type',
  number: 'a number',
  string: 'a string in double quotes',
  token: 'a token',
}
/** A longer list of words is not repeated in messages. */
const WORDS_LIMIT = 4

/** What a value is expected to be, as the end of a sentence: `an integer from 0 to 7`. */
export function expectedType({ is }: ValueType): string {
  return orList(is.map(nameOf))
}

/** Words as the end of a sentence: `a`, `b` or `c`. */
function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}

function nameOf({ type, of, words, least, most }: Alternative): string {
  if (words !== undefined && words.length <= WORDS_LIMIT) return orList(words.map((word) => `\`${word}\``))
  if (words !== undefined) return 'a known value'
  if (of !== undefined) return `a list of ${of}s in parentheses`
  if (least === undefined) return NAMES[type]
  return most === undefined ? `${NAMES[type]} of at least ${least}` : `${NAMES[type]} from ${least} to ${most}`
}
