import { isToken } from './field-value.ts'
import { splitOutsideQuotes } from './lists/list.ts'
import { parseParameter } from './parameter.ts'

/** The parsed value of `Content-Type`. */
export interface MediaType {
  /** The type in lower case: `text/html`. */
  readonly type: string
  /** The parameters: values by name, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
  /** Whether every parameter is `token=value`. */
  readonly validParameters: boolean
}

/**
 * Parses the value of `Content-Type`. Returns `undefined` if it does not begin with `type/subtype`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 | RFC 9110, section 8.3.1}
 */
export function parseMediaType(value: string): MediaType | undefined {
  const type = essenceOf(value)
  const slash = type.indexOf('/')
  if (slash < 0 || !isToken(type.slice(0, slash)) || !isToken(type.slice(slash + 1))) return undefined
  const parameters = new Map<string, string>()
  let validParameters = true
  for (const text of splitOutsideQuotes(value, ';').slice(1)) {
    if (text === '') continue
    const { name, value: argument, valid } = parseParameter(text)
    if (!valid || argument === undefined) validParameters = false
    else parameters.set(name, argument)
  }
  return { type, parameters, validParameters }
}

/** The part before a media type's parameters, in lower case, whether it is valid or not. */
export function essenceOf(value: string): string {
  return (value.split(';', 1)[0] as string).trim().toLowerCase()
}

/**
 * Whether a media type is JSON, either by name or by its suffix `+json`.
 *
 * @see {@link https://mimesniff.spec.whatwg.org/#json-mime-type | MIME Sniffing, JSON MIME type}
 */
export function isJson(type: string): boolean {
  return type === 'application/json' || type === 'text/json' || type.endsWith('+json')
}
