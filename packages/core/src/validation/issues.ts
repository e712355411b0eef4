import { attempt } from '../problem/attempt.ts'
import { readExpressIssue } from './express-validator.ts'
import { type Finding, isObject, type RawIssue } from './finding.ts'
import { type Path, parsePath, parsePointer } from './pointer.ts'
import { wordingOf } from './wording.ts'

/** How many issues are looked at. */
const SCAN_LIMIT = 10_000

/** How many characters of names a path holds; what lies deeper is told of its nearest ancestor. */
const PATH_LIMIT = 1000

/** The first findings among issues of whatever validator, and how many more there are. Never throws. */
export function findingsOf(issues: unknown, limit: number): { findings: Finding[]; omitted: number } {
  const findings: Finding[] = []
  let omitted = 0
  attempt(() => {
    const list = listOf(issues)
    const { length } = list
    for (let index = 0; index < length; index++) {
      if (index === SCAN_LIMIT || omitted > 0) {
        omitted += length - index
        break
      }
      for (const finding of attempt(() => readIssue(list[index])) ?? []) {
        if (findings.length < limit) findings.push(finding)
        else omitted++
      }
    }
  })
  return { findings, omitted }
}

/** Issues, or what carries them: a ZodError, a result of a Standard Schema or express-validator, Fastify's, ajv's, Joi's error. */
function listOf(given: unknown): readonly unknown[] {
  if (Array.isArray(given)) return given
  if (!isObject(given)) return []
  const { issues, validation, details, errors } = given
  return [issues, validation, details, errors].find(Array.isArray) ?? []
}

function readIssue(issue: unknown): Finding[] {
  if (!isObject(issue)) return []
  const { detail, message, instancePath, path } = issue
  const found = typeof detail === 'string' ? undefined : readExpressIssue(issue)
  if (found !== undefined) return found.map((each) => ({ ...each, path: shorten(each.path) }))
  if (typeof detail !== 'string' && typeof message !== 'string' && typeof instancePath !== 'string') return []
  const base = typeof instancePath === 'string' ? parsePointer(instancePath) : keysOf(path)
  const said = wordingOf(issue)
  const members = membersOf(issue)
  const paths = members.length > 0 ? members.map((name) => [...base, name]) : [base]
  return paths.map((each) => ({ detail: said, path: shorten(each) }))
}

/** Segments are keys, or objects that have one; some validators write them as one text. The path ends at what is neither: it leads to an ancestor then. */
function keysOf(path: unknown): (string | number)[] {
  if (typeof path === 'string') return parsePath(path)
  if (!Array.isArray(path)) return []
  const keys: (string | number)[] = []
  for (let index = 0; index < path.length && index < PATH_LIMIT; index++) {
    const segment: unknown = path[index]
    const key = isObject(segment) ? segment.key : segment
    if (typeof key !== 'string' && typeof key !== 'number') break
    keys.push(key)
  }
  return keys
}

/** The members that an issue of their parent speaks of: those that are missing, and those that should not be there. */
function membersOf({ code, keys, params, propertyName, instancePath }: RawIssue): string[] {
  if (code === 'unrecognized_keys') return namesIn(keys)
  if (typeof instancePath !== 'string') return []
  const of = isObject(params) ? params : {}
  // The plurals are typebox's.
  return [
    of.missingProperty,
    of.additionalProperty,
    of.unevaluatedProperty,
    propertyName ?? of.propertyName,
    of.requiredProperties,
    of.additionalProperties,
    of.unevaluatedProperties,
  ].flatMap(namesIn)
}

function namesIn(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string')
}

function shorten(path: Path): Path {
  let length = 0
  const end = path.findIndex((key) => {
    length += String(key).length + 1
    return length > PATH_LIMIT
  })
  return end < 0 ? path : path.slice(0, end)
}
