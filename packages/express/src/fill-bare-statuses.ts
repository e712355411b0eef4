import type { ServerResponse } from 'node:http'
import { isError } from '@statuskit/core'
import { bareStatusError, type ProblemsOptions } from '@statuskit/core/render'
import { answer, type ExpressRequest } from './problems.ts'

/** A middleware of Express that sees the response. */
export type ResponseHandler = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Makes problems of what the service sends as a 4xx or 5xx without content: `response.status(403).end()`. Content is never
 * touched, nor is a response that was begun with `writeHead`. It goes first, with the options of `problems()`.
 *
 * @example
 * app.use(fillBareStatuses(options))
 */
export function fillBareStatuses(options: ProblemsOptions = {}, ...none: readonly never[]): ResponseHandler {
  if (none.length > 0) throw new TypeError('fillBareStatuses() makes the handler: write app.use(fillBareStatuses())')
  return function watchEnd(request, response, next) {
    const end = response.end as (...given: unknown[]) => ServerResponse
    response.end = function endOrFill(...given: unknown[]) {
      response.end = end as ServerResponse['end']
      if (isBare(request, response, given[0])) {
        const listener = given.find((each) => typeof each === 'function')
        if (listener !== undefined) response.once('finish', listener as () => void)
        answer(bareStatusError(response.statusCode), request, response, options)
        return response
      }
      return end.apply(response, given)
    } as ServerResponse['end']
    next()
  }
}

function isBare(request: ExpressRequest, response: ServerResponse, content: unknown): boolean {
  if (!isError(response.statusCode) || response.headersSent) return false
  // A response to HEAD ends without the content whose length it tells.
  if (request.method === 'HEAD' && Number(response.getHeader('Content-Length') ?? 0) > 0) return false
  // Express makes bytes of the empty string.
  return content == null || typeof content === 'function' || (content as string | Uint8Array).length === 0
}
