import { type Finding, isObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { locationNamed } from '../location.ts'
import { wordingOf } from '../message.ts'
import { keysOf } from '../path.ts'

/**
 * The findings of an issue of express-validator.
 *
 * @see {@link https://express-validator.github.io/docs/api/validation-result#error-types | its types of errors}
 */
export function readExpressIssue(issue: RawIssue): Finding[] | undefined {
  const { type, msg, path, location, value, fields, nestedErrors } = issue
  if (type === 'unknown_fields' && Array.isArray(fields)) {
    return fields.filter(isObject).map((field) => ({
      ...placeOf(field.path, field.location),
      ...UNKNOWN_MEMBER,
    }))
  }
  const wording = wordingOf(msg, true, [value])
  if (type === 'field' && typeof path === 'string') return [{ ...placeOf(path, location), ...wording }]
  if (!Array.isArray(nestedErrors)) return undefined
  // Any one of several fields would do, so none of them is named.
  const first: unknown = nestedErrors.flat()[0]
  return [{ ...placeOf('', isObject(first) ? first.location : undefined), ...wording }]
}

function placeOf(path: unknown, name: unknown): Pick<Finding, 'path' | 'location'> {
  const location = locationNamed(name)
  const text = typeof path === 'string' ? path : ''
  // The name of a header may contain dots.
  return { location, path: location === 'header' ? [text].filter(Boolean) : keysOf(text) }
}
