import { type Finding, INVALID, isObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { wordingOf } from '../message.ts'
import { keysOf } from '../path.ts'

/** The finding of a detail of a Joi error. */
export function readJoiIssue({ context, type, message, path }: RawIssue): Finding[] | undefined {
  if (!isObject(context) || typeof context.label !== 'string') return undefined
  if (type === 'object.unknown') return [{ path: keysOf(path), ...UNKNOWN_MEMBER }]
  const { value } = context
  // The message of an error that a custom rule threw. It may be about a database.
  const isThrown = type === 'any.custom' || type === 'any.external'
  if (isThrown) return [{ path: keysOf(path), detail: INVALID, known: true }]
  const text = typeof message === 'string' ? message.replace(` with value "${String(value)}"`, '') : message
  return [{ path: keysOf(path), ...wordingOf(text, true, [value], context.label) }]
}
