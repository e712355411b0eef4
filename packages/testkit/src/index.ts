export { describeProblems, type FetchFramework, type FetchRunning } from './fetch/describe-problems.ts'
export { describeNodeDelivery } from './node/describe-node-delivery.ts'
export { describeTracing } from './node/describe-tracing.ts'
export { askHttp1, type Connection, formatRequest, openConnection } from './node/http1.ts'
export { askHttp2 } from './node/http2.ts'
export type {
  NodeCase,
  NodeExchange,
  NodeFramework,
  NodeProtocol,
  NodeRunning,
  NodeService,
  NodeSetup,
} from './node/node-case.ts'
export type { Answer, Question } from './suite/answer.ts'
export type { Case, Exception, Exceptions, Exchange, Protocol, Route, Running, Service, Setup } from './suite/case.ts'
export { type Asked, expectCorrectHttp } from './suite/correct-http.ts'
export { type Document, expectProblem, expectProblemFields, onlyEntry } from './suite/expectations.ts'
export { askWithForm, type Part } from './suite/multipart.ts'
