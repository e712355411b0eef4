import { CLIENT_ERROR } from './client-error.ts'
import { INFORMATIONAL } from './informational.ts'
import { REDIRECTION } from './redirection.ts'
import type { Scenario } from './scenario.ts'
import { SERVER_ERROR } from './server-error.ts'
import { SUCCESSFUL } from './successful.ts'

/** The scenario for each code. */
export const SCENARIOS: readonly Scenario[] = [
  ...INFORMATIONAL,
  ...SUCCESSFUL,
  ...REDIRECTION,
  ...CLIENT_ERROR,
  ...SERVER_ERROR,
]
