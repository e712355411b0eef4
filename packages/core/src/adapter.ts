/**
 * Answers a request with a thrown value, for adapters of web frameworks.
 *
 * @packageDocumentation
 */

export { type Answering, answer } from './adapter/answer.ts'
export { assertPages } from './adapter/assert-pages.ts'
export type { Delivery } from './adapter/delivery.ts'
export type { EarlierFields, FetchRequest, FetchResponse, GlobalResponse } from './adapter/fetch/fetch-types.ts'
export { type ResponseContext, type ResponseParts, toResponse } from './adapter/fetch/to-response.ts'
export { withProblems } from './adapter/fetch/with-problems.ts'
export { formatEntry, logToConsole } from './adapter/log/console.ts'
export type { LogEntry } from './adapter/log/log-entry.ts'
export { type SerializedError, serializeEntry, serializeError } from './adapter/log/serialize-error.ts'
export type { Span } from './adapter/log/span.ts'
export {
  answerClientError,
  answerClientErrors,
  type ClientErrorServer,
  type ClientSocket,
  clientErrorProblem,
} from './adapter/node/client-error.ts'
export { type FrameworkFacts, type NodeRequest, nodeRequestFacts } from './adapter/node/request.ts'
export { type NodeResponse, sendResponse, setStatus, settleResponse } from './adapter/node/response.ts'
export type { AdapterOptions, ProblemsOptions } from './adapter/options.ts'
export { type FieldHolder, replaceFields } from './adapter/replace-fields.ts'
export { requireOptions } from './adapter/require-options.ts'
export { checkOptions, type OptionRule, type OptionRules } from './problem/check-options.ts'
export type { Omission } from './problem/omission.ts'
export type { RenderOptions } from './render/request/options.ts'
export type { Rendered } from './render/request/rendering.ts'
export type { HookRequest, RequestFacts, RequestHeaders } from './render/request/request.ts'
export { bareStatusError } from './render/thrown/bare-status.ts'
export { malformedPathProblem, noRouteProblem } from './render/thrown/no-route.ts'
export { isPhrase } from './render/thrown/phrase.ts'
export type { ValidationIssues } from './validation/types.ts'
export { validationProblem } from './validation/validation-problem.ts'
