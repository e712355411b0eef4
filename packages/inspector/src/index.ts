/**
 * Checks responses and sessions against the standards.
 *
 * @packageDocumentation
 */

export type { Finding } from './inspect/finding.ts'
export { inspect } from './inspect/inspect.ts'
export type { Ignore, InspectOptions } from './inspect/options.ts'
export type { FieldLine, Hidden, HttpMessage, MessageSource, Position } from './message/message.ts'
export { readCurl } from './readers/curl.ts'
export { readHar, readHarEntry } from './readers/har.ts'
export type { HeaderShape } from './readers/header-lines.ts'
export { type AskedRequest, readHttp } from './readers/http-text.ts'
export { readPostman } from './readers/json/postman.ts'
export { readJsonMessage } from './readers/json-message.ts'
export { ReadError } from './readers/read-error.ts'
export { readText } from './readers/read-text.ts'
export { type FetchedRequest, type FetchedResponse, readFetch } from './readers/runtime/fetch.ts'
export { type IncomingResponse, readIncomingMessage } from './readers/runtime/incoming-message.ts'
export { type PlainResponse, readPlain } from './readers/runtime/plain.ts'
export { type BrowsedResponse, readPlaywright } from './readers/runtime/playwright.ts'
export { readCurlTrace } from './readers/tools/curl-trace.ts'
export { readHttpie } from './readers/tools/httpie.ts'
export { readWget } from './readers/tools/wget.ts'
export type { Level, Profile, Severity } from './rules/rule.ts'
export type { RuleId } from './rules/rule-ids.gen.ts'
export { inspectSession } from './session/inspect-session.ts'
export { SessionInspector } from './session/session-inspector.ts'
