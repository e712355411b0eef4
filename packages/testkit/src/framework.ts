import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { AdapterOptions, LogEntry } from '@statuskit/core/adapter'
import type { Answer, Question } from './wire/answer.ts'

/** How a service is reached. */
export type Protocol = 'HTTP/1.1' | 'HTTP/2'

/** What a handler of a case can do, whatever its framework. */
export interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Sets a field of the response, the framework's way. */
  setHeader(name: string, value: string | readonly string[]): void
  /** Sends a response, the framework's way; a handler returns what this gives. Without `content` it has none. */
  send(status: number, content?: string): unknown
  /** Sends a stream as the content of a 200, the framework's way; a handler returns what this gives. */
  stream(content: Readable): unknown
  /** Sends plain data as JSON, the framework's way; a handler returns what this gives. */
  json(data: unknown): unknown
}

/** A route of a case. */
export interface Route {
  readonly method: string
  /** The path, with parameters as `:id`. */
  readonly path: string
  /**
   * Where it runs: as the handler of a route, in a middleware or hook for the path, or as the handler of a route two
   * routers or encapsulated plugins deep. `/outer/inner` stands before the path of a nested one.
   */
  readonly place?: 'handler' | 'middleware' | 'nested'
  readonly handle: (exchange: Exchange) => unknown
}

/** A service to start. */
export interface Setup {
  readonly protocol: Protocol
  readonly routes: readonly Route[]
  readonly options: AdapterOptions
  /** Options of Node's server. */
  readonly server: ServerOptions
}

/** A service that runs on a free port of loopback. */
export interface Running {
  readonly port: number
  /** Adds a route to the running router; a framework that closes its router at start cannot. */
  addRoute?(method: string, path: string): void
  close(): Promise<void>
}

/** What a framework does instead of what the contract says. */
export interface Exception {
  /** Why the adapter cannot meet the case, as its README says it. */
  readonly reason: string
  /** What is answered instead, asserted on the running service; without it the case is not run. */
  readonly instead?: Case['run']
}

/** A framework with its adapter, as the contract sees it. */
export interface Framework {
  readonly name: string
  readonly protocols: readonly Protocol[]
  /** Starts a service whose JSON bodies are parsed up to 100 bytes, with the adapter, its 404 and its client errors. */
  start(setup: Setup): Promise<Running>
  /** The README of its adapter, which lists the reasons of all exceptions under `## What it cannot do`. */
  readonly readme: URL
  /** The cases that it cannot meet, by name. */
  readonly exceptions: Readonly<Record<string, Exception>>
}

/** A service under test. */
export interface Service extends Running {
  readonly protocol: Protocol
  /** What the log hook was told. */
  readonly entries: LogEntry[]
  /** One exchange; then the same connection must serve the next request. */
  ask(method: string, path: string, question?: Question): Promise<Answer>
}

/** A case of the contract. */
export interface Case {
  /** What it holds, as a sentence without its end. */
  readonly name: string
  /** Only these protocols; both unless told. */
  readonly protocols?: readonly Protocol[]
  readonly routes?: readonly Route[]
  readonly options?: AdapterOptions
  readonly server?: ServerOptions
  /** What the inspector rightly finds in the answers: the service breaks it on purpose, and the adapter keeps it. */
  readonly accused?: readonly string[]
  /** Parts that have a state, made anew for every run. */
  readonly fresh?: () => Pick<Case, 'run'> & Partial<Pick<Case, 'routes' | 'options'>>
  /** Asks and asserts. */
  run?(service: Service): Promise<void>
}
