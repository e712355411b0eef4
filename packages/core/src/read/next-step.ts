import { parseRetryAfter } from '../fields/retry-after.ts'
import { isIdempotentMethod } from '../methods/properties.ts'
import { ERROR_ACTIONS } from '../status/error-actions.gen.ts'
import { ERROR_PHRASES } from '../status/phrases.gen.ts'
import type { ClientAction } from '../status/types.ts'
import { findField } from './field.ts'
import type { RetryFacts } from './retry.ts'

/** What a client can do after an error. */
export interface NextStep {
  readonly action: ClientAction['action']
  /** Whether the client may send the same request again on its own. */
  readonly retryable: boolean
  /** How long to wait first, in seconds, if the response says so. */
  readonly retryAfter?: number
}

/** The next step after a status from 400 to 599. It agrees with `retryAdvice`, and needs only the table of actions. */
export function findNextStep({ status, method, headers, now = Date.now() }: RetryFacts): NextStep {
  const afterMs = parseRetryAfter(findField('retry-after', headers), now)
  const action = actionAfter(status, afterMs >= 0)
  const isRepeated = /^(?:repeat|other-connection)/.test(action)
  const retryable = isRepeated && (status < 500 || isIdempotentMethod(String(method).toUpperCase()))
  return { action, retryable, ...(afterMs >= 0 && { retryAfter: Math.ceil(afterMs / 1000) }) }
}

function actionAfter(status: number, isDelayed: boolean): ClientAction['action'] {
  // A 413 with `Retry-After` is temporary (RFC 9110, section 15.5.14).
  if (status === 413 && isDelayed) return 'repeat-after-delay'
  // An unregistered code is treated as the x00 code of its class (RFC 9110, section 15).
  const unregistered = status >= 500 && !(status in ERROR_PHRASES) ? ERROR_ACTIONS[500] : undefined
  return ERROR_ACTIONS[status] ?? unregistered ?? 'change-request'
}
