import { bareStatusError, noRouteProblem } from '@statuskit/core/adapter'
import { requestFacts } from './facts.ts'
import type { Context, ProblemsOptions } from './koa-types.ts'

/**
 * The error for a response to which no middleware has given content: no route matched, the router's `allowedMethods()`
 * refused the method, or the status is bare and `fillBareStatuses` is set. Otherwise `undefined`.
 */
export function unansweredError(context: Context, options: ProblemsOptions): Error | undefined {
  const { status } = context
  if (status < 400 || hasContent(context)) return undefined
  if (status === 404 && !isExplicit(context)) return noRouteProblem(requestFacts(context))
  const refused = (status === 405 || status === 501) && context.res.getHeader('Allow') !== undefined
  return refused || options.fillBareStatuses === true ? bareStatusError(status) : undefined
}

function hasContent({ body, method, res, respond }: Context): boolean {
  if (respond === false || res.headersSent) return true
  // A response to HEAD may have a length instead of a body.
  return (body != null && body !== '') || (method === 'HEAD' && Number(res.getHeader('Content-Length') ?? 0) > 0)
}

/** Whether the service set the status. Koa starts with 404 and records whether it was set. */
function isExplicit({ response }: Context): boolean {
  return (response as { _explicitStatus?: boolean })._explicitStatus === true
}
