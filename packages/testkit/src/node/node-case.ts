import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { Case, Exchange, Framework, Protocol, Running, Service, Setup } from '../suite/case.ts'

/** The protocol of a service on Node. */
export type NodeProtocol = Exclude<Protocol, 'fetch'>

/** What else a handler on Node can do. */
export interface NodeExchange extends Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Sets the status of the response as usual in the framework, without sending it. */
  setStatus(status: number): void
  /** Sends a stream as the body of a 200, as usual in the framework; a handler returns the result. */
  stream(content: Readable): unknown
}

/** A service to start on Node. */
export interface NodeSetup extends Setup<NodeExchange> {
  readonly protocol: NodeProtocol
  /** Options of Node's server. */
  readonly server: ServerOptions
}

/** A service that runs on a free loopback port. */
export interface NodeRunning extends Running {
  readonly port: number
}

/** A service under test on Node. */
export interface NodeService extends Service {
  readonly port: number
}

/** A case that needs Node's sockets. */
export interface NodeCase extends Case<NodeExchange, NodeService> {
  /** Only these protocols; all of the framework's by default. */
  readonly protocols?: readonly NodeProtocol[]
  readonly server?: ServerOptions
}

/** A framework on Node with its adapter, as the suite sees it. */
export interface NodeFramework extends Framework<NodeService> {
  readonly protocols: readonly NodeProtocol[]
  /** Starts a service with the adapter, its 404 and its client errors, which parses JSON bodies up to 100 bytes. */
  start(setup: NodeSetup): Promise<NodeRunning>
}
