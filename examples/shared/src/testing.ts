export { describeOrders } from './testing/orders-suite.ts'
export { describeProgram } from './testing/program-suite.ts'
export { serve, serveApp } from './testing/serve.ts'
