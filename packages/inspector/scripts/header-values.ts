import { examplesOf, type ResponseHeader } from './response-headers.ts'

/** A value to send or not to send. */
export interface HeaderValue {
  /** The value, one for each line of the header. Without any, the note says what to do instead of sending it. */
  readonly lines: readonly string[]
  /** Its circumstances: `while the maintenance lasts`. */
  readonly note: string
}

/** The values of a header that are right, and those that are wrong. */
export function valuesOf(header: ResponseHeader): {
  readonly right: readonly HeaderValue[]
  readonly wrong: readonly HeaderValue[]
} {
  const read = (cell: string) => examplesOf(cell).map((value) => readValue(header, value))
  const unparsable = examplesOf(header.unparsable).map((value) => ({ lines: value.split('\\n'), note: '' }))
  return { right: read(header.right), wrong: [...read(header.wrong), ...unparsable] }
}

function readValue({ severity }: ResponseHeader, value: string): HeaderValue {
  // What to do instead of sending it is alone in parentheses.
  const advice = severity === '' ? /^\(([a-z].*)\)$/.exec(value)?.[1] : undefined
  if (advice !== undefined) return { lines: [], note: advice.charAt(0).toUpperCase() + advice.slice(1) }
  // Circumstances are in parentheses after the value.
  const [, code = value, note = ''] = /^(.*?)(?: \(([^()]*)\))?$/.exec(value) ?? []
  return { lines: code.split('\\n'), note }
}
