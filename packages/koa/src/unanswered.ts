import { bareStatusError, noRouteProblem } from '@statuskit/core/adapter'
import { requestFacts } from './facts.ts'
import type { Context, ProblemsOptions } from './koa-types.ts'

/**
 * The error of a response that no middleware has given content: no route matched the request, @koa/router's
 * `allowedMethods()` refused its method, or its status is bare and the service wants such filled. Else `undefined`.
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
  // A response to HEAD may have a length instead.
  return (body != null && body !== '') || (method === 'HEAD' && Number(res.getHeader('Content-Length') ?? 0) > 0)
}

/** Koa begins with 404, and keeps a note of whether the service has said so. */
function isExplicit({ response }: Context): boolean {
  return (response as { _explicitStatus?: boolean })._explicitStatus === true
}
