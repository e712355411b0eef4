import { type Finding, isErrorObject, isObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { keysOf } from '../path.ts'

/** The findings of a yup error about unknown members: one at each. Any other error of yup is read like a plain issue. */
export function readYupIssue(issue: RawIssue): Finding[] | undefined {
  const { inner, params, path } = issue
  if (!Array.isArray(inner) || !isObject(params) || !isErrorObject(issue)) return undefined
  // `noUnknown` and `exact`. Both join the names, so a name that contains a comma and a space can't be told from two.
  const joined = issue.type === 'noUnknown' ? params.unknown : issue.type === 'exact' ? params.properties : undefined
  const { value } = params
  if (typeof joined !== 'string') return undefined
  const names = joined.split(', ')
  const parent = keysOf(path)
  const isSplit = isObject(value) && names.every((name) => Object.hasOwn(value, name))
  const places = isSplit ? names.map((name) => [...parent, name]) : [parent]
  return places.map((place) => ({ path: place, ...UNKNOWN_MEMBER }))
}
