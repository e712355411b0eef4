import { isObject, peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { Delivery } from '../delivery.ts'

/** The methods of an OpenTelemetry span that are called. */
export interface Span {
  setAttribute(key: string, value: string | number): unknown
  setStatus(status: { code: number }): unknown
  recordException(exception: Error): unknown
}

/** OpenTelemetry's `SpanStatusCode.ERROR`. */
const ERROR = 2

/**
 * Records the outcome of a request on a span, following OpenTelemetry's semantic conventions for HTTP servers. It sets
 * the status code that was sent. For a server error, or a response that was cut, it also sets the span status, the
 * exception and `error.type`. A client error does not mark the span as failed.
 *
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/#status | HTTP spans, status}
 */
export function recordOnSpan(span: Span, rendered: Rendered, thrown: unknown, delivery: Delivery): void {
  const { status, problem } = rendered
  if (delivery === 'sent') span.setAttribute('http.response.status_code', status)
  // A cut response has failed, whatever was thrown afterwards.
  if (delivery !== 'cut' && (status < 500 || delivery === 'aborted')) return
  const exception = isError(thrown) ? thrown : problem
  span.recordException(exception)
  // An error after a complete response does not make the exchange fail.
  if (delivery === 'complete') return
  span.setStatus({ code: ERROR })
  span.setAttribute('error.type', errorTypeOf(rendered, exception, delivery))
}

/**
 * The value of `error.type`. The conventions ask for low cardinality: a problem type is the same for all its
 * occurrences.
 */
function errorTypeOf({ status, problem }: Rendered, exception: Error, delivery: Delivery): string {
  if (problem.type !== 'about:blank') return problem.type
  // The status that was sent before the cut says nothing about the failure.
  return delivery === 'cut' ? exception.name : String(status)
}

/** Errors of another realm are not instances of our `Error`. */
function isError(thrown: unknown): thrown is Error {
  return isObject(thrown) && typeof peek(thrown, 'message') === 'string' && typeof peek(thrown, 'name') === 'string'
}
