import type { NodeCase } from '../../node/node-case.ts'
import type { Cases } from '../../suite/case.ts'
import { ABORTED_REQUESTS } from './aborted-requests.ts'
import { CLIENT_ERRORS } from './client-errors.ts'
import { HALF_SENT } from './half-sent.ts'
import { LOAD } from './load.ts'
import { OTHER_REALMS } from './other-realms.ts'
import { RESPONSE_STATUS } from './response-status.ts'

/** The cases that need Node's sockets or realms, by topic. */
export const NODE_CASES: Cases<NodeCase> = {
  'errors of other realms': OTHER_REALMS,
  'errors without a status': RESPONSE_STATUS,
  'the half-sent response': HALF_SENT,
  'clients that go away': ABORTED_REQUESTS,
  "what Node's parser refuses": CLIENT_ERRORS,
  load: LOAD,
}
