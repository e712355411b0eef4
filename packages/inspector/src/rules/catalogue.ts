import { AUTHENTICATION_RULES } from './authentication.ts'
import { CACHE_CONTROL_RULES } from './cache-control.ts'
import { CLIENT_ERROR_RULES } from './client-error.ts'
import { CONDITIONAL_RULES } from './conditional.ts'
import { COOKIE_RULES } from './cookies.ts'
import { CORS_RULES } from './cors.ts'
import { DEPRECATION_RULES } from './deprecation.ts'
import { FRAMING_RULES } from './framing.ts'
import { FRESHNESS_RULES } from './freshness.ts'
import { HEADER_SECTION_RULES } from './header-section.ts'
import { INFORMATIONAL_RULES } from './informational.ts'
import { INTEGRITY_RULES } from './integrity.ts'
import { NEGOTIATION_RULES } from './negotiation.ts'
import { PROBLEM_RULES } from './problem.ts'
import { RANGE_RULES } from './range.ts'
import { RATE_LIMIT_RULES } from './rate-limit.ts'
import { REDIRECTION_RULES } from './redirection.ts'
import type { Rule } from './rule.ts'
import { SECURITY_RULES } from './security.ts'
import { SERVER_ERROR_RULES } from './server-error.ts'
import { SHARED_CACHE_RULES } from './shared-cache.ts'
import { STATUS_CODE_RULES } from './status-code.ts'
import { SUCCESSFUL_RULES } from './successful.ts'

/** The rules about one message, by group; findings come in this order. */
export const RULE_GROUPS: readonly (readonly [group: string, rules: readonly Rule[]])[] = [
  ['status-code', STATUS_CODE_RULES],
  ['informational', INFORMATIONAL_RULES],
  ['successful', SUCCESSFUL_RULES],
  ['range', RANGE_RULES],
  ['redirection', REDIRECTION_RULES],
  ['client-error', CLIENT_ERROR_RULES],
  ['server-error', SERVER_ERROR_RULES],
  ['authentication', AUTHENTICATION_RULES],
  ['cache-control', CACHE_CONTROL_RULES],
  ['freshness', FRESHNESS_RULES],
  ['shared-cache', SHARED_CACHE_RULES],
  ['conditional', CONDITIONAL_RULES],
  ['framing', FRAMING_RULES],
  ['header-section', HEADER_SECTION_RULES],
  ['negotiation', NEGOTIATION_RULES],
  ['integrity', INTEGRITY_RULES],
  ['cookies', COOKIE_RULES],
  ['cors', CORS_RULES],
  ['security', SECURITY_RULES],
  ['rate-limit', RATE_LIMIT_RULES],
  ['deprecation', DEPRECATION_RULES],
  ['problem', PROBLEM_RULES],
]

/** Every rule about one message. */
export const RULES: readonly Rule[] = /* @__PURE__ */ RULE_GROUPS.flatMap(([, rules]) => rules)
