import { type Finding, INVALID, isObject, type RawIssue, UNKNOWN, type ValidationLocation } from './finding.ts'
import { parsePath } from './pointer.ts'
import { quotes } from './quotes.ts'

/** Its names of the parts of a request. */
const LOCATIONS: readonly (readonly [name: string, location: ValidationLocation])[] = [
  ['body', 'body'],
  ['query', 'query'],
  ['params', 'path'],
  ['headers', 'header'],
  ['cookies', 'cookie'],
]

/**
 * The findings of an issue of express-validator, each where it was; `undefined` where the issue is none of its.
 *
 * @see {@link https://express-validator.github.io/docs/api/validation-result#error-types | its types of errors}
 */
export function readExpressIssue({
  type,
  msg,
  path,
  location,
  value,
  fields,
  nestedErrors,
}: RawIssue): Finding[] | undefined {
  if (type === 'unknown_fields' && Array.isArray(fields)) {
    return fields.filter(isObject).map((field) => ({ ...placeOf(field.path, field.location), detail: UNKNOWN }))
  }
  const detail = typeof msg === 'string' && !quotes(msg, value) ? msg : INVALID
  if (type === 'field' && typeof path === 'string') return [{ ...placeOf(path, location), detail }]
  if (!Array.isArray(nestedErrors)) return undefined
  // One of several fields would do: it is the fault of none of them.
  const first: unknown = nestedErrors.flat()[0]
  return [{ ...placeOf('', isObject(first) ? first.location : undefined), detail }]
}

function placeOf(path: unknown, name: unknown): Pick<Finding, 'path' | 'location'> {
  const location = LOCATIONS.find(([each]) => each === name)?.[1]
  const text = typeof path === 'string' ? path : ''
  // The name of a field may have dots.
  return { location, path: location === 'header' ? [text].filter(Boolean) : parsePath(text) }
}
