import type { RenderOptions } from '../render/request/options.ts'
import type { LogEntry } from './log/log-entry.ts'
import type { Span } from './log/span.ts'

/** The options of every adapter. Hooks are synchronous; one that fails is reported and skipped. */
export interface ProblemsOptions<Raw = unknown> extends RenderOptions<Raw> {
  /** Called once a response; without it, or where it throws, the framework's logger is used. */
  readonly log?: ((entry: LogEntry<Raw>) => void) | undefined
  /** The request's span of OpenTelemetry, `() => trace.getActiveSpan()`: a 5xx is set on it by the semantic conventions. */
  readonly span?: (() => Span | undefined) | undefined
}

/** The options of adapters that see every response. */
export interface AdapterOptions<Raw = unknown> extends ProblemsOptions<Raw> {
  /** Whether a 4xx or 5xx that the service sends without content becomes a problem. Default: `false`. */
  readonly fillBareStatuses?: boolean | undefined
}
