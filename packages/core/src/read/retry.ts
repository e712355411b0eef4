import { parseRetryAfter } from '../fields/retry-after.ts'
import { isIdempotentMethod } from '../methods/properties.ts'
import { findStatus } from '../status/lookup.ts'
import { statusClassOf } from '../status/status-class.ts'
import type { ClientAction, Reference, Status } from '../status/types.ts'
import { findField, type ResponseHeaders } from './field.ts'

/** The facts about a request and its response that decide whether to repeat it. */
export interface RetryFacts {
  /** The status of the response. */
  readonly status: number
  /** The method of the request, in any case. */
  readonly method: string
  /** The header fields of the response. */
  readonly headers?: ResponseHeaders | undefined
  /**
   * Whether the request may be carried out twice. By default, the method decides. Set `true` for a POST with an
   * idempotency key.
   */
  readonly idempotent?: boolean | undefined
  /** The current time, in milliseconds since 1970. */
  readonly now?: number | undefined
  /**
   * The longest delay that you wait, in milliseconds. If the response asks for more, `retry` is `false`. Default: one day.
   * Timers overflow at 24.8 days.
   */
  readonly maxDelayMs?: number | undefined
}

/** Whether a request may be repeated, and why. */
export interface RetryAdvice {
  /** Whether a client may send the same request again without asking anyone. */
  readonly retry: boolean
  /**
   * How long the response asks to wait, in milliseconds, whether or not you repeat. If `retry` is `true`, it is at most
   * `maxDelayMs`. If it is absent, use your own back-off.
   */
  readonly afterMs?: number
  /** Why, in a sentence for logs. */
  readonly reason: string
  /** Whether the advice comes from an RFC or from common practice. */
  readonly authority: ClientAction['authority']
  /** The sections that say so, or that the practice is based on. */
  readonly references: readonly Reference[]
}

/**
 * Says whether a client may repeat the same request on its own after a response, and after how long. Never throws.
 *
 * After 408, 421 (over another connection), 425 (not in early data), 429, and a 413 with `Retry-After`, any request may
 * be repeated: it was not carried out. After 500, 502, 503, 504 and unregistered 5xx, only an idempotent one: the
 * server may have carried it out, and a 503 does not say how far it got. After any other status, none. If `Retry-After`
 * asks for a longer delay than `maxDelayMs`, none may be repeated, because a shorter one would be earlier than the server
 * allows. It does not count attempts; the caller does.
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

/** Throws if there is no status, or if the facts can't be read. */
function adviceOn(facts: RetryFacts): RetryAdvice {
  const { status: code, method, headers } = facts
  // Untyped code may pass null.
  const now = facts.now ?? Date.now()
  const maxDelayMs = facts.maxDelayMs ?? 86_400_000
  // An unregistered code is treated as the x00 code of its class (RFC 9110, section 15).
  const status = (findStatus(code) ?? (statusClassOf(code) && findStatus(code - (code % 100)))) as Status
  const afterMs = parseRetryAfter(findField('retry-after', headers), now)
  const idempotent = facts.idempotent ?? isIdempotentMethod(String(method).toUpperCase())
  // A 413 with `Retry-After` is temporary (RFC 9110, section 15.5.14).
  const action = code === 413 && afterMs >= 0 ? 'repeat-after-delay' : status.clientAction.action
  let { authority } = status.clientAction
  let retry = /^(?:repeat|other-connection)/.test(action)
  let reason = `next step after ${code}: ${action}`
  if (retry && !idempotent && code >= 500) {
    retry = false
    authority = 'rfc'
    reason += method === undefined ? ', but the method is unknown: pass it' : `, but ${method} is not idempotent`
  } else if (code === 429 && !idempotent) {
    // In practice, servers do not carry out a request over the limit. RFC 6585 does not say so.
    authority = 'convention'
  }
  if (retry && afterMs > maxDelayMs) {
    retry = false
    reason += `, but Retry-After asks for ${afterMs} ms, more than maxDelayMs: ${maxDelayMs}`
  }
  return { retry, ...(afterMs >= 0 && { afterMs }), reason, authority, references: status.sources.clientAction }
}
