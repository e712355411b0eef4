import { parseRetryAfter } from '../fields/retry-after.ts'
import { isIdempotentMethod } from '../methods/properties.ts'
import { findStatus } from '../status/lookup.ts'
import { statusClassOf } from '../status/status-class.ts'
import type { ClientAction, Reference, Status } from '../status/types.ts'
import { findField, type ResponseHeaders } from './field.ts'

/** A request and the response to it, as far as a repetition hangs on them. */
export interface RetryFacts {
  /** The status of the response. */
  readonly status: number
  /** The method of the request, in any case. */
  readonly method: string
  /** The header fields of the response. */
  readonly headers?: ResponseHeaders | undefined
  /** Whether the request may be carried out twice; by default the method tells. `true` for a POST that has an idempotency key. */
  readonly idempotent?: boolean | undefined
  /** The present moment, in milliseconds since 1970. */
  readonly now?: number | undefined
  /** The longest delay that is told, in milliseconds: a day by default. Timers overflow at 24.8 days. */
  readonly maxDelayMs?: number | undefined
}

/** Whether a request may be repeated, and why. */
export interface RetryAdvice {
  /** Whether a client may send the same request again without asking anybody. */
  readonly retry: boolean
  /** How long the response asks to wait, in milliseconds, whether or not to repeat; absent where it does not say: back off. */
  readonly afterMs?: number
  /** Why, in a sentence for logs. */
  readonly reason: string
  /** Whether an RFC says so, or common practice. */
  readonly authority: ClientAction['authority']
  /** Where it is written, or what the practice leans on. */
  readonly references: readonly Reference[]
}

/**
 * Whether a client may repeat the same request by itself after a response, and after how long. Never throws.
 *
 * After 408, 421 (over another connection), 425 (not in early data), 429, and a 413 with `Retry-After`, any request: it
 * was not carried out. After 500, 502, 503, 504 and unregistered 5xx, one that is idempotent: the server may have
 * carried it out, and a 503 does not say how far it came. After any other, none. It counts no attempts: the caller does.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110, section 9.2.2}
 * @example
 * retryAdvice({ status: 503, method: 'GET', headers: { 'Retry-After': '120' } }) // { retry: true, afterMs: 120_000, … }
 */
export function retryAdvice(facts: RetryFacts): RetryAdvice {
  try {
    return adviceOn(facts)
  } catch {
    return { retry: false, reason: 'no HTTP status', authority: 'rfc', references: [] }
  }
}

/** Throws where the status is none, as it does on what cannot be read. */
function adviceOn(facts: RetryFacts): RetryAdvice {
  const { status: code, method, headers } = facts
  // Untyped code may say null.
  const now = facts.now ?? Date.now()
  const maxDelayMs = facts.maxDelayMs ?? 86_400_000
  // A code that is not registered counts as the x00 of its class (RFC 9110, section 15).
  const status = (findStatus(code) ?? (statusClassOf(code) && findStatus(code - (code % 100)))) as Status
  const afterMs = Math.min(parseRetryAfter(findField('retry-after', headers), now), maxDelayMs)
  const idempotent = facts.idempotent ?? isIdempotentMethod(String(method).toUpperCase())
  // A 413 that names a time is temporary (RFC 9110, section 15.5.14).
  const action = code === 413 && afterMs >= 0 ? 'repeat-after-delay' : status.clientAction.action
  let { authority } = status.clientAction
  let retry = /^(?:repeat|other-connection)/.test(action)
  let reason = `next step after ${code}: ${action}`
  if (retry && !idempotent && code >= 500) {
    retry = false
    authority = 'rfc'
    reason += `, but ${method} is not idempotent`
  } else if (code === 429 && !idempotent) {
    // That a request over the limit is not carried out is what servers do; RFC 6585 does not say it.
    authority = 'convention'
  }
  return { retry, ...(afterMs >= 0 && { afterMs }), reason, authority, references: status.sources.clientAction }
}
