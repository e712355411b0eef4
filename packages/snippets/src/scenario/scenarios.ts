import type { StatusCode } from '@statuskit/core'
import { CLIENT_ERROR } from './client-error.ts'
import { INFORMATIONAL } from './informational.ts'
import { REDIRECTION } from './redirection.ts'
import type { Scenario } from './scenario.ts'
import { SERVER_ERROR } from './server-error.ts'
import { SUCCESSFUL } from './successful.ts'

/** The scenario of every code. */
export const SCENARIOS: readonly Scenario[] = [
  ...INFORMATIONAL,
  ...SUCCESSFUL,
  ...REDIRECTION,
  ...CLIENT_ERROR,
  ...SERVER_ERROR,
]

/** The scenario of a code. */
export function scenarioOf(status: StatusCode): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.status === status)
  if (found === undefined) throw new RangeError(`${status} has no sample: it is no registered status that can be sent`)
  return found
}
