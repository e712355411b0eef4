import { bareStatusError, requireOptions } from '@statuskit/core/adapter'
import type { Request, RequestHandler, Response } from 'express'
import { requireExpress5 } from './express-version.ts'
import { answerWithProblem, type ProblemsOptions } from './problems.ts'

/**
 * Returns a middleware that turns a 4xx or 5xx without content, such as `response.status(403).end()`, into a problem.
 * It leaves alone a response with content (`sendStatus(403)` sends the text `Forbidden`) and one begun with
 * `writeHead`.
 *
 * Put it after compression and express-session, which write the headers before a response ends, and before all handlers
 * that may send a bare status. Pass it the same options as `problems()`.
 *
 * @throws {TypeError} if it is passed to Express without being called, or an option does not exist or can't have its
 * value
 * @example
 * app.use(compression())
 * app.use(fillBareStatuses(options))
 */
export function fillBareStatuses(options?: ProblemsOptions): RequestHandler
export function fillBareStatuses(options: ProblemsOptions = {}, ...handled: unknown[]): RequestHandler {
  if (handled.length > 0) throw new TypeError('fillBareStatuses must be called: write app.use(fillBareStatuses())')
  requireOptions('@statuskit/express: fillBareStatuses()', options)
  let warned = false
  return function watchEnd(request, response, next) {
    requireExpress5(request)
    const end = response.end as (...given: unknown[]) => Response
    function endOrFill(...given: unknown[]): Response {
      const wrapped = response.end !== endOrFill
      response.end = end as Response['end']
      const bare = hasNoContent(request, response, given[0]) ? bareStatusError(response.statusCode) : undefined
      if (bare !== undefined && !response.headersSent) {
        const listener = given.find((each) => typeof each === 'function')
        if (listener !== undefined) response.once('finish', listener as () => void)
        answerWithProblem(bare, request, response, options)
        return response
      }
      if (bare !== undefined && wrapped && !warned) {
        warned = true
        console.warn(`@statuskit/express: ${ORDER}`)
      }
      return end.apply(response, given)
    }
    response.end = endOrFill as Response['end']
    next()
  }
}

const ORDER =
  'fillBareStatuses() saw a bare status too late to fill it: put it after compression, express-session and other middleware that replaces response.end'

function hasNoContent(request: Request, response: Response, content: unknown): boolean {
  if (response.statusCode < 400) return false
  // A response to HEAD has no content, but `Content-Length` says how long it would be.
  if (request.method === 'HEAD' && Number(response.getHeader('Content-Length') ?? 0) > 0) return false
  // Express turns the empty string into bytes.
  return content == null || typeof content === 'function' || (content as string | Uint8Array).length === 0
}
