import { peek } from './peek.ts'

/** Request header fields: a record with names in lower case, or a fetch `Headers`. */
export type RequestHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | { get(name: string): string | null }

/** What a rendering needs to know of the request. */
export interface RequestFacts {
  /** The method, `GET`. */
  readonly method: string
  /** The request target as it was received, `/orders/7?full`, or the whole URL. */
  readonly url: string
  /** The header fields. */
  readonly headers: RequestHeaders
  /** `1.0`, `1.1`, `2` or `3`; without it no connection-level field is sent. */
  readonly httpVersion?: string | undefined
  /** The methods that the router has for the path: called where a 405 thrown by other code names none. */
  readonly methods?: (() => readonly string[]) | undefined
  /** A field already set on the response. If the status requires that field, the value set by the service is kept. */
  readonly responseField?: ((name: string) => unknown) | undefined
  /** The status already set on the response, where the framework uses it for errors that have none of their own. */
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

/** How many characters of a list are read: no client needs more, and not every server limits them. */
const LIST_LIMIT = 8192

/** The beginning of a field that is a list, up to its last whole member within the limit. */
export function boundedList(value: string): string {
  if (value.length <= LIST_LIMIT) return value
  const end = value.lastIndexOf(',', LIST_LIMIT)
  return end < 0 ? '' : value.slice(0, end)
}

/** The trace id of `traceparent`, 32 hexadecimal digits; `undefined` where it is absent or not valid (W3C Trace Context). */
export function traceIdOf(request: RequestFacts): string | undefined {
  // Version 00 has nothing after its flags; later ones may.
  const match = /^(?!ff|00-.{53})[\da-f]{2}-((?!0{32})[\da-f]{32})-(?!0{16})[\da-f]{16}-[\da-f]{2}(?:$|-)/.exec(
    fieldOf(request, 'traceparent') ?? '',
  )
  return match?.[1]
}
