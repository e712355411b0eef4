import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { Case, Exchange, Framework, Protocol, Running, Service, Setup } from '../suite/case.ts'

/** How a service on Node is reached. */
export type NodeProtocol = Exclude<Protocol, 'fetch'>

/** What a handler on Node can do besides. */
export interface NodeExchange extends Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Sets the status of the response, the framework's way, and sends nothing. */
  setStatus(status: number): void
  /** Sends a stream as the content of a 200, the framework's way; a handler returns what this returns. */
  stream(content: Readable): unknown
}

/** A service to start on Node. */
export interface NodeSetup extends Setup<NodeExchange> {
  readonly protocol: NodeProtocol
  /** Options of Node's server. */
  readonly server: ServerOptions
}

/** A service that runs on a free port of loopback. */
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
  /** Starts a service whose JSON bodies are parsed up to 100 bytes, with the adapter, its 404 and its client errors. */
  start(setup: NodeSetup): Promise<NodeRunning>
}
