import type { ServerResponse } from 'node:http'
import { bareStatusError, type ProblemsOptions } from '@statuskit/core/adapter'
import { answerWithProblem, type ExpressRequest } from './problems.ts'

/** A middleware of Express that sees the response. */
export type ResponseHandler = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Turns a 4xx or 5xx that the service sends without content, `response.status(403).end()`, into a problem. It does not touch
 * content, or a response that was begun with `writeHead`. It goes first, with the options of `problems()`.
 *
 * @throws {TypeError} when it is given to Express without being called
 * @example
 * app.use(fillBareStatuses(options))
 */
export function fillBareStatuses(options?: ProblemsOptions): ResponseHandler
export function fillBareStatuses(options: ProblemsOptions = {}, ...handled: unknown[]): ResponseHandler {
  if (handled.length > 0) throw new TypeError('fillBareStatuses() makes the handler: write app.use(fillBareStatuses())')
  return function watchEnd(request, response, next) {
    const end = response.end as (...given: unknown[]) => ServerResponse
    response.end = function endOrFill(...given: unknown[]) {
      response.end = end as ServerResponse['end']
      const error = isBare(request, response, given[0]) ? bareStatusError(response.statusCode) : undefined
      if (error !== undefined) {
        const listener = given.find((each) => typeof each === 'function')
        if (listener !== undefined) response.once('finish', listener as () => void)
        answerWithProblem(error, request, response, options)
        return response
      }
      return end.apply(response, given)
    } as ServerResponse['end']
    next()
  }
}

function isBare(request: ExpressRequest, response: ServerResponse, content: unknown): boolean {
  if (response.statusCode < 400 || response.headersSent) return false
  // A response to HEAD ends without the content whose length it tells.
  if (request.method === 'HEAD' && Number(response.getHeader('Content-Length') ?? 0) > 0) return false
  // Express makes bytes of the empty string.
  return content == null || typeof content === 'function' || (content as string | Uint8Array).length === 0
}
