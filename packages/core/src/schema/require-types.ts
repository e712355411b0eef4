import { isProblemStatus } from '../problem/problem.ts'
import { isSchema } from './json-schema.ts'

/**
 * Checks what a function is to describe: problem types, and error statuses if they are allowed.
 *
 * @throws {TypeError} if a value is neither
 */
export function requireTypes(caller: string, values: readonly unknown[], statuses: 'allowed' | 'refused'): void {
  const wanted = statuses === 'allowed' ? 'types and error statuses: OutOfCredit, 404' : 'types: OutOfCredit, Closed'
  for (const [index, value] of values.entries()) {
    if (isType(value) || (statuses === 'allowed' && isProblemStatus(value))) continue
    const [found, advice = ''] = describe(value)
    throw new TypeError(`${caller}: argument ${index + 1} is ${found}. Pass problem ${wanted}.${advice}`)
  }
}

function isType(value: unknown): boolean {
  const { definition = value, extensionsSchema } = Object(value)
  const { type, title, status, extensions } = Object(definition)
  return (
    typeof type === 'string' &&
    typeof title === 'string' &&
    isProblemStatus(status) &&
    (extensions === undefined || isStandardSchema(extensions)) &&
    (extensionsSchema === undefined || isJsonSchema(extensionsSchema))
  )
}

function isStandardSchema(value: unknown): boolean {
  return '~standard' in Object(value)
}

function isJsonSchema(value: unknown): boolean {
  return isSchema(value) && !isStandardSchema(value)
}

/** A value in words, and what to do with it. */
function describe(value: unknown): readonly [found: string, advice?: string] {
  if (Array.isArray(value)) return ['a list', ' Pass its members one by one: ...list.']
  if (typeof value === 'string') return [JSON.stringify(value)]
  const { definition, extensions, extensionsSchema } = Object(value)
  // A problem has its extensions where its type has their schema.
  if (extensions !== undefined) return ['a problem', ' A type is not called here: OutOfCredit, not OutOfCredit().']
  if (definition !== undefined && extensionsSchema !== undefined && !isJsonSchema(extensionsSchema))
    return ['a type whose extensionsSchema is not a JSON Schema', ' Write the schema as an object.']
  return [typeof value === 'object' && value !== null ? 'an object' : String(value)]
}
