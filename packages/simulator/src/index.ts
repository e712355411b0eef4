export type { Before } from './node/server.ts'
export { createSimulator, type Simulator, type SimulatorOptions } from './node/simulator.ts'
