import { AUTHENTICATION_CASES } from './authentication.cases.ts'
import { CACHE_CONTROL_CASES } from './cache-control.cases.ts'
import type { Cases } from './cases.ts'
import { CLIENT_ERROR_CASES } from './client-error.cases.ts'
import { CONDITIONAL_CASES } from './conditional.cases.ts'
import { COOKIE_CASES } from './cookies.cases.ts'
import { CORS_CASES } from './cors.cases.ts'
import { DEPRECATION_CASES } from './deprecation.cases.ts'
import { FRAMING_CASES } from './framing.cases.ts'
import { FRESHNESS_CASES } from './freshness.cases.ts'
import { HEADER_SECTION_CASES } from './header-section.cases.ts'
import { INFORMATIONAL_CASES } from './informational.cases.ts'
import { INTEGRITY_CASES } from './integrity.cases.ts'
import { NEGOTIATION_CASES } from './negotiation.cases.ts'
import { PROBLEM_CASES } from './problem.cases.ts'
import { RANGE_CASES } from './range.cases.ts'
import { RATE_LIMIT_CASES } from './rate-limit.cases.ts'
import { REDIRECTION_CASES } from './redirection.cases.ts'
import { SECURITY_CASES } from './security.cases.ts'
import { SERVER_ERROR_CASES } from './server-error.cases.ts'
import { SHARED_CACHE_CASES } from './shared-cache.cases.ts'
import { STATUS_CODE_CASES } from './status-code.cases.ts'
import { SUCCESSFUL_CASES } from './successful.cases.ts'

/** The cases of every rule about one message. */
export const CASES: Readonly<Record<string, Cases>> = {
  ...STATUS_CODE_CASES,
  ...INFORMATIONAL_CASES,
  ...SUCCESSFUL_CASES,
  ...RANGE_CASES,
  ...REDIRECTION_CASES,
  ...CLIENT_ERROR_CASES,
  ...SERVER_ERROR_CASES,
  ...AUTHENTICATION_CASES,
  ...CACHE_CONTROL_CASES,
  ...FRESHNESS_CASES,
  ...SHARED_CACHE_CASES,
  ...CONDITIONAL_CASES,
  ...FRAMING_CASES,
  ...HEADER_SECTION_CASES,
  ...NEGOTIATION_CASES,
  ...INTEGRITY_CASES,
  ...COOKIE_CASES,
  ...CORS_CASES,
  ...SECURITY_CASES,
  ...RATE_LIMIT_CASES,
  ...DEPRECATION_CASES,
  ...PROBLEM_CASES,
}
