import { type Problem, problem, SERVICE_UNAVAILABLE } from '@statuskit/core'
import type { ProblemsOptions } from '@statuskit/core/adapter'
import { RateUnavailable } from './exchange-rate.ts'
import type { Settings } from './settings.ts'

/** The options of every adapter: one interface, so one object for all services. */
export function problemsOptions({ log }: Settings): ProblemsOptions {
  return { traceId: true, map: toProblem, log }
}

/** Turns the service's own errors into problems; the library handles all others. */
function toProblem(thrown: unknown): Problem | undefined {
  if (!(thrown instanceof RateUnavailable)) return undefined
  return problem(SERVICE_UNAVAILABLE, {
    detail: 'The exchange rate is not available at the moment.',
    retryAfter: 30,
    cause: thrown,
  })
}
