/** `Content-Range` in bytes. */
export interface ContentRange {
  /** The first and last position, both absent in the unsatisfied form, `bytes` with a star. */
  readonly first?: number
  readonly last?: number
  /** The length of the whole representation; absent where it is `*`. */
  readonly length?: number
}

/**
 * Reads `Content-Range`: `undefined` for another unit than bytes, `null` for what is not valid.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-14.4 | RFC 9110, section 14.4}
 */
export function parseContentRange(value: string): ContentRange | undefined | null {
  if (!/^bytes(?:[ =]|$)/i.test(value)) return /^[!#$%&'*+\-.^`|~\w]+ /.test(value) ? undefined : null
  const match = /^bytes (?:(\d+)-(\d+)\/(\d+|\*)|\*\/(\d+))$/i.exec(value)
  if (match === null) return null
  const [, first, last, length, unsatisfied] = match
  if (unsatisfied !== undefined) return { length: Number(unsatisfied) }
  if (Number(first) > Number(last) || Number(length) <= Number(last)) return null
  return { first: Number(first), last: Number(last), ...(length !== '*' && { length: Number(length) }) }
}
