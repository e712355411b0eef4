export type { Before } from './node/server.ts'
export {
  type CloseOptions,
  createSimulator,
  type SecureSimulator,
  type Simulator,
  type SimulatorOptions,
  type SimulatorTls,
} from './node/simulator.ts'
export type { CertificateFiles } from './node/tls/authority.ts'
export { isSimulatorRoute } from './routes/planner.ts'
