import { KNOWN_MESSAGES, OMITTED, STATUS_LEFT_OPEN } from '../problem/brand.ts'
import type { Omission } from '../problem/omission.ts'
import { problem } from '../problem/problem.ts'
import { type Finding, INVALID } from './finding.ts'
import { findingsOf } from './issues.ts'
import { locationNamed } from './location.ts'
import { toPointer } from './pointer.ts'
import type {
  ValidationError,
  ValidationExtensions,
  ValidationIssues,
  ValidationOptions,
  ValidationProblem,
  ValidationSource,
} from './types.ts'

const ERROR_LIMIT = 100

/**
 * Creates a problem from a validator's issues. Its `errors` each have a `detail`, and a `pointer` or the name of the
 * parameter or header. The validator's messages are sent. A message that quotes the input of its issue becomes "Invalid
 * value"; without the input, a message can't be checked. To restrict messages further, set the service's option
 * `validationMessages`. Issues that can't be read are listed in `omitted`. Never throws, whatever the issues are.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * const result = schema.safeParse(body)
 * if (!result.success) throw validationProblem(result.error)
 * @example
 * throw validationProblem([{ detail: 'must be after the start', path: ['end'] }], { in: 'query', status: 400 })
 */
export function validationProblem(issues: ValidationIssues, options?: ValidationOptions): ValidationProblem {
  // Untyped code may pass null.
  const { status, in: location, extensions, ...others } = options ?? {}
  const found = readErrors(issues, location)
  const made = problem(status === 400 ? 400 : 422, { ...others, extensions: { ...extensions, ...found.extensions } })
  const isLeftOpen = status === undefined || status === null
  if (isLeftOpen) Object.defineProperty(made, STATUS_LEFT_OPEN, { value: true })
  const isKnown = isLeftOpen || status === 400 || status === 422
  const omitted = isKnown ? found.omitted : [...found.omitted, omittedStatus(status)]
  if (omitted.length > 0) addOmissions(made, omitted)
  return made as ValidationProblem
}

function omittedStatus(status: unknown): Omission {
  const given = typeof status === 'number' ? `${status}` : `a value of type ${typeof status}`
  return { what: 'status', reason: `${given} is not allowed for a validation problem, so 422 is sent. Use 400 or 422.` }
}

function addOmissions(made: object, omitted: readonly Omission[]): void {
  const earlier = (made as { readonly [OMITTED]?: Omission[] })[OMITTED]
  if (earlier === undefined) Object.defineProperty(made, OMITTED, { value: omitted })
  else earlier.push(...omitted)
}

/**
 * Returns only the members of {@link validationProblem}, as extensions for a problem type of your own. Never throws.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * throw InvalidOrder({ extensions: toValidationErrors(result.issues) })
 */
export function toValidationErrors(issues: ValidationIssues, source?: ValidationSource): ValidationExtensions {
  const { extensions, omitted } = readErrors(issues, source?.in)
  // A symbol property survives when the members are spread, and it is not sent.
  return omitted.length > 0 ? Object.assign(extensions, { [OMITTED]: omitted }) : extensions
}

interface ReadErrors {
  readonly extensions: ValidationExtensions
  readonly omitted: readonly Omission[]
}

function readErrors(issues: unknown, location: ValidationSource['in']): ReadErrors {
  const { findings, more, omitted } = findingsOf(issues, ERROR_LIMIT)
  if (findings.length === 0) return { extensions: {}, omitted }
  const errors = findings.map((finding) => toError(finding, location))
  if (findings.some(({ known }) => !known)) {
    // The service chooses between the two when it sends the response.
    const value = errors.map((error, index) => (findings[index]?.known ? error : { ...error, detail: INVALID }))
    Object.defineProperty(errors, KNOWN_MESSAGES, { value })
  }
  return { extensions: more > 0 ? { errors, errorsOmitted: more } : { errors }, omitted }
}

function toError(finding: Finding, given: ValidationSource['in']): ValidationError {
  const { detail, path, location: own } = finding
  if (given === 'request') {
    const part = locationNamed(path[0])
    return part === undefined ? toError(finding, own) : toError({ ...finding, path: path.slice(1) }, part)
  }
  const location = given ?? own ?? 'body'
  if (location === 'body') return { detail, pointer: toPointer(path) }
  // An error about several parameters at once names none of them.
  if (path[0] === undefined) return { detail }
  const name = String(path[0])
  return location === 'header' ? { detail, header: name } : { detail, parameter: name }
}
