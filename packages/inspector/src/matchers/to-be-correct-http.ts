import type { Finding } from '../inspect/finding.ts'
import { inspect } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import type { HttpMessage } from '../message/message.ts'
import { type FetchedResponse, readFetch } from '../readers/runtime/fetch.ts'
import { type PlainResponse, readPlain } from '../readers/runtime/plain.ts'

/** The result of a vitest or jest matcher. */
export interface CorrectHttpResult {
  readonly pass: boolean
  readonly message: () => string
}

/** Where responses keep their request: supertest its own, light-my-request Node's. */
interface WithRequest {
  readonly request?: { readonly method?: unknown; readonly url?: unknown }
  readonly req?: { readonly method?: unknown }
  readonly raw?: { readonly req?: { readonly method?: unknown } }
  readonly res?: { readonly statusMessage?: unknown; readonly httpVersion?: unknown; readonly rawHeaders?: unknown }
}

/**
 * Fails a test if a response has errors or warnings. Register it with `expect.extend` in vitest or jest. It accepts fetch
 * Responses (await the assertion), responses of supertest and light-my-request, and messages of the inspector.
 *
 * @throws {RangeError} for an option or a rule that doesn't exist
 * @example
 * expect.extend({ toBeCorrectHttp })
 * expect(await request(app).get('/orders/7')).toBeCorrectHttp()
 * await expect(await fetch(url)).toBeCorrectHttp()
 */
export function toBeCorrectHttp(
  response: unknown,
  options?: InspectOptions,
): CorrectHttpResult | Promise<CorrectHttpResult> {
  if (isFetched(response)) return readFetch(response).then((message) => judge(message, options))
  return judge(readAny(response), options, isThenable(response))
}

/** A promise, or a request of supertest, which is sent when it is awaited. */
function isThenable(response: unknown): boolean {
  return typeof (response as { then?: unknown } | null | undefined)?.then === 'function'
}

function isFetched(response: unknown): response is FetchedResponse {
  return (
    typeof (response as FetchedResponse | null)?.clone === 'function' &&
    typeof (response as { arrayBuffer?: unknown }).arrayBuffer === 'function'
  )
}

function readAny(response: unknown): HttpMessage | undefined {
  if (typeof response !== 'object' || response === null) return undefined
  const plain = response as PlainResponse & WithRequest
  const method = [plain.method, plain.request?.method, plain.req?.method, plain.raw?.req?.method].find(isText)
  const url = [plain.url, plain.request?.url].find(isText)
  const rawHeaders = plain.res?.rawHeaders
  const headers = Array.isArray(rawHeaders) ? pairsOf(rawHeaders) : plain.headers
  const httpVersion = plain.httpVersion ?? (isText(plain.res?.httpVersion) ? plain.res.httpVersion : undefined)
  return readPlain({
    status: plain.status,
    statusCode: plain.statusCode,
    headers,
    method,
    url,
    httpVersion,
    reason:
      plain.reason ?? plain.statusMessage ?? (isText(plain.res?.statusMessage) ? plain.res.statusMessage : undefined),
    requestHeaders: plain.requestHeaders,
    text: plain.text,
    rawPayload: plain.rawPayload ?? plain.rawBody,
    body: plain.body,
    contentSize: plain.contentSize,
    hidden: plain.hidden,
  })
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function pairsOf(raw: readonly unknown[]): [string, string][] {
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < raw.length; index += 2) pairs.push([String(raw[index]), String(raw[index + 1])])
  return pairs
}

function judge(
  message: HttpMessage | undefined,
  options: InspectOptions | undefined,
  isPending = false,
): CorrectHttpResult {
  if (message === undefined) {
    const text = isPending
      ? 'toBeCorrectHttp() needs a response, and this one has not arrived yet. Await it first: expect(await request).toBeCorrectHttp().'
      : 'toBeCorrectHttp() needs a response with a status: from fetch, supertest or light-my-request, or { status, headers }.'
    return { pass: false, message: () => text }
  }
  // Tests send wrong requests on purpose.
  const findings = inspect(message, options).filter(({ severity, side }) => severity !== 'info' && side !== 'request')
  const pass = findings.length === 0
  return {
    pass,
    message: () =>
      pass ? 'Expected errors or warnings, but the response is correct HTTP.' : describe(message.status, findings),
  }
}

function describe(status: number, findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ id, severity, level, message, fix, reference }) =>
      `${severity} ${id}: ${message}\n  ${fix}\n  ${level}: ${reference.url}`,
  )
  return `The ${status} response is not correct HTTP:\n\n${lines.join('\n\n')}`
}
