import type { ResponseField, Status } from '@statuskit/core'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import { listStatuses } from '../status/statuses.ts'
import { isRetryable } from '../status/wordings.ts'

/** The filters of a list. A status is listed if it passes all that are set. */
export interface Filters {
  /** The name of a header that the response must carry, in any case. */
  readonly requires?: string
  /** Whether the response is cacheable by default (RFC 9110, section 15.1). */
  readonly cacheable?: boolean
  /** Whether the client may retry the request. */
  readonly retryable?: boolean
}

/**
 * A predicate for the statuses that match all filters.
 *
 * @throws {UsageError} for a header that no status requires
 */
export function readFilters(filters: Filters): (status: Status) => boolean {
  const field = filters.requires === undefined ? undefined : readField(filters.requires)
  return (status) =>
    (field === undefined || requiredFields(status, field).length > 0) &&
    (filters.cacheable !== true || status.cacheability === 'heuristic') &&
    (filters.retryable !== true || isRetryable(status.code))
}

/** The headers of that name, in any case, that a status requires. */
export function requiredFields({ responseFields }: Status, name: string): ResponseField[] {
  return responseFields.filter(
    (field) => field.requirement === 'required' && field.name.toLowerCase() === name.toLowerCase(),
  )
}

/** The names of the headers that some status requires. */
export function listRequiredHeaders(): readonly string[] {
  const names = listStatuses().flatMap(({ responseFields }) =>
    responseFields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name),
  )
  return [...new Set(names)].sort()
}

function readField(text: string): string {
  const names = listRequiredHeaders()
  if (names.some((name) => name.toLowerCase() === text.toLowerCase())) return text
  const near = didYouMean(text, names)
  const hint = near === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${near}?`
  throw new UsageError(`No status requires ${JSON.stringify(text)}. ${hint}`)
}
