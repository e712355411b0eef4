import type { RenderOptions } from '../render/request/options.ts'
import type { LogEntry } from './log/log-entry.ts'
import type { Span } from './log/span.ts'

/** The options of every adapter. Hooks are synchronous. If one fails, it is reported and skipped. */
export interface ProblemsOptions<Raw = unknown> extends RenderOptions<Raw> {
  /** Called once for each response. Without it, or if it throws, the framework's logger is used. */
  readonly log?: ((entry: LogEntry<Raw>) => void) | undefined
  /**
   * Returns the request's OpenTelemetry span: `() => trace.getActiveSpan()`. A 5xx is recorded on it as the semantic
   * conventions say.
   */
  readonly span?: (() => Span | undefined) | undefined
}

/** The options of adapters that see every response. */
export interface AdapterOptions<Raw = unknown> extends ProblemsOptions<Raw> {
  /** Whether a 4xx or 5xx that the service sends without content becomes a problem. Default: `false`. */
  readonly fillBareStatuses?: boolean | undefined
}
