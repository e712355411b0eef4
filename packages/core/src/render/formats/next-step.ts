import type { Problem } from '../../problem/types.ts'
import { findNextStep, type NextStep } from '../../read/next-step.ts'
import type { HookRequest } from '../request/request.ts'

/** The next step of the client that sent a request. */
export function nextStepOf({
  problem,
  request,
}: {
  readonly problem: Problem
  readonly request: HookRequest
}): NextStep {
  const { status, headers } = problem
  return findNextStep({ status, method: request.method, headers })
}

/** The members that say what a client can do next. It is a type, not an interface, so that the option accepts it. */
export type AdviceMembers = {
  /** Whether the client may send the same request again on its own. */
  readonly retryable: boolean
  /** How long to wait first, in seconds, if the response has `Retry-After`. */
  readonly retryAfter?: number
  /** The next step, as `clientAction` of a status names it: `authenticate`, `change-request`, `repeat-after-delay`. */
  readonly clientAction: NextStep['action']
}

/**
 * Returns members for agents and other programs that don't know statuses: a function for the option `members`. They agree
 * with `retryAdvice`, which reads the same table.
 *
 * @example
 * app.use(problems({ members: adviceMembers }))
 * // {"type":"about:blank","title":"Too Many Requests","status":429,"retryable":true,"retryAfter":30,"clientAction":"repeat-after-delay"}
 */
export function adviceMembers(request: HookRequest, problem: Problem): AdviceMembers {
  const { action, retryable, retryAfter } = nextStepOf({ request, problem })
  return { retryable, ...(retryAfter !== undefined && { retryAfter }), clientAction: action }
}
