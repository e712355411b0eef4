import { type Finding, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { wordingOf } from '../message.ts'
import { keysOf } from '../path.ts'

/** The codes of zod 4, whose messages name types and the values that the schema allows. */
export const ZOD_CODES: readonly unknown[] = [
  'invalid_type',
  'too_big',
  'too_small',
  'invalid_format',
  'not_multiple_of',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'invalid_value',
  'custom',
]

/** The findings of an issue of zod 3 or 4. */
export function readZodIssue({ code, keys, path, message, input, received }: RawIssue): Finding[] | undefined {
  if (typeof code !== 'string' || !Array.isArray(path)) return undefined
  const base = keysOf(path)
  if (code === 'unrecognized_keys' && Array.isArray(keys)) {
    const names = keys.filter((name) => typeof name === 'string')
    return names.map((name) => ({ path: [...base, name], ...UNKNOWN_MEMBER }))
  }
  // Zod 3 has the input here for these two codes, and the name of a type for all others.
  const quoted = code === 'invalid_enum_value' || code === 'invalid_literal' ? received : undefined
  return [{ path: base, ...wordingOf(message, ZOD_CODES.includes(code), [input, quoted]) }]
}
