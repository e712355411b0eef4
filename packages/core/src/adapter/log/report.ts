import { callHook, isThenable } from '../../render/request/hooks.ts'
import { peek } from '../../render/request/peek.ts'
import type { LogEntry, ProblemsOptions, Rendered, RequestFacts, Span } from '../../render/request/types.ts'
import type { Delivery } from '../node/response.ts'
import { recordOnSpan } from './span.ts'

/** Tells the log hook, or else the framework's logger, and the span of a response; none of them can fail the response. */
export function reportResponse(
  rendered: Rendered,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  logger: (entry: LogEntry) => void,
  delivery: Delivery = 'sent',
): void {
  const { problem } = rendered
  const omitted = [...rendered.omitted]
  // Untyped code may hand on null, or an object that throws.
  const span = peek(options, 'span')
  if (typeof span === 'function') {
    callHook(
      'span',
      () => {
        const active = span() as Span | undefined
        if (isThenable(active)) return active
        if (active !== undefined) recordOnSpan(active, rendered, thrown, delivery)
      },
      omitted,
    )
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
    if (isThenable(answer)) Promise.resolve(answer).catch(() => undefined)
    return true
  } catch {
    return false
  }
}
