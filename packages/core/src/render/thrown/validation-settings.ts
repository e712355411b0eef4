import { hasBrand, KNOWN_MESSAGES, STATUS_LEFT_OPEN } from '../../problem/brand.ts'
import { createProblem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import type { RenderOptions } from '../request/options.ts'
import { peek } from '../request/peek.ts'

/** Applies the service's settings for validation problems: the status if none was set, and which messages are sent. */
export function withValidationSettings(
  problem: Problem,
  { validationStatus, validationMessages }: RenderOptions,
): Problem {
  const status = validationStatus === 400 && hasBrand(problem, STATUS_LEFT_OPEN) ? validationStatus : problem.status
  const errors = validationMessages === 'known' ? peek(problem.extensions.errors, KNOWN_MESSAGES) : undefined
  if (status === problem.status && errors === undefined) return problem
  const { type, title, detail, instance, headers, extensions, cause } = problem
  return createProblem(
    status,
    { detail, instance, headers, extensions: errors === undefined ? extensions : { ...extensions, errors }, cause },
    type === 'about:blank' ? undefined : { type, title },
  )
}
