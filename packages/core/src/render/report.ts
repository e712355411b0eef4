import type { Delivery } from './node-response.ts'
import { isObject, peek } from './peek.ts'
import { recordOnSpan } from './span.ts'
import type { LogEntry, ProblemsOptions, Rendered, RequestFacts, Span } from './types.ts'

/** Tells the log hook, or else the framework's logger, and the span of a response; none of them can fail the response. */
export function reportResponse(
  rendered: Rendered,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  logger: (entry: LogEntry) => void,
  delivery: Delivery = 'sent',
): void {
  const { problem, omitted } = rendered
  // Untyped code may hand on null, or an object that throws.
  const span = peek(options, 'span')
  if (typeof span === 'function') {
    attempt(() => {
      const active = (span as () => Span | undefined)()
      if (active !== undefined) recordOnSpan(active, rendered, thrown, delivery)
    })
  }
  const aborted = delivery === 'aborted'
  const level = problem.status >= 500 && !aborted ? 'error' : 'info'
  const entry: LogEntry = { level, problem, thrown, request, omitted, aborted }
  const log = peek(options, 'log')
  if (typeof log === 'function' && attempt(() => (log as typeof logger)(entry))) return
  attempt(() => logger(entry))
}

function attempt(action: () => unknown): boolean {
  try {
    const answer = action()
    // A hook may be asynchronous all the same: its rejection must not end the process.
    if (isObject(answer) && typeof peek(answer, 'then') === 'function') Promise.resolve(answer).catch(() => undefined)
    return true
  } catch {
    return false
  }
}
