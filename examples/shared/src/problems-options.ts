import type { Problem } from '@statuskit/core'
import type { ProblemsOptions } from '@statuskit/core/adapter'
import { RateError } from './exchange-rate.ts'
import { RateUnavailable } from './problems.ts'
import type { Settings } from './settings.ts'

/** The options of every adapter: one interface, so one object for all services. */
export function problemsOptions({ log }: Settings): ProblemsOptions {
  return { traceId: true, map: toProblem, log }
}

/** Turns the service's own errors into problems; the library handles all others. */
function toProblem(thrown: unknown): Problem | undefined {
  return thrown instanceof RateError ? RateUnavailable({ cause: thrown }) : undefined
}
