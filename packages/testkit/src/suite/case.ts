import type { AdapterOptions, LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from './answer.ts'

/** How requests reach a service: over a socket, or by calling its fetch handler. */
export type Protocol = 'HTTP/1.1' | 'HTTP/2' | 'fetch'

/** What a handler of a case can do in any framework. */
export interface Exchange {
  /** Sets a header of the response, as usual in the framework. */
  setHeader(name: string, value: string | readonly string[]): void
  /** Sends a response, without a body if `content` is missing, as usual in the framework; a handler returns the result. */
  send(status: number, content?: string): unknown
  /** Sends plain data as JSON, as usual in the framework; a handler returns the result. */
  json(data: unknown): unknown
}

/** A route of a case. */
export interface Route<E extends Exchange = Exchange> {
  readonly method: string
  /** The path, with parameters as `:id`. */
  readonly path: string
  /**
   * Where it runs: as the handler of a route, in a middleware or hook for the path, or as the handler of a route inside two
   * nested routers or encapsulated plugins. A nested path is prefixed with `/outer/inner`.
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
  /** Adds a route to the running router; missing if the framework closes its router at start. */
  addRoute?(method: string, path: string): void
  close(): Promise<void>
}

/** A service under test. */
export interface Service extends Running {
  readonly protocol: Protocol
  /** The entries that the log hook received. */
  readonly entries: LogEntry[]
  /** The first entry of the log hook, once there is one: for what is logged when no response comes. */
  logged(): Promise<LogEntry>
  /** One exchange; then the same connection must serve the next request. */
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** A case of the suite: a service, requests and assertions. */
export interface Case<E extends Exchange = Exchange, S extends Service = Service> {
  /** A stable short name, which frameworks use to list exceptions: `json-unserializable`. */
  readonly id: string
  /** The expected behavior, as a sentence without a period. */
  readonly name: string
  readonly routes?: readonly Route<E>[]
  readonly options?: AdapterOptions
  /** Findings of the inspector that are expected, because the service breaks the rule on purpose. */
  readonly accused?: readonly string[]
  /** The text of the error with which the service must refuse to start, because of its options. */
  readonly refusal?: string
  /** Parts with state, created anew for every run. */
  readonly fresh?: () => Pick<Case<E, S>, 'run'> & Partial<Pick<Case<E, S>, 'routes' | 'options'>>
  /** Sends requests and checks the responses. */
  run?(service: S): Promise<void>
}

/** How a framework deviates from a case. */
export interface Exception<S extends Service = Service> {
  /** Why the adapter can't pass the case, as stated in its README. */
  readonly reason: string
  /** Checks the different response of the running service; without it the case is skipped. */
  readonly instead?: (service: S) => Promise<void>
}

/** The cases that a framework can't pass, by their id. */
export type Exceptions<S extends Service = Service> = Readonly<Record<string, Exception<S>>>

/** A framework with its adapter, as the suite sees it. */
export interface Framework<S extends Service = Service> {
  readonly name: string
  /** The cases that the framework makes impossible, by the id that begins the title of the test. Default: none. */
  readonly exceptions?: Exceptions<S> | undefined
  /** The text of the adapter's README: a test compares the list under its `## What it cannot do` with the reasons. */
  readonly readme?: string
}

/** Cases by what they are about. */
export type Cases<C> = Readonly<Record<string, readonly C[]>>
