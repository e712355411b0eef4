import { CACHE_CONTROL_RULES } from './caching/cache-control.ts'
import { CONDITIONAL_RULES } from './caching/conditional.ts'
import { FRESHNESS_RULES } from './caching/freshness.ts'
import { SHARED_CACHE_RULES } from './caching/shared-cache.ts'
import { ALTERNATIVE_SERVICE_RULES } from './content/alternative-service.ts'
import { CHARSET_RULES } from './content/charset.ts'
import { DISPOSITION_RULES } from './content/disposition.ts'
import { FRAMING_RULES } from './content/framing.ts'
import { HEADER_SECTION_RULES } from './content/header-section.ts'
import { INTEGRITY_RULES } from './content/integrity.ts'
import { LINK_RULES } from './content/link.ts'
import { MEDIA_TYPE_RULES } from './content/media-type.ts'
import { NEGOTIATION_RULES } from './content/negotiation.ts'
import { PROBLEM_RULES } from './content/problem.ts'
import { RANGE_RULES } from './content/range.ts'
import { TRAILER_RULES } from './content/trailer.ts'
import { UPGRADE_RULES } from './content/upgrade.ts'
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
import { REQUEST_CONDITIONAL_RULES } from './request/conditional.ts'
import { REQUEST_CONTENT_RULES } from './request/content.ts'
import { REQUEST_CONTEXT_RULES } from './request/context.ts'
import { REQUEST_CREDENTIAL_RULES } from './request/credentials.ts'
import { REQUEST_PREFERENCE_RULES } from './request/preferences.ts'
import { REQUEST_ROUTING_RULES } from './request/routing.ts'
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
  ['upgrade', UPGRADE_RULES],
  ['trailer', TRAILER_RULES],
  ['header-section', HEADER_SECTION_RULES],
  ['link', LINK_RULES],
  ['disposition', DISPOSITION_RULES],
  ['alternative-service', ALTERNATIVE_SERVICE_RULES],
  ['negotiation', NEGOTIATION_RULES],
  ['charset', CHARSET_RULES],
  ['media-type', MEDIA_TYPE_RULES],
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
  ['request-routing', REQUEST_ROUTING_RULES],
  ['request-content', REQUEST_CONTENT_RULES],
  ['request-conditional', REQUEST_CONDITIONAL_RULES],
  ['request-preferences', REQUEST_PREFERENCE_RULES],
  ['request-credentials', REQUEST_CREDENTIAL_RULES],
  ['request-context', REQUEST_CONTEXT_RULES],
  ['structured-fields', STRUCTURED_FIELD_RULES],
  ['frame-options', FRAME_OPTIONS_RULES],
  ['places', PLACE_RULES],
  ['values', VALUE_RULES],
]

/** All rules about one message. */
export const RULES: readonly Rule[] = /* @__PURE__ */ RULE_GROUPS.flatMap(([, rules]) => rules)
