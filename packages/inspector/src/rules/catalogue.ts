import { CACHE_CONTROL_RULES } from './caching/cache-control.ts'
import { CONDITIONAL_RULES } from './caching/conditional.ts'
import { FRESHNESS_RULES } from './caching/freshness.ts'
import { SHARED_CACHE_RULES } from './caching/shared-cache.ts'
import { FRAMING_RULES } from './content/framing.ts'
import { HEADER_SECTION_RULES } from './content/header-section.ts'
import { INTEGRITY_RULES } from './content/integrity.ts'
import { NEGOTIATION_RULES } from './content/negotiation.ts'
import { PROBLEM_RULES } from './content/problem.ts'
import { RANGE_RULES } from './content/range.ts'
import { AUTHENTICATION_RULES } from './policy/authentication.ts'
import { COOKIE_SCOPE_RULES } from './policy/cookie-scope.ts'
import { COOKIE_SYNTAX_RULES } from './policy/cookie-syntax.ts'
import { COOKIE_RULES } from './policy/cookies.ts'
import { CORS_RULES } from './policy/cors.ts'
import { CORS_LIST_RULES } from './policy/cors-lists.ts'
import { CSP_RULES } from './policy/csp.ts'
import { CSP_SOURCE_RULES } from './policy/csp-sources.ts'
import { DEPRECATION_RULES } from './policy/deprecation.ts'
import { OBSOLETE_RULES } from './policy/obsolete.ts'
import { PERMISSIONS_RULES } from './policy/permissions.ts'
import { RATE_LIMIT_RULES } from './policy/rate-limit.ts'
import { REPORTING_RULES } from './policy/reporting.ts'
import { SECURITY_RULES } from './policy/security.ts'
import type { Rule } from './rule.ts'
import { CLIENT_ERROR_RULES } from './status/client-error.ts'
import { INFORMATIONAL_RULES } from './status/informational.ts'
import { REDIRECTION_RULES } from './status/redirection.ts'
import { SERVER_ERROR_RULES } from './status/server-error.ts'
import { STATUS_CODE_RULES } from './status/status-code.ts'
import { SUCCESSFUL_RULES } from './status/successful.ts'
import { FRAME_OPTIONS_RULES } from './values/frame-options.ts'
import { PLACE_RULES } from './values/place-rules.ts'
import { STRUCTURED_FIELD_RULES } from './values/structured-syntax.ts'
import { VALUE_RULES } from './values/value-rules.ts'

/** The rules about one message, by group. Findings are in this order. */
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
  ['cookie-scope', COOKIE_SCOPE_RULES],
  ['cookie-syntax', COOKIE_SYNTAX_RULES],
  ['cors', CORS_RULES],
  ['cors-lists', CORS_LIST_RULES],
  ['security', SECURITY_RULES],
  ['csp', CSP_RULES],
  ['csp-sources', CSP_SOURCE_RULES],
  ['permissions', PERMISSIONS_RULES],
  ['reporting', REPORTING_RULES],
  ['obsolete', OBSOLETE_RULES],
  ['rate-limit', RATE_LIMIT_RULES],
  ['deprecation', DEPRECATION_RULES],
  ['problem', PROBLEM_RULES],
  ['structured-fields', STRUCTURED_FIELD_RULES],
  ['frame-options', FRAME_OPTIONS_RULES],
  ['places', PLACE_RULES],
  ['values', VALUE_RULES],
]

/** All rules about one message. */
export const RULES: readonly Rule[] = /* @__PURE__ */ RULE_GROUPS.flatMap(([, rules]) => rules)
