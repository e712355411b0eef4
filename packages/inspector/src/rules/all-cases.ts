import { CACHE_CONTROL_CASES } from './caching/cache-control.cases.ts'
import { CONDITIONAL_CASES } from './caching/conditional.cases.ts'
import { FRESHNESS_CASES } from './caching/freshness.cases.ts'
import { SHARED_CACHE_CASES } from './caching/shared-cache.cases.ts'
import type { Cases } from './cases.ts'
import { ALTERNATIVE_SERVICE_CASES } from './content/alternative-service.cases.ts'
import { CHARSET_CASES } from './content/charset.cases.ts'
import { DISPOSITION_CASES } from './content/disposition.cases.ts'
import { FRAMING_CASES } from './content/framing.cases.ts'
import { HEADER_SECTION_CASES } from './content/header-section.cases.ts'
import { INTEGRITY_CASES } from './content/integrity.cases.ts'
import { LINK_CASES } from './content/link.cases.ts'
import { MEDIA_TYPE_CASES } from './content/media-type.cases.ts'
import { NEGOTIATION_CASES } from './content/negotiation.cases.ts'
import { PROBLEM_CASES } from './content/problem.cases.ts'
import { RANGE_CASES } from './content/range.cases.ts'
import { TRAILER_CASES } from './content/trailer.cases.ts'
import { UPGRADE_CASES } from './content/upgrade.cases.ts'
import { AUTHENTICATION_CASES } from './policy/authentication.cases.ts'
import { COOKIE_SCOPE_CASES } from './policy/cookie-scope.cases.ts'
import { COOKIE_SYNTAX_CASES } from './policy/cookie-syntax.cases.ts'
import { COOKIE_CASES } from './policy/cookies.cases.ts'
import { CORS_CASES } from './policy/cors.cases.ts'
import { CORS_LIST_CASES } from './policy/cors-lists.cases.ts'
import { CSP_CASES } from './policy/csp.cases.ts'
import { DEPRECATION_CASES } from './policy/deprecation.cases.ts'
import { OBSOLETE_CASES } from './policy/obsolete.cases.ts'
import { PERMISSIONS_CASES } from './policy/permissions.cases.ts'
import { RATE_LIMIT_CASES } from './policy/rate-limit.cases.ts'
import { REPORTING_CASES } from './policy/reporting.cases.ts'
import { SECURITY_CASES } from './policy/security.cases.ts'
import { REQUEST_CONDITIONAL_CASES } from './request/conditional.cases.ts'
import { REQUEST_CONTENT_CASES } from './request/content.cases.ts'
import { REQUEST_CONTEXT_CASES } from './request/context.cases.ts'
import { REQUEST_CREDENTIAL_CASES } from './request/credentials.cases.ts'
import { REQUEST_PREFERENCE_CASES } from './request/preferences.cases.ts'
import { REQUEST_ROUTING_CASES } from './request/routing.cases.ts'
import { CLIENT_ERROR_CASES } from './status/client-error.cases.ts'
import { INFORMATIONAL_CASES } from './status/informational.cases.ts'
import { REDIRECTION_CASES } from './status/redirection.cases.ts'
import { SERVER_ERROR_CASES } from './status/server-error.cases.ts'
import { STATUS_CODE_CASES } from './status/status-code.cases.ts'
import { SUCCESSFUL_CASES } from './status/successful.cases.ts'
import { VALUE_CASES } from './values/value.cases.ts'

/** The cases of all rules about one message. */
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
  ...COOKIE_SCOPE_CASES,
  ...COOKIE_SYNTAX_CASES,
  ...CORS_CASES,
  ...CORS_LIST_CASES,
  ...SECURITY_CASES,
  ...CSP_CASES,
  ...PERMISSIONS_CASES,
  ...REPORTING_CASES,
  ...OBSOLETE_CASES,
  ...RATE_LIMIT_CASES,
  ...DEPRECATION_CASES,
  ...PROBLEM_CASES,
  ...ALTERNATIVE_SERVICE_CASES,
  ...CHARSET_CASES,
  ...MEDIA_TYPE_CASES,
  ...DISPOSITION_CASES,
  ...LINK_CASES,
  ...TRAILER_CASES,
  ...UPGRADE_CASES,
  ...REQUEST_CONDITIONAL_CASES,
  ...REQUEST_CONTENT_CASES,
  ...REQUEST_CONTEXT_CASES,
  ...REQUEST_CREDENTIAL_CASES,
  ...REQUEST_PREFERENCE_CASES,
  ...REQUEST_ROUTING_CASES,
  ...VALUE_CASES,
}
