import { render } from '../render/render.ts'
import type { Rendered } from '../render/request/rendering.ts'
import type { HookRequest } from '../render/request/request.ts'
import { fromRequestValidation } from '../validation/request-validation.ts'
import type { Delivery } from './delivery.ts'
import type { LogEntry } from './log/log-entry.ts'
import { reportResponse } from './log/report.ts'
import type { ProblemsOptions } from './options.ts'

/** The operations that only the framework can do on a response. */
export interface Answering<Raw = unknown> {
  /** Sends the response and returns the outcome. */
  readonly send: (rendered: Rendered) => Delivery
  /** The framework's logger, used when the service sets no `log`. */
  readonly log: (entry: LogEntry<Raw>) => void
  /**
   * Turns the framework's own errors into problems. It runs after `map`; the log still gets the error that was thrown.
   */
  readonly convert?: ((thrown: unknown) => unknown) | undefined
}

/**
 * The one function that an adapter calls: it renders the response to a thrown value, sends it, and reports it to the
 * log and the span. It throws only if `send` does.
 *
 * @example
 * answer(error, facts, options, { send: (rendered) => sendResponse(response, rendered), log: logToConsole })
 */
export function answer<Raw>(
  thrown: unknown,
  request: HookRequest<Raw>,
  options: ProblemsOptions<Raw>,
  { send, log, convert }: Answering<Raw>,
): Delivery {
  const rendered = render(thrown, request, options, (value) =>
    fromRequestValidation(convert === undefined ? value : convert(value)),
  )
  const delivery = send(rendered)
  reportResponse({ rendered, thrown, request, delivery }, options, log as Answering['log'])
  return delivery
}
