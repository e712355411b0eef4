import { parseParameter, splitList } from '@statuskit/core/fields'

/** A directive of `Cache-Control`. */
export interface Directive {
  /** In lower case. */
  readonly name: string
  readonly argument: string | undefined
  readonly quoted: boolean
  /** Whether the name is a token and the argument, if any, is a token or a quoted string. */
  readonly valid: boolean
  /** As it was sent. */
  readonly text: string
}

/**
 * Parses the value of `Cache-Control`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9111#section-5.2 | RFC 9111, section 5.2}
 */
export function parseCacheControl(value: string): readonly Directive[] {
  return splitList(value).map((text) => {
    const { name, value: argument, quoted, valid } = parseParameter(text)
    return { name, argument, quoted, valid, text }
  })
}

/** The argument of a directive in seconds; `undefined` if it is not a non-negative integer. */
export function deltaSeconds(argument: string | undefined): number | undefined {
  return argument !== undefined && /^\d+$/.test(argument) ? Number(argument) : undefined
}
