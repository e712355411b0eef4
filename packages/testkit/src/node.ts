/**
 * Tests over sockets for adapters of frameworks that run on Node.
 *
 * @packageDocumentation
 */

export { describeNodeDelivery } from './node/describe-node-delivery.ts'
export { askHttp1, type Connection, formatRequest, openConnection } from './node/http1.ts'
export { askHttp2 } from './node/http2.ts'
export type {
  NodeExchange,
  NodeFramework,
  NodeProtocol,
  NodeRunning,
  NodeService,
  NodeSetup,
} from './node/node-case.ts'
