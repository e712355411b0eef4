export type { Omission } from './problem/omission.ts'
export { bareStatusError } from './render/bare-status.ts'
export type { Catalogue, Languages, Localized, Translation } from './render/catalogue.ts'
export {
  answerClientError,
  answerClientErrors,
  type ClientErrorServer,
  type ClientSocket,
} from './render/client-error.ts'
export type { EarlierFields, FetchRequest, FetchResponse, GlobalResponse } from './render/fetch-types.ts'
export { malformedPathProblem, noRouteProblem } from './render/no-route.ts'
export { type FrameworkFacts, type NodeRequest, nodeRequestFacts } from './render/node-request.ts'
export { type Delivery, type NodeResponse, sendResponse, setStatus, settleResponse } from './render/node-response.ts'
export { type Normalized, normalize } from './render/normalize.ts'
export { render } from './render/render.ts'
export { type FieldHolder, replaceFields } from './render/replace-fields.ts'
export { reportResponse } from './render/report.ts'
export { type SerializedError, serializeError } from './render/serialize-error.ts'
export { toResponse } from './render/to-response.ts'
export type {
  AdapterOptions,
  Format,
  LogEntry,
  ProblemsOptions,
  Rendered,
  RequestFacts,
  RequestHeaders,
  Span,
} from './render/types.ts'
