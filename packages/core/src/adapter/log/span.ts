import { isObject, peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { Delivery } from '../delivery.ts'

/** What is needed of a span of OpenTelemetry. */
export interface Span {
  setAttribute(key: string, value: string | number): unknown
  setStatus(status: { code: number }): unknown
  recordException(exception: Error): unknown
}

/** `SpanStatusCode.ERROR` of OpenTelemetry. */
const ERROR = 2

/**
 * Sets on a span what became of a request, by OpenTelemetry's semantic conventions for HTTP servers: the status code that
 * was sent; for a failure of the server, or a response that was cut, also the span status, the exception and `error.type`.
 * A client's error does not make the span a failure.
 *
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status | HTTP spans, status}
 */
export function recordOnSpan(span: Span, rendered: Rendered, thrown: unknown, delivery: Delivery): void {
  const { status, problem } = rendered
  if (delivery === 'sent') span.setAttribute('http.response.status_code', status)
  // A response that was cut has failed, whatever was thrown then.
  if (delivery !== 'cut' && (status < 500 || delivery === 'aborted')) return
  const exception = isError(thrown) ? thrown : problem
  span.recordException(exception)
  // What fails after a complete response is no failure of the exchange.
  if (delivery === 'complete') return
  span.setStatus({ code: ERROR })
  span.setAttribute('error.type', errorTypeOf(rendered, exception, delivery))
}

/** Of low cardinality, as the conventions want it: a type is the same for all its occurrences. */
function errorTypeOf({ status, problem }: Rendered, exception: Error, delivery: Delivery): string {
  if (problem.type !== 'about:blank') return problem.type
  // The status that was sent before a response was cut says nothing of a failure.
  return delivery === 'cut' ? exception.name : String(status)
}

/** Errors of another realm are no instances of ours. */
function isError(thrown: unknown): thrown is Error {
  return isObject(thrown) && typeof peek(thrown, 'message') === 'string' && typeof peek(thrown, 'name') === 'string'
}
