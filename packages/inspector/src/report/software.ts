import type { FieldLine } from '../message/message.ts'
import { firstValue } from '../readers/head.ts'

/** The longest key. Longer ones are made by hand, and would fill the counts. */
const LONGEST = 60

/**
 * The name of the software in the header Server, in lower case and without its version: `nginx`, `microsoft-iis`; `none`
 * without the header, and `other` if it begins with something else than a name.
 */
export function softwareOf(headers: readonly FieldLine[]): string {
  const value = firstValue(headers, 'server')
  if (value === undefined || value === '') return 'none'
  const [name] = /^[\w.+!~-]{1,60}(?=$|[/ (,;])/.exec(value) ?? []
  return name === undefined ? 'other' : name.toLowerCase()
}

/** The media type in lower case, without its parameters: `text/html`; `none` without one, and `other` if it is invalid. */
export function mediaTypeOf(headers: readonly FieldLine[]): string {
  const value = firstValue(headers, 'content-type')
  if (value === undefined || value === '') return 'none'
  const end = value.indexOf(';')
  const type = (end < 0 ? value : value.slice(0, end)).trim()
  return type.length <= LONGEST && /^[\w.+!#$&^-]+\/[\w.+!#$&^-]+$/.test(type) ? type.toLowerCase() : 'other'
}
