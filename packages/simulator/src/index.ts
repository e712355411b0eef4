export type { Before } from './node/server.ts'
export { type CloseOptions, createSimulator, type Simulator, type SimulatorOptions } from './node/simulator.ts'
export { isSimulatorRoute } from './routes/planner.ts'
