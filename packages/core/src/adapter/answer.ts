import { render } from '../render/render.ts'
import type { Rendered } from '../render/request/rendering.ts'
import type { HookRequest } from '../render/request/request.ts'
import { fromRequestValidation } from '../validation/request-validation.ts'
import type { Delivery } from './delivery.ts'
import type { LogEntry } from './log/log-entry.ts'
import { reportResponse } from './log/report.ts'
import type { ProblemsOptions } from './options.ts'

/** What only the framework can do with a response. */
export interface Answering<Raw = unknown> {
  /** Moves the response to the wire, and returns what became of it. */
  readonly send: (rendered: Rendered) => Delivery
  /** The framework's logger, for services that set no `log`. */
  readonly log: (entry: LogEntry<Raw>) => void
  /** Turns errors of the framework's own into problems. It runs after `map`; the log has the error that was thrown. */
  readonly convert?: ((thrown: unknown) => unknown) | undefined
}

/**
 * The one call that an adapter makes: renders the response to a thrown value, has it sent, and reports it to the log and
 * the span. Never throws, unless `send` does.
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
