import type { Challenge } from '../../fields/challenge.ts'
import type { Omission } from '../../problem/omission.ts'
import type { Problem } from '../../problem/types.ts'
import type { Languages } from './catalogue.ts'

/** Request header fields: a record with names in lower case, or a fetch `Headers`. */
export type RequestHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | { get(name: string): string | null }

/** A format of a problem: `application/problem+json`, `application/problem+xml`, `text/html`, `text/plain`. */
export type Format = 'json' | 'xml' | 'html' | 'text'

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
  /** The methods that the router has for the path: asked for where a 405 of somebody else names none. */
  readonly methods?: (() => readonly string[]) | undefined
  /** A field that the response in the making has already: of a field that the status requires, the service's own is kept. */
  readonly responseField?: ((name: string) => unknown) | undefined
}

/** What the log hook is told of a response. */
export interface LogEntry {
  /** `error` for a 5xx, `info` for a 4xx and for a request that the client gave up. */
  readonly level: 'error' | 'info'
  /** The problem that was answered. */
  readonly problem: Problem
  /** What was thrown, as it was. */
  readonly thrown: unknown
  /** The request. */
  readonly request: RequestFacts
  /** What the response should have had and was left out, and hooks that failed. */
  readonly omitted: readonly Omission[]
  /** Whether the client had gone before it could be answered. */
  readonly aborted: boolean
}

/** The options of every adapter and of `render`. Hooks are synchronous; one that fails is reported and passed over. */
export interface ProblemsOptions {
  /** Makes problems of the service's own errors; `undefined` leaves a value as it is. It sees every value first. */
  readonly map?: ((thrown: unknown, request: RequestFacts) => Problem | undefined) | undefined
  /** The challenge of a 401 that carries none. */
  readonly challenge?: Challenge | readonly [Challenge, ...Challenge[]] | undefined
  /** The status of validation problems that name none. Default: 422. */
  readonly validationStatus?: 400 | 422 | undefined
  /** What `Accept` may choose from; the first wins ties, and is sent when nothing matches. Default: json, xml, html, text. */
  readonly formats?: readonly Format[] | undefined
  /** Translations of titles and details, which `Accept-Language` chooses from, or a function that gives them. */
  readonly languages?: Languages | undefined
  /** The `instance` of a problem that has none: a URI reference. */
  readonly instance?: ((request: RequestFacts) => string | undefined) | undefined
  /** Members that every document of the service has; the problem's own win over them. */
  readonly members?:
    | ((request: RequestFacts, problem: Problem) => Readonly<Record<string, unknown>> | undefined)
    | undefined
  /** Whether documents have a member `traceId`, the 32 hexadecimal digits of the request's `traceparent`. */
  readonly traceId?: boolean | undefined
  /** Whether documents show the stack and the causes of what was thrown. Never in production. */
  readonly development?: boolean | undefined
  /** Called once a response; without it the framework's logger is used. */
  readonly log?: ((entry: LogEntry) => void) | undefined
  /** The request's span of OpenTelemetry, `() => trace.getActiveSpan()`: a 5xx is set on it by the semantic conventions. */
  readonly span?: (() => Span | undefined) | undefined
}

/** The options of adapters that see every response. */
export interface AdapterOptions extends ProblemsOptions {
  /** Whether a 4xx or 5xx that the service sends without content becomes a problem. Default: `false`. */
  readonly fillBareStatuses?: boolean | undefined
}

/** What is needed of a span of OpenTelemetry. */
export interface Span {
  setAttribute(key: string, value: string | number): unknown
  setStatus(status: { code: number }): unknown
  recordException(exception: Error): unknown
}

/** A finished response. */
export interface Rendered {
  /** The status code, equal to the document's. */
  readonly status: number
  /** The header fields, each valid; several lines of one field are an array. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  /** The content; empty for HEAD. */
  readonly body: string
  /** The problem that was rendered. */
  readonly problem: Problem
  /** What was left out, and why. */
  readonly omitted: readonly Omission[]
}
