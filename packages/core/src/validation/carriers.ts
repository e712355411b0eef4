import { attempt } from '../problem/attempt.ts'
import { isObject, type RawIssue } from './finding.ts'
import { locationNamed, type ValidationLocation } from './location.ts'
import { effectIssuesOf } from './validators/effect.ts'
import { isOpenApiError, withErrorCode } from './validators/express-openapi-validator.ts'

/** Issues about one part of the request. */
export interface IssueGroup {
  readonly issues: Iterable<unknown>
  readonly location?: ValidationLocation | undefined
}

/**
 * Finds the issues in a validator's output: a list, an error or result that carries one, or a single issue. Returns an
 * empty list if there are none that can be read.
 */
export function groupsOf(given: unknown): readonly IssueGroup[] {
  if (!isObject(given)) return []
  // Effect's errors are iterable, but they do not iterate over issues.
  const ofEffect = effectIssuesOf(given)
  if (ofEffect !== undefined) return [{ issues: ofEffect }]
  if (isList(given)) return [{ issues: given }]
  if (given.details instanceof Map) return celebrateGroups(given.details)
  const issues = issuesOf(given)
  // The message of an error without a list is meant for logs only.
  return [{ issues: issues ?? [given], location: attempt(() => locationNamed(given.validationContext)) }]
}

/** The list that an error or a result carries; `undefined` if it carries none. */
function issuesOf(given: RawIssue): Iterable<unknown> | undefined {
  // A yup error with a single issue is that issue.
  if (Array.isArray(given.inner)) return given.inner.length > 0 ? given.inner : undefined
  if (isOpenApiError(given)) return (given.errors as unknown[]).map(withErrorCode)
  return (
    // Zod and valibot; Fastify; Joi; VineJS.
    [given.issues, given.validation, given.details, given.messages].find(isList) ??
    // Superstruct's error; TypeBox's; express-validator's result.
    called(given, 'failures') ??
    called(given, 'Errors') ??
    called(given, 'array') ??
    // TypeBox 1's error.
    [given.errors, isObject(given.cause) ? given.cause.errors : undefined].find(isList)
  )
}

function called(given: RawIssue, name: string): Iterable<unknown> | undefined {
  const method = given[name]
  const made: unknown = typeof method === 'function' ? method.call(given) : undefined
  return isList(made) ? made : undefined
}

/** Celebrate has one Joi error for each part of the request. */
function celebrateGroups(details: ReadonlyMap<unknown, unknown>): IssueGroup[] {
  return Array.from(details, ([part, error]) => {
    const issues = isObject(error) ? error.details : undefined
    return { issues: isList(issues) ? issues : [error], location: locationNamed(part) }
  })
}

function isList(value: unknown): value is Iterable<unknown> {
  return isObject(value) && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function'
}
