import { isToken } from './field-value.ts'

/** What `Content-Range` says. */
export interface ContentRange {
  /** The unit in lower case. The positions of other units than `bytes` are not read. */
  readonly unit: string
  /** The first position; absent in the unsatisfied form, `bytes` with a star. */
  readonly first?: number
  /** The last position, which belongs to the range. */
  readonly last?: number
  /** The length of the whole representation; absent where it is `*`. */
  readonly length?: number
}

/**
 * Reads `Content-Range`; `undefined` if it is not valid.
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
 * The value of `Content-Range` in a 206: positions in bytes, the last one included, and the length of the whole.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function formatContentRange(first: number, last: number, completeLength: number): string {
  return `bytes ${first}-${last}/${completeLength}`
}

/**
 * The value of `Content-Range` in a 416: the length of the whole representation, in bytes.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function formatUnsatisfiedRange(completeLength: number): string | undefined {
  return Number.isSafeInteger(completeLength) && completeLength >= 0 ? `bytes */${completeLength}` : undefined
}
