import type { Allowances } from './request/field-rules.ts'
import type { Options } from './request/options.ts'
import type { SimulatorRequest } from './request/request.ts'
import type { State } from './state.ts'

/** What a runtime can send. */
interface Runtime {
  /** `node` writes bytes, `fetch` makes a `Response`. */
  readonly name: 'node' | 'fetch'
  /** Whether it writes to the connection itself: faults, interim responses, phrases, connection-level fields. */
  readonly wire: boolean
}

/** What a simulator was set up with. */
export interface Settings {
  readonly allowed: Allowances
  readonly runtime: Runtime
  /** Fields of every response, such as Via, as name, value, name, value. */
  readonly always: readonly string[]
}

/** A request and all that planning it may look at. */
export interface Context {
  readonly request: SimulatorRequest
  /** The parts of the path after the first, decoded. */
  readonly segments: readonly string[]
  readonly query: string
  readonly options: Options
  readonly state: State
  readonly settings: Settings
}
