export { createSimulator, type Simulator, type SimulatorOptions } from './node/simulator.ts'
