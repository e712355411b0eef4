import type { Delivery } from './node-response.ts'
import { isObject, peek } from './peek.ts'
import type { LogEntry, ProblemsOptions, Rendered, RequestFacts } from './types.ts'

/** Tells the log hook of a response, or else the framework's logger; neither can fail the response. */
export function logResponse(
  rendered: Rendered,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  logger: (entry: LogEntry) => void,
  delivery: Delivery = 'sent',
): void {
  const { problem, omitted } = rendered
  const aborted = delivery === 'aborted'
  const level = problem.status >= 500 && !aborted ? 'error' : 'info'
  const entry: LogEntry = { level, problem, thrown, request, omitted, aborted }
  // Untyped code may hand on null, or an object that throws.
  const log = peek(options, 'log')
  if (typeof log === 'function' && attempt(log as typeof logger, entry)) return
  attempt(logger, entry)
}

function attempt(log: (entry: LogEntry) => unknown, entry: LogEntry): boolean {
  try {
    const answer = log(entry)
    // A hook may be asynchronous all the same: its rejection must not end the process.
    if (isObject(answer) && typeof peek(answer, 'then') === 'function') Promise.resolve(answer).catch(() => undefined)
    return true
  } catch {
    return false
  }
}
