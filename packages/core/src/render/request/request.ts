import { peek } from './peek.ts'

/** The headers of a request: a record with names in lower case, or a fetch `Headers`. */
export type RequestHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | { get(name: string): string | null }

/** The facts about a request that rendering needs. */
export interface RequestFacts {
  /** The method, `GET`. */
  readonly method: string
  /** The request target as received, `/orders/7?full`, or the whole URL. */
  readonly url: string
  /** The headers. */
  readonly headers: RequestHeaders
  /** The HTTP version: `1.0`, `1.1`, `2` or `3`. Without it, no connection headers are sent. */
  readonly httpVersion?: string | undefined
  /** Returns the router's methods for the path. Called for a 405 thrown by other code that lists no methods. */
  readonly methods?: (() => readonly string[]) | undefined
  /** Returns a header already set on the response. If the status requires that header, the service's value is kept. */
  readonly responseField?: ((name: string) => unknown) | undefined
  /** The status already set on the response, if the framework uses it for errors without one. */
  readonly responseStatus?: number | undefined
}

/** The request as hooks receive it. */
export interface HookRequest<Raw = unknown> extends RequestFacts {
  /**
   * The framework's own request: Express's `Request`, Fastify's, Koa's context, a fetch `Request`. It is `undefined` for a
   * request that Node's HTTP parser refused, since no framework saw it: write `raw?.id`.
   */
  readonly raw: Raw | undefined
}

/** A request header as one value; `undefined` if it is not there. Never throws. */
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

/** The maximum number of characters of a list that are read. No client needs more, and some servers set no limit. */
const LIST_LIMIT = 8192

/** The start of a list, up to its last whole member within the limit. */
export function boundedList(value: string): string {
  if (value.length <= LIST_LIMIT) return value
  const end = value.lastIndexOf(',', LIST_LIMIT)
  return end < 0 ? '' : value.slice(0, end)
}

/**
 * The trace id of `traceparent`, 32 hexadecimal digits; `undefined` if it is missing or not valid (W3C Trace Context).
 */
export function traceIdOf(request: RequestFacts): string | undefined {
  // Version 00 ends after its flags. Later versions may continue.
  const match = /^(?!ff|00-.{53})[\da-f]{2}-((?!0{32})[\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:$|-)/.exec(
    fieldOf(request, 'traceparent') ?? '',
  )
  return match?.[1]
}
