import { attempt } from '../../problem/attempt.ts'
import { isRecord } from '../../problem/is-record.ts'
import { peek } from '../../render/request/peek.ts'

/** The digests by which Next.js 15 and 16 recognize what `redirect()`, `notFound()` and its other functions throw. */
const NEXT_DIGEST =
  /^(?:NEXT_REDIRECT;(?:replace|push);.*;30[378];|NEXT_HTTP_ERROR_FALLBACK;40[134]|NEXT_NOT_FOUND|DYNAMIC_SERVER_USAGE|BAILOUT_TO_CLIENT_SIDE_RENDERING|HANGING_PROMISE_REJECTION|NEXT_PRERENDER_INTERRUPTED)$/s

/** Longer chains of causes are cycles, or made by getters. */
const MAX_CAUSES = 32

/**
 * Finds what Next.js threw for itself: the thrown value, or one of its causes, which `unstable_rethrow` of
 * `next/navigation` follows too.
 */
export function findNextSignal(thrown: unknown): object | undefined {
  let value = thrown
  for (let depth = 0; depth < MAX_CAUSES && isRecord(value); depth++) {
    const digest = peek(value, 'digest')
    if (typeof digest === 'string' && NEXT_DIGEST.test(digest)) return value
    value = peek(value, 'cause')
  }
  return undefined
}

/** Whether a value is a `Response` of this runtime. */
export function isResponse(thrown: unknown): boolean {
  const { Response } = globalThis as unknown as { readonly Response: new () => unknown }
  return attempt(() => thrown instanceof Response) === true
}

/** Whether a value was made by `data()` of React Router, or by `redirect()`, `error()` or `invalid()` of SvelteKit. */
export function isEventSignal(thrown: unknown): boolean {
  return attempt(() => isRecord(thrown) && (isReactRouterData(thrown) || isSvelteKitSignal(thrown))) === true
}

function isReactRouterData(thrown: Readonly<Record<string, unknown>>): boolean {
  return thrown.type === 'DataWithResponseInit' && 'data' in thrown && 'init' in thrown
}

/**
 * SvelteKit recognizes its classes by `instanceof`, and bundlers rename them, so only their shape is left: members in this
 * order, and for `error()` a `toString` that returns the body.
 */
function isSvelteKitSignal(thrown: Readonly<Record<string, unknown>>): boolean {
  const { name, message, issues, status, location, body } = thrown
  if (name === 'ValidationError') return message === 'Validation failed' && Array.isArray(issues)
  const isClass = !(thrown instanceof Error) && Object.getPrototypeOf(thrown) !== Object.prototype
  if (!isClass || typeof status !== 'number') return false
  const members = Object.keys(thrown).join()
  if (members === 'status,location') return typeof location === 'string' && status >= 300 && status <= 308
  return members === 'status,body' && isRecord(body) && String(thrown) === JSON.stringify(body)
}
