import { attempt } from '../problem/attempt.ts'
import { isObject, type RawIssue } from './finding.ts'
import { locationNamed, type ValidationLocation } from './location.ts'
import { effectIssuesOf } from './validators/effect.ts'
import { isOpenApiError, withErrorCode } from './validators/express-openapi-validator.ts'

/** Issues that concern one part of the request. */
export interface IssueGroup {
  readonly issues: Iterable<unknown>
  readonly location?: ValidationLocation | undefined
}

/**
 * The issues in whatever a validator gives: a list, an error or a result that has one, or a single issue. Empty where there
 * are none to be read.
 */
export function groupsOf(given: unknown): readonly IssueGroup[] {
  if (!isObject(given)) return []
  // Effect's errors are iterable, but not over issues.
  const ofEffect = effectIssuesOf(given)
  if (ofEffect !== undefined) return [{ issues: ofEffect }]
  if (isList(given)) return [{ issues: given }]
  if (given.details instanceof Map) return celebrateGroups(given.details)
  const issues = issuesOf(given)
  // An error that carries no list has a message for logs alone.
  return [{ issues: issues ?? [given], location: attempt(() => locationNamed(given.validationContext)) }]
}

/** The list that an error or a result carries; `undefined` where it has none. */
function issuesOf(given: RawIssue): Iterable<unknown> | undefined {
  // Yup's error for one issue is that issue.
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

/** Celebrate has an error of Joi for each part of the request. */
function celebrateGroups(details: ReadonlyMap<unknown, unknown>): IssueGroup[] {
  return Array.from(details, ([part, error]) => {
    const issues = isObject(error) ? error.details : undefined
    return { issues: isList(issues) ? issues : [error], location: locationNamed(part) }
  })
}

function isList(value: unknown): value is Iterable<unknown> {
  return isObject(value) && typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function'
}
