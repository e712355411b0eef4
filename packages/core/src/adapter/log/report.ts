import { callHook, describeThrown, isThenable } from '../../render/request/hooks.ts'
import { peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import { createReport } from '../../render/request/report.ts'
import type { HookRequest } from '../../render/request/request.ts'
import type { Delivery } from '../delivery.ts'
import type { LogEntry } from './log-entry.ts'
import { recordOnSpan, type Span } from './span.ts'

const CUT = 'another response had begun, so its connection was closed'
const COMPLETE = 'another response was already complete'

/** A response that was sent, or that could not be sent. */
export interface Answered {
  readonly rendered: Rendered
  readonly thrown: unknown
  readonly request: HookRequest
  readonly delivery: Delivery
}

/**
 * Reports a response to the log hook, or else to the framework's logger, and to the span. A failure in any of them
 * can't fail the response.
 */
export function reportResponse(answered: Answered, options: object, logger: (entry: LogEntry) => void): void {
  const { rendered, thrown, request, delivery } = answered
  const { problem } = rendered
  const omitted = [...rendered.omitted, ...unsent(delivery), ...recordSpan(answered, options)]
  const aborted = delivery === 'aborted'
  // The service set this status before something failed, so the error may be a bug.
  const failed = problem.status >= 500 || rendered.borrowedStatus
  const level = failed && !aborted ? 'error' : 'info'
  const entry: LogEntry = { level, problem, thrown, request, omitted, aborted }
  const log = peek(options, 'log')
  const toFramework = (of: LogEntry) => callLog(logger, of, () => undefined)
  if (typeof log !== 'function') toFramework(entry)
  else {
    callLog(log as typeof logger, entry, (error) => {
      toFramework({
        ...entry,
        omitted: [...omitted, { what: 'log', reason: `the hook threw ${describeThrown(error)}` }],
      })
    })
  }
}

/** Why a response got less than its status says, if it was another one's place. */
function unsent(delivery: Delivery): Rendered['omitted'] {
  const reason = delivery === 'cut' ? CUT : delivery === 'complete' ? COMPLETE : undefined
  return reason === undefined ? [] : [{ what: 'response', reason }]
}

/** Records the response on the service's span, and returns what failed while doing so. */
function recordSpan({ rendered, thrown, delivery }: Answered, options: object): Rendered['omitted'] {
  // Untyped code may pass null, or an object that throws.
  const span = peek(options, 'span')
  if (typeof span !== 'function') return []
  const report = createReport()
  callHook(
    'span',
    () => {
      const active = span() as Span | undefined
      if (isThenable(active)) return active
      if (active !== undefined) recordOnSpan(active, rendered, thrown, delivery)
    },
    report,
  )
  return report.omitted
}

/** Calls a logger, and `fail` if it throws. A hook may be asynchronous anyway: its rejection must not end the process. */
function callLog(logger: (entry: LogEntry) => void, entry: LogEntry, fail: (error: unknown) => void): void {
  try {
    const answer: unknown = logger(entry)
    if (isThenable(answer)) Promise.resolve(answer).catch(fail)
  } catch (error) {
    fail(error)
  }
}
