import type { Case } from '../framework.ts'
import { ABANDONED_RESPONSE } from './abandoned-response.ts'
import { ABORTED_REQUESTS } from './aborted-requests.ts'
import { BARE_STATUSES } from './bare-statuses.ts'
import { CLIENT_ERRORS } from './client-errors.ts'
import { FOREIGN_ERRORS } from './foreign-errors.ts'
import { HALF_SENT } from './half-sent.ts'
import { HOOKS } from './hooks.ts'
import { LOAD } from './load.ts'
import { NEGOTIATION } from './negotiation.ts'
import { PLACES } from './places.ts'
import { PROBLEM_PARTS } from './problem-parts.ts'
import { REQUEST_CONTENT } from './request-content.ts'
import { ROUTING } from './routing.ts'
import { SPANS } from './spans.ts'
import { THROWN_VALUES } from './thrown-values.ts'
import { VALIDATION } from './validation.ts'

/** All cases of the contract, by what they are about. */
export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'what is thrown': THROWN_VALUES,
  'where it is thrown': PLACES,
  'errors of other packages': FOREIGN_ERRORS,
  'what a problem carries': PROBLEM_PARTS,
  negotiation: NEGOTIATION,
  'the abandoned response': ABANDONED_RESPONSE,
  'the half-sent response': HALF_SENT,
  'clients that go away': ABORTED_REQUESTS,
  'the content of a request': REQUEST_CONTENT,
  routing: ROUTING,
  "what Node's parser refuses": CLIENT_ERRORS,
  validation: VALIDATION,
  hooks: HOOKS,
  spans: SPANS,
  'bare statuses': BARE_STATUSES,
  load: LOAD,
}
