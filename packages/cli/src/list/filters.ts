import type { ResponseField, Status } from '@statuskit/core'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import { listStatuses } from '../status/statuses.ts'
import { isRetryable } from '../status/wordings.ts'

/** The filters of a list. A status is listed if it passes all that are set. */
export interface Filters {
  /** `client-error` or `4xx`. */
  readonly class?: string
  /** The name of a header that the response must carry, in any case. */
  readonly requires?: string
  /** Whether the response is cacheable by default (RFC 9110, section 15.1). */
  readonly cacheable?: boolean
  /** Whether the client may retry the request. */
  readonly retryable?: boolean
}

/** The classes by the first digit of their codes. */
const CLASS_NAMES: readonly Status['class'][] = [
  'informational',
  'successful',
  'redirection',
  'client-error',
  'server-error',
]

/**
 * A predicate for the statuses that match all filters.
 *
 * @throws {UsageError} for an unknown class, or a header that no status requires
 */
export function readFilters(filters: Filters): (status: Status) => boolean {
  const name = filters.class === undefined ? undefined : readClass(filters.class)
  const field = filters.requires === undefined ? undefined : readField(filters.requires)
  return (status) =>
    (name === undefined || status.class === name) &&
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

function readClass(text: string): Status['class'] {
  const known = /^[1-5]xx$/i.test(text)
    ? CLASS_NAMES[Number(text[0]) - 1]
    : CLASS_NAMES.find((name) => name === text.toLowerCase())
  if (known !== undefined) return known
  const near = didYouMean(text, CLASS_NAMES)
  const hint = near === undefined ? `Use 1xx to 5xx, or ${CLASS_NAMES.join(', ')}.` : `Did you mean ${near}?`
  throw new UsageError(`${JSON.stringify(text)} is not a class. ${hint}`)
}

function readField(text: string): string {
  const names = [
    ...new Set(
      listStatuses().flatMap(({ responseFields }) =>
        responseFields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name),
      ),
    ),
  ]
  if (names.some((name) => name.toLowerCase() === text.toLowerCase())) return text
  const near = didYouMean(text, names)
  const hint = near === undefined ? `Use one of ${names.sort().join(', ')}.` : `Did you mean ${near}?`
  throw new UsageError(`No status requires ${JSON.stringify(text)}. ${hint}`)
}
