/** A response that a handler returned: a fetch `Response`, or h3's own. */
export interface ReturnedResponse {
  readonly status?: number
  readonly headers: Headers
  readonly body?: unknown
}

/** Whether a handler returned a response. Any other value is the body. */
export function isResponse(returned: unknown): returned is ReturnedResponse {
  const mark = Symbol.for('h3.HTTPResponse')
  return returned instanceof Response || (Object(returned) as Readonly<Record<symbol, unknown>>)[mark] === true
}

/** The body that a handler returned. */
export function contentOf(returned: unknown): unknown {
  return isResponse(returned) ? returned.body : returned
}
