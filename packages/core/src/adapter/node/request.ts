import type { HookRequest } from '../../render/request/request.ts'

/** What an adapter needs of a Node request: `http.IncomingMessage`, or the HTTP/2 one. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly httpVersion: string
}

/** What only the framework knows of a request. */
export interface FrameworkFacts<Raw = unknown> {
  /** The framework's own request. */
  readonly raw: Raw
  /** The target as it was received, where the framework rewrites it. */
  readonly url?: string | undefined
  /** The methods that the router has for the path. */
  readonly methods: () => readonly string[]
  /** The status of the response so far, where the framework uses it for errors that have none of their own. */
  readonly responseStatus?: number | undefined
}

/** The facts of a Node request. Of its response, Node's or the framework's, only the headers that are set are read. */
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
