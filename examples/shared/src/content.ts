import { problem, UNSUPPORTED_MEDIA_TYPE } from '@statuskit/core'
import { validationProblem } from '@statuskit/core/validation'
import type { z } from 'zod'
import { newOrder, ordersQuery } from './schemas.ts'

/** Throws unless `Content-Type` is JSON; called before the body is read. */
export function requireJson(contentType: string | undefined): void {
  if (/^application\/json *(?:;|$)/i.test(contentType ?? '')) return
  throw problem(UNSUPPORTED_MEDIA_TYPE, { accept: ['application/json'] })
}

/** The order in a request body. If it is invalid, throws a problem that lists the mistakes without quoting values. */
export function readNewOrder(content: unknown): z.infer<typeof newOrder> {
  // Parsers return different values for an empty body.
  const result = newOrder.safeParse(content ?? {})
  if (result.success) return result.data
  throw validationProblem(result.error, { detail: 'The request content does not have the expected form.' })
}

/** The filter for orders in a request. */
export function readOrdersQuery(query: unknown): z.infer<typeof ordersQuery> {
  const result = ordersQuery.safeParse(query)
  if (result.success) return result.data
  throw validationProblem(result.error, { in: 'query' })
}
