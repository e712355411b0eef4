export { toResponse } from './adapter/fetch/to-response.ts'
export type { EarlierFields, FetchRequest, FetchResponse, GlobalResponse } from './adapter/fetch/types.ts'
export { reportResponse } from './adapter/log/report.ts'
export { type SerializedError, serializeError } from './adapter/log/serialize-error.ts'
export {
  answerClientError,
  answerClientErrors,
  type ClientErrorServer,
  type ClientSocket,
} from './adapter/node/client-error.ts'
export { type FrameworkFacts, type NodeRequest, nodeRequestFacts } from './adapter/node/request.ts'
export { type Delivery, type NodeResponse, sendResponse, setStatus, settleResponse } from './adapter/node/response.ts'
export { type FieldHolder, replaceFields } from './adapter/replace-fields.ts'
export type { Omission } from './problem/omission.ts'
export { render } from './render/render.ts'
export type { Catalogue, Languages, Localized, Translation } from './render/request/catalogue.ts'
export type {
  AdapterOptions,
  Format,
  LogEntry,
  ProblemsOptions,
  Rendered,
  RequestFacts,
  RequestHeaders,
  Span,
} from './render/request/types.ts'
export { bareStatusError } from './render/thrown/bare-status.ts'
export { malformedPathProblem, noRouteProblem } from './render/thrown/no-route.ts'
export { type Normalized, normalize } from './render/thrown/normalize.ts'
