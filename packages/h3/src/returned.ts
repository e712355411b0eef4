/** A response that a handler returned: a fetch `Response`, or h3's own. */
export interface ReturnedResponse {
  readonly status?: number
  readonly headers: Headers
  readonly body?: unknown
}

/** The mark of h3's own responses. */
export const HTTP_RESPONSE: unique symbol = Symbol.for('h3.HTTPResponse')

/** Whether a handler returned a response. Any other value is the body. */
export function isResponse(returned: unknown): returned is ReturnedResponse {
  return returned instanceof Response || (Object(returned) as Readonly<Record<symbol, unknown>>)[HTTP_RESPONSE] === true
}

/** The body that a handler returned. */
export function contentOf(returned: unknown): unknown {
  return isResponse(returned) ? returned.body : returned
}
