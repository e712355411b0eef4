/** What a handler returns to choose more than the content: a fetch `Response`, or h3's. */
export interface ReturnedResponse {
  readonly status?: number
  readonly headers: Headers
  readonly body?: unknown
}

/** Whether a handler returned a response; else what it returned is the content. */
export function isResponse(returned: unknown): returned is ReturnedResponse {
  const mark = Symbol.for('h3.HTTPResponse')
  return returned instanceof Response || (Object(returned) as Readonly<Record<symbol, unknown>>)[mark] === true
}

/** The content that a handler returned. */
export function contentOf(returned: unknown): unknown {
  return isResponse(returned) ? returned.body : returned
}
