import type { Coding } from './plan.ts'
import type { Allowances } from './request/field-rules.ts'
import type { Options } from './request/options.ts'
import type { SimulatorRequest } from './request/request.ts'
import type { State } from './state.ts'

/** The abilities of a runtime. */
export interface Runtime {
  /** `node` writes bytes, `fetch` makes a `Response`. */
  readonly name: 'node' | 'fetch'
  /** Whether it controls the connection: faults, interim responses, phrases, connection-level headers. */
  readonly wire: boolean
  /** Whether faults and interim responses, without control of the connection, become network errors instead of a 501. */
  readonly networkErrors: boolean
  /** The compressions that it can make. */
  readonly codings: readonly Coding[]
}

/** The settings of a simulator. */
export interface Settings {
  readonly allowed: Allowances
  readonly runtime: Runtime
  /** Headers of every response, such as Via, as name, value, name, value. */
  readonly always: readonly string[]
  /** The certificate of the authority that issues the server's certificates, as PEM; `undefined` without TLS. */
  readonly ca?: string | undefined
  /** Whether pages of other origins can send requests and read responses. */
  readonly cors: boolean
  /** The path that all routes are under, such as `/simulator`. Default: the root. */
  readonly base?: string | undefined
  /** Whose sequences, limits and random series a request uses. Without it, all callers share them. */
  readonly callerOf?: ((request: SimulatorRequest) => string) | undefined
}

/** A request and everything that planning can use. */
export interface Context {
  readonly request: SimulatorRequest
  /** The path segments after the first, decoded. */
  readonly segments: readonly string[]
  readonly query: string
  readonly options: Options
  readonly state: State
  readonly settings: Settings
}
