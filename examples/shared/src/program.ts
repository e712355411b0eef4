export { startBrokenRateService } from './program/broken-rate-service.ts'
export { type Running, type Start, startServer } from './program/listen.ts'
export { runProgram } from './program/run-program.ts'
