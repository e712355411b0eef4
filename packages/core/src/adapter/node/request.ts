import type { HookRequest } from '../../render/request/request.ts'

/** The members of a Node request that an adapter reads: `http.IncomingMessage`, or its HTTP/2 counterpart. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly httpVersion: string
}

/** The facts about a request that only the framework knows. */
export interface FrameworkFacts<Raw = unknown> {
  /** The framework's own request. */
  readonly raw: Raw
  /** The request target as received, if the framework rewrites it. */
  readonly url?: string | undefined
  /** Returns the methods of the router's routes for the path. */
  readonly methods: () => readonly string[]
  /** The status already set on the response, if the framework uses it for errors without one. */
  readonly responseStatus?: number | undefined
}

/** The facts of a Node request. Of the response, only the headers already set are read. */
export function nodeRequestFacts<Raw>(
  request: NodeRequest,
  response: { getHeader(name: string): unknown },
  { raw, url, methods, responseStatus }: FrameworkFacts<Raw>,
): HookRequest<Raw> {
  return {
    method: request.method ?? 'GET',
    url: url ?? request.url ?? '/',
    headers: request.headers,
    httpVersion: request.httpVersion,
    methods,
    raw,
    responseField: (name) => response.getHeader(name),
    responseStatus,
  }
}
