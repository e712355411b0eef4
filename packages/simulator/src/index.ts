/**
 * A server that responds with any status, slowly or wrongly if you like, to test clients.
 *
 * @packageDocumentation
 */

export type { Exchange } from './node/hosting/exchange.ts'
export type { ClientCaps } from './node/hosting/gate.ts'
export type { Before } from './node/server.ts'
export {
  type CloseOptions,
  createSimulator,
  type Load,
  type SecureSimulator,
  type Simulator,
  type SimulatorTls,
} from './node/simulator.ts'
export type { SimulatorOptions } from './node/simulator-options.ts'
export type { CertificateFiles } from './node/tls/authority.ts'
export type { FaultKind } from './plan/plan.ts'
export type { Awaitable, Hits, Store, Window } from './plan/store/store.ts'
export { isSimulatorRoute } from './routes/planner.ts'
