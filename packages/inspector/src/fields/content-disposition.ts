import { isToken, type Parameter, parseParameter, splitOutsideQuotes } from '@statuskit/core/fields'
import { decodeUtf8 } from './utf8.ts'

/** The parsed value of `Content-Disposition`. */
export interface Disposition {
  /** The type in lower case: `attachment`. */
  readonly type: string
  readonly parameters: readonly Parameter[]
}

/**
 * Parses the value of `Content-Disposition`. A semicolon at the end is accepted. The type can be invalid, and so can
 * parameters.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6266#section-4.1 | RFC 6266, section 4.1}
 */
export function parseDisposition(value: string): Disposition {
  const [type = '', ...rest] = splitOutsideQuotes(value, ';')
  return { type: type.toLowerCase(), parameters: rest.filter((text) => text !== '').map(parseParameter) }
}

/** Why a value is not a content disposition; `undefined` if it is. */
export function dispositionFault({ type, parameters }: Disposition): string | undefined {
  if (type === '') return 'has no type such as `attachment`'
  if (/^filename\*?\s*=/.test(type)) return 'begins with a parameter instead of a type'
  if (!isToken(type)) return `has \`${type}\` as its type`
  const names = new Set<string>()
  for (const { name, value, valid } of parameters) {
    if (names.has(name)) return `has ${name} twice`
    names.add(name)
    if (value === undefined) return `has \`${name}\` without a value`
    // The syntax of these is another one.
    if (!valid && !name.endsWith('*')) {
      return /\s/.test(value) ? `has a ${name} with a space but without quotes` : `has an invalid ${name}`
    }
  }
  return undefined
}

const EXTENDED = /^([\w!#$%&+\-^`{}~]+)'[a-z\d-]*'((?:[\w!#$&+\-.^`|~]|%[\da-f]{2})*)$/i

/**
 * Decodes an extended value, `UTF-8''na%C3%AFve.txt`. Returns the text, or why the value is invalid.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8187#section-3.2.1 | RFC 8187, section 3.2.1}
 */
export function decodeExtendedValue({ value = '', quoted }: Parameter): { text: string } | { fault: string } {
  if (quoted) return { fault: 'is in quotes' }
  const [, charset, encoded] = EXTENDED.exec(value) ?? []
  if (charset === undefined || encoded === undefined) {
    return { fault: value.includes("'") ? 'has characters that are not percent-encoded' : "doesn't name its charset" }
  }
  if (charset.toLowerCase() !== 'utf-8') return { fault: `is in ${charset}, which not all clients decode` }
  const { text, invalidAt } = decodeUtf8(unescapePercent(encoded))
  return invalidAt === undefined ? { text } : { fault: 'is not UTF-8' }
}

function unescapePercent(encoded: string): Uint8Array {
  const bytes: number[] = []
  for (let index = 0; index < encoded.length; index++) {
    if (encoded[index] === '%') {
      bytes.push(Number.parseInt(encoded.slice(index + 1, index + 3), 16))
      index += 2
    } else bytes.push(encoded.charCodeAt(index))
  }
  return Uint8Array.from(bytes)
}
