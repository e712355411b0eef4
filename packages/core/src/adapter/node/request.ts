import type { RequestFacts } from '../../render/request/types.ts'

/** What an adapter needs of a Node request: `http.IncomingMessage`, or the HTTP/2 one. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly httpVersion: string
}

/** What only the framework knows of a request. */
export interface FrameworkFacts extends Pick<RequestFacts, 'methods' | 'responseField'> {
  /** The target as it was received, where the framework rewrites it. */
  readonly url?: string | undefined
}

/** The facts of a Node request. */
export function nodeRequestFacts(request: NodeRequest, { url, methods, responseField }: FrameworkFacts): RequestFacts {
  return {
    method: request.method ?? 'GET',
    url: url ?? request.url ?? '/',
    headers: request.headers,
    httpVersion: request.httpVersion,
    methods,
    responseField,
  }
}
