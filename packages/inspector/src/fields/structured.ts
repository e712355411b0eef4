import { type InnerList, type Item, parseDictionary, parseItem, parseList } from './structured-parser.ts'

/** The three types of structured fields. */
export type StructuredType = 'dictionary' | 'list' | 'item'

/** A parsed structured field: the members by key, or by position. An item is a list of one. */
export type StructuredField = ReadonlyMap<string | number, Item | InnerList>

const PARSERS = { dictionary: parseDictionary, list: parseList, item: parseItem }

/**
 * Why a value is not a structured field of the type; `undefined` if it is.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9651#section-4.2 | RFC 9651, section 4.2}
 */
export function structuredFieldError(value: string, type: StructuredType): string | undefined {
  try {
    PARSERS[type](value)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : 'invalid syntax'
  }
}

/** The members of a structured field; `undefined` if the value is not one. */
export function parseStructuredField(value: string, type: StructuredType): StructuredField | undefined {
  try {
    if (type === 'dictionary') return parseDictionary(value)
    return new Map((type === 'item' ? [parseItem(value)] : parseList(value)).entries())
  } catch {
    return undefined
  }
}

/** The time of a structured Date, `@1659578233`, in milliseconds; `undefined` if the value is not one. */
export function parseStructuredDate(value: string): number | undefined {
  const seconds = /^@(-?\d{1,15})(?:[ \t]*;|$)/.exec(value)?.[1]
  return seconds === undefined || structuredFieldError(value, 'item') !== undefined ? undefined : Number(seconds) * 1000
}

/** The byte sequences of a dictionary by key; `undefined` if a member is not a byte sequence. */
export function parseDigests(value: string): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const digests = new Map<string, Uint8Array>()
    for (const [key, [bytes]] of parseDictionary(value)) {
      if (!(bytes instanceof ArrayBuffer)) return undefined
      digests.set(key, new Uint8Array(bytes))
    }
    return digests
  } catch {
    return undefined
  }
}
