import type { Case, Cases } from '../../suite/case.ts'
import { ABANDONED_RESPONSE } from './abandoned-response.ts'
import { BARE_STATUSES } from './bare-statuses.ts'
import { FOREIGN_ERRORS } from './foreign-errors.ts'
import { HOOKS } from './hooks.ts'
import { NEGOTIATION } from './negotiation.ts'
import { PLACES } from './places.ts'
import { PROBLEM_PARTS } from './problem-parts.ts'
import { REQUEST_CONTENT } from './request-content.ts'
import { ROUTING } from './routing.ts'
import { SPANS } from './spans.ts'
import { THROWN_VALUES } from './thrown-values.ts'
import { VALIDATION } from './validation.ts'
import { WRONG_OPTIONS } from './wrong-options.ts'

/** The cases for any runtime, by topic. */
export const FETCH_CASES: Cases<Case> = {
  'what is thrown': THROWN_VALUES,
  'where it is thrown': PLACES,
  'errors of other packages': FOREIGN_ERRORS,
  'what a problem carries': PROBLEM_PARTS,
  negotiation: NEGOTIATION,
  'the abandoned response': ABANDONED_RESPONSE,
  'the content of a request': REQUEST_CONTENT,
  routing: ROUTING,
  validation: VALIDATION,
  hooks: HOOKS,
  spans: SPANS,
  options: WRONG_OPTIONS,
  'bare statuses': BARE_STATUSES,
}
