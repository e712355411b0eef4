import { peek } from './peek.ts'
import type { RequestFacts } from './types.ts'

/** A request's header field as one value; `undefined` when it has none. Never throws. */
export function fieldOf(request: RequestFacts, name: string): string | undefined {
  try {
    const { headers } = request
    const get = peek(headers, 'get')
    const value = typeof get === 'function' ? get.call(headers, name) : peek(headers, name)
    if (Array.isArray(value)) return value.join(', ')
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** The trace id of `traceparent`, 32 hexadecimal digits; `undefined` where it is absent or not valid (W3C Trace Context). */
export function traceIdOf(request: RequestFacts): string | undefined {
  // Version 00 has nothing after its flags; later ones may.
  const match = /^(?!ff|00-.{53})[\da-f]{2}-((?!0{32})[\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:$|-)/.exec(
    fieldOf(request, 'traceparent') ?? '',
  )
  return match?.[1]
}
