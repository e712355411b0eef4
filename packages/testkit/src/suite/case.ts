import type { AdapterOptions, LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from './answer.ts'

/** How a service is reached: over a socket, or by calling its fetch handler. */
export type Protocol = 'HTTP/1.1' | 'HTTP/2' | 'fetch'

/** What a handler of a case can do, whatever its framework. */
export interface Exchange {
  /** Sets a field of the response, the framework's way. */
  setHeader(name: string, value: string | readonly string[]): void
  /** Sends a response, the framework's way; a handler returns what this returns. Without `content` it has none. */
  send(status: number, content?: string): unknown
  /** Sends plain data as JSON, the framework's way; a handler returns what this returns. */
  json(data: unknown): unknown
}

/** A route of a case. */
export interface Route<E extends Exchange = Exchange> {
  readonly method: string
  /** The path, with parameters as `:id`. */
  readonly path: string
  /**
   * Where it runs: as the handler of a route, in a middleware or hook for the path, or as the handler of a route two
   * routers or encapsulated plugins deep. `/outer/inner` comes before the path of a nested one.
   */
  readonly place?: 'handler' | 'middleware' | 'nested'
  readonly handle: (exchange: E) => unknown
}

/** A service to start. */
export interface Setup<E extends Exchange = Exchange> {
  readonly routes: readonly Route<E>[]
  readonly options: AdapterOptions
}

/** A running service. */
export interface Running {
  /** Adds a route to the running router; a framework that closes its router at start cannot. */
  addRoute?(method: string, path: string): void
  close(): Promise<void>
}

/** A service under test. */
export interface Service extends Running {
  readonly protocol: Protocol
  /** What the log hook received. */
  readonly entries: LogEntry[]
  /** The first entry of the log hook, once there is one: for what is logged when no response comes. */
  logged(): Promise<LogEntry>
  /** One exchange; then the same connection must serve the next request. */
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** A case of the suite: what is started, what is asked, and what is asserted. */
export interface Case<E extends Exchange = Exchange, S extends Service = Service> {
  /** A short name that stays the same, by which a framework lists its exceptions: `json-unserialisable`. */
  readonly id: string
  /** What it holds, as a sentence without its end. */
  readonly name: string
  readonly routes?: readonly Route<E>[]
  readonly options?: AdapterOptions
  /** What the inspector rightly finds in the answers: the service breaks it on purpose, and the adapter keeps it. */
  readonly accused?: readonly string[]
  /** Parts that have a state, made anew for every run. */
  readonly fresh?: () => Pick<Case<E, S>, 'run'> & Partial<Pick<Case<E, S>, 'routes' | 'options'>>
  /** Asks and asserts. */
  run?(service: S): Promise<void>
}

/** What a framework does instead of what a case says. */
export interface Exception<S extends Service = Service> {
  /** Why the adapter cannot meet the case, as its README says it. */
  readonly reason: string
  /** What is answered instead, asserted on the running service; without it the case is not run. */
  readonly instead?: (service: S) => Promise<void>
}

/** The cases that a framework cannot meet, by the id of the case. */
export type Exceptions<S extends Service = Service> = Readonly<Record<string, Exception<S>>>

/** A framework with its adapter, as the suite sees it. */
export interface Framework<S extends Service = Service> {
  readonly name: string
  /** The cases that the framework makes impossible, by the id that begins the title of the test. */
  readonly exceptions: Exceptions<S>
  /** The text of the adapter's README: a test compares the list under its `## What it cannot do` with the reasons. */
  readonly readme?: string
}

/** Cases by what they are about. */
export type Cases<C> = Readonly<Record<string, readonly C[]>>
