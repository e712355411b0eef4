import {
  answer,
  logToConsole,
  type NodeResponse,
  type ProblemsOptions,
  type ResponseContext,
  sendResponse,
  settleResponse,
  toResponse,
} from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { routedMethods } from './allow.ts'
import { takeEarlierFields } from './earlier-fields.ts'
import { convertHttpError, originalOf } from './http-error.ts'

type Options = ProblemsOptions<H3Event>

/** Node's response, where the service runs on Node. */
export function nodeResponseOf({ runtime }: H3Event): NodeResponse | undefined {
  return runtime?.node?.res as NodeResponse | undefined
}

/** Creates the response to a thrown value: a fetch `Response`, or what `create` returns. */
export function respond(
  given: unknown,
  event: H3Event,
  options: Options,
  create?: ResponseContext['create'],
): Response {
  const thrown = originalOf(given)
  const { req, res } = event
  const outgoing = nodeResponseOf(event)
  // A Node handler may have started a response or set headers without h3, or the client may have disconnected.
  const settled = outgoing && settleResponse(outgoing)
  if (outgoing !== undefined && (settled !== undefined || outgoing.getHeaderNames().length > 0)) {
    answerOnNode(thrown, event, { outgoing, settled, res }, options)
    // srvx does not write this one, because the response already has a head.
    return new Response(null)
  }
  return toResponse(thrown, { request: req, earlier: takeEarlierFields(res), create, ...factsOf(event) }, options)
}

/** A response of Node. */
export interface NodeAnswer {
  readonly outgoing: NodeResponse
  /** What became of the response; `undefined` if it can still be replaced. */
  readonly settled: ReturnType<typeof settleResponse>
  /** h3's response, with what the service has set on it. */
  readonly res: H3Event['res']
}

/** Answers a thrown value with Node's response. */
export function answerOnNode(
  thrown: unknown,
  event: H3Event,
  { outgoing, settled, res }: NodeAnswer,
  options: Options,
): void {
  if (settled === undefined) addFields(outgoing, takeEarlierFields(res))
  const { method, url, headers } = event.req
  const facts = { method, url, headers, ...factsOf(event), responseField: (name: string) => outgoing.getHeader(name) }
  answer(thrown, facts, options, {
    send: (rendered) => settled ?? sendResponse(outgoing, rendered),
    log: logToConsole,
    convert: facts.convert,
  })
}

function addFields(outgoing: NodeResponse, fields: Headers): void {
  const cookies = [outgoing.getHeader('Set-Cookie') ?? [], fields.getSetCookie()].flat().map(String)
  for (const [name, value] of fields) outgoing.setHeader(name, name === 'set-cookie' ? cookies : value)
}

/** The facts about an event's request, apart from the request itself. */
function factsOf(event: H3Event) {
  const { httpVersion } = (event.runtime?.node?.req ?? {}) as { readonly httpVersion?: string }
  return {
    raw: event,
    httpVersion,
    methods: () => routedMethods(event),
    convert: (thrown: unknown) => convertHttpError(thrown, event),
  }
}
