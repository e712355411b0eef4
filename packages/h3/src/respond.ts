import {
  answer,
  type HookRequest,
  logToConsole,
  type NodeResponse,
  type ProblemsOptions,
  settleResponse,
  toResponse,
} from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { routedMethods } from './allow.ts'
import { takeEarlierFields } from './earlier-fields.ts'
import { convertHttpError, originalOf } from './http-error.ts'

/** The facts of an event's request. */
export function requestFacts(event: H3Event): HookRequest<H3Event> {
  const { method, url, headers } = event.req
  return { method, url, headers, httpVersion: httpVersionOf(event), methods: () => routedMethods(event), raw: event }
}

/** Makes the response to a thrown value. */
export function respond(given: unknown, event: H3Event, options: ProblemsOptions<H3Event>): Response {
  const { req, runtime } = event
  const thrown = originalOf(given)
  const convert = (value: unknown) => convertHttpError(value, event)
  const outgoing = runtime?.node?.res as NodeResponse | undefined
  // A Node handler may have begun a response past h3, and the client may have gone.
  const settled = outgoing === undefined ? undefined : settleResponse(outgoing)
  if (settled !== undefined) {
    answer(thrown, requestFacts(event), options, { send: () => settled, log: logToConsole, convert })
    // srvx writes no second head, and this has no content.
    return new Response(null)
  }
  const context = {
    request: req,
    raw: event,
    earlier: takeEarlierFields(event),
    methods: () => routedMethods(event),
    httpVersion: httpVersionOf(event),
    convert,
  }
  return toResponse(thrown, context, options)
}

function httpVersionOf({ runtime }: H3Event): string | undefined {
  return (runtime?.node?.req as { readonly httpVersion?: string } | undefined)?.httpVersion
}
