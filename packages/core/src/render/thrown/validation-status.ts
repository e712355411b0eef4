import { hasBrand, STATUS_LEFT_OPEN } from '../../problem/brand.ts'
import { createProblem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'

/** A validation problem whose maker named no status, with the one that the service answers with; any other as it is. */
export function withValidationStatus(problem: Problem, status: 400 | 422 | undefined): Problem {
  if (status !== 400 || !hasBrand(problem, STATUS_LEFT_OPEN)) return problem
  const { detail, instance, headers, extensions, cause } = problem
  return createProblem(status, { detail, instance, headers, extensions, cause })
}
