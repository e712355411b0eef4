import { isToken } from './field-value.ts'

/** The parsed value of `Content-Range`. */
export interface ContentRange {
  /** The unit in lower case. Positions are parsed for `bytes` only. */
  readonly unit: string
  /** The first position; absent if the range is unsatisfied, `bytes` with a star. */
  readonly first?: number
  /** The last position, inclusive. */
  readonly last?: number
  /** The length of the whole representation; absent if it is `*`. */
  readonly length?: number
}

/**
 * Parses `Content-Range`. Returns `undefined` if it is not valid.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function parseContentRange(value: string): ContentRange | undefined {
  const space = value.indexOf(' ')
  const unit = value.slice(0, Math.max(space, 0)).toLowerCase()
  if (!isToken(unit)) return undefined
  if (unit !== 'bytes') return { unit }
  const match = /^(?:(\d+)-(\d+)\/(\d+|\*)|\*\/(\d+))$/.exec(value.slice(space + 1))
  if (match === null) return undefined
  const [, first, last, length, unsatisfied] = match
  if (unsatisfied !== undefined) return { unit, length: Number(unsatisfied) }
  if (Number(first) > Number(last) || Number(length) <= Number(last)) return undefined
  return { unit, first: Number(first), last: Number(last), ...(length !== '*' && { length: Number(length) }) }
}

/**
 * Formats `Content-Range` for a 206: the first and last position in bytes, both inclusive, and the length of the whole
 * representation.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function formatContentRange(first: number, last: number, completeLength: number): string {
  return `bytes ${first}-${last}/${completeLength}`
}

/**
 * Formats `Content-Range` for a 416: the length of the whole representation, in bytes.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function formatUnsatisfiedRange(completeLength: number): string | undefined {
  return Number.isSafeInteger(completeLength) && completeLength >= 0 ? `bytes */${completeLength}` : undefined
}
