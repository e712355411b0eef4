import { parseParameter, splitOutsideQuotes, TOKEN } from './list.ts'

/** A media type. */
export interface MediaType {
  /** `text/html`, in lower case. */
  readonly type: string
  readonly parameters: ReadonlyMap<string, string>
  /** Whether every parameter is `token=value`. */
  readonly validParameters: boolean
}

/**
 * Reads the value of `Content-Type`; `undefined` where it does not begin with `type/subtype`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 | RFC 9110, section 8.3.1}
 */
export function parseMediaType(value: string): MediaType | undefined {
  const [essence = '', ...rest] = splitOutsideQuotes(value, ';')
  const slash = essence.indexOf('/')
  if (slash < 0 || !TOKEN.test(essence.slice(0, slash)) || !TOKEN.test(essence.slice(slash + 1))) return undefined
  const parameters = new Map<string, string>()
  let validParameters = true
  for (const text of rest) {
    const { name, value: argument, valid } = parseParameter(text)
    if (!valid || argument === undefined) validParameters = false
    else parameters.set(name, argument)
  }
  return { type: essence.toLowerCase(), parameters, validParameters }
}

/** Whether a media type is JSON, by name or by suffix. */
export function isJson(type: string): boolean {
  return type === 'application/json' || type === 'text/json' || type.endsWith('+json')
}
