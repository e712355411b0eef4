import { expectedType } from './expected-type.ts'
import type { Alternative, HeaderValue } from './header-value.ts'

/**
 * What is wrong with a list of JSON objects, as the middle of a sentence. Recipients put the value into brackets and parse
 * it. Unknown members are ignored.
 */
export function jsonFault({ keys = {} }: HeaderValue, value: string): string | undefined {
  const objects = parseArray(value)
  if (objects === undefined) return isCutOff(value) ? undefined : 'is not a list of JSON objects'
  for (const object of objects) {
    if (typeof object !== 'object' || object === null || Array.isArray(object))
      return 'has a member that is not a JSON object'
    for (const [name, type] of Object.entries(keys)) {
      const member = (object as Record<string, unknown>)[name]
      if (member === undefined || type.is.some((each) => matches(member, each))) continue
      return `has ${name}, which is not ${expectedType(type)}`
    }
  }
  return undefined
}

/** Whether an object has no end, as when a recorder cut off the value. */
function isCutOff(value: string): boolean {
  const text = value.trim()
  return text.startsWith('{') && !text.endsWith('}')
}

function parseArray(value: string): readonly unknown[] | undefined {
  try {
    return JSON.parse(`[${value}]`) as unknown[]
  } catch {
    return undefined
  }
}

function matches(value: unknown, { type, least, most }: Alternative): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type !== 'integer' && type !== 'number') return typeof value === type
  if (typeof value !== 'number' || (type === 'integer' && !Number.isInteger(value))) return false
  return value >= (least ?? value) && value <= (most ?? value)
}
