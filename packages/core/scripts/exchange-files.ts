import { defineProblem, findStatus, type ProblemOptions, problem } from '../src/index.ts'
import type { ExchangeHeader, ExchangeMessage, ExchangeRequest, StatusExchange } from '../src/reference/exchange.ts'
import { render } from '../src/render.ts'
import { readExchangeTexts, type WrittenExchange, type WrittenMessage, type WrittenResponse } from './exchange-texts.ts'

/** When all exchanges take place. */
const DATE = 'Sun, 29 Nov 2026 09:10:00 GMT'

/** What a rendered problem has for browsers that show it. No status asks for it. */
const FOR_BROWSERS = ['content-security-policy', 'x-content-type-options']

/** Requests with these methods have a length even without a body (RFC 9110, section 8.6). */
const WITH_BODY = ['POST', 'PUT', 'PATCH']

/** The generated file of exchanges: its path below `src/` and its text. */
export function exchangeFiles(header: string): [path: string, text: string][] {
  const exchanges = readExchangeTexts().map(completeExchange)
  const text = `${header}import type { StatusExchange } from './exchange.ts'

/** An example of each registered status in use, in ascending order. */
export const EXCHANGES: readonly StatusExchange[] = ${JSON.stringify(exchanges, undefined, 2)}
`
  return [['reference/exchanges.gen.ts', text]]
}

/** Adds what nobody should write by hand: phrases, problem documents, dates and lengths. */
export function completeExchange({ code, messages }: WrittenExchange): StatusExchange {
  const request = messages.find((message) => message.kind === 'request')
  if (request === undefined) throw new Error(`exchanges/${code}.http: there is no request`)
  const later = messages.find((message) => message.kind === 'body')
  return { code, messages: messages.map((message) => complete(message, request, later?.body ?? '')) }
}

function complete(message: WrittenMessage, request: ExchangeRequest, later: string): ExchangeMessage {
  if (message.kind === 'body') return message
  if (message.kind === 'request') {
    const body = message.body === '' ? later : message.body
    const needsLength = body !== '' || WITH_BODY.includes(message.method)
    return { ...message, headers: needsLength ? withLength(message.headers, body) : message.headers }
  }
  const { status, ...rest } = isProblem(message) ? withProblem(message, request) : message
  const found = findStatus(status)
  // The table calls 306 "(Unused)", which is not a phrase to send.
  const phrase = found === undefined || found.phrase.startsWith('(') ? '' : found.phrase
  return { ...rest, status, phrase, headers: frame(rest.headers, rest.body, status) }
}

/** Whether the body of a response has to be made a problem document. */
function isProblem({ status, headers }: WrittenResponse): boolean {
  return status >= 400 && !headers.some(([name]) => name === 'Content-Type')
}

/** The response that core makes of the written members of a problem. */
function withProblem(response: WrittenResponse, request: ExchangeRequest): WrittenResponse {
  const { status, headers } = response
  const { type, title, detail, ...extensions } = JSON.parse(response.body)
  const ofConnection = headers.filter(([name]) => name === 'Connection')
  const options = {
    detail,
    extensions,
    headers: Object.fromEntries(headers.filter((each) => !ofConnection.includes(each))),
  } as ProblemOptions
  const facts = {
    method: request.method,
    url: request.target,
    headers: Object.fromEntries(request.headers.map(([name, value]) => [name.toLowerCase(), value])),
    httpVersion: '1.1',
  }
  const thrown = type === undefined ? problem(status, options) : defineProblem({ type, title, status })(options)
  const rendered = render(thrown, facts, { formats: ['json'] })
  if (rendered.omitted.length > 0) throw new Error(`${status}: ${JSON.stringify(rendered.omitted)}`)
  const rendering = Object.entries(rendered.headers)
    .flatMap(([name, values]) => [values].flat().map((value): ExchangeHeader => [name, value]))
    .filter(([name]) => !FOR_BROWSERS.includes(name.toLowerCase()) && name !== 'Content-Length')
  const own = (name: string) => !/^(?:content-type|cache-control)$/i.test(name)
  return {
    ...response,
    headers: [...rendering.filter(([name]) => own(name)), ...ofConnection, ...rendering.filter(([name]) => !own(name))],
    body: JSON.stringify(JSON.parse(rendered.body), undefined, 2),
  }
}

/** Adds the date and the length that a final response has. */
function frame(headers: readonly ExchangeHeader[], body: string, status: number): readonly ExchangeHeader[] {
  if (status < 200) return headers
  const dated: readonly ExchangeHeader[] = [['Date', DATE], ...headers]
  return status === 204 || status === 304 ? dated : withLength(dated, body)
}

/** Adds the length where it isn't written: after the type, or at the end. */
function withLength(headers: readonly ExchangeHeader[], body: string): readonly ExchangeHeader[] {
  if (headers.some(([name]) => name === 'Content-Length' || name === 'Transfer-Encoding')) return headers
  const length: ExchangeHeader = ['Content-Length', String(new TextEncoder().encode(body).length)]
  const at = headers.findIndex(([name]) => name === 'Content-Type')
  return at < 0 ? [...headers, length] : [...headers.slice(0, at + 1), length, ...headers.slice(at + 1)]
}
