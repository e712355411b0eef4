import { problem, UNSUPPORTED_MEDIA_TYPE } from '@statuskit/core'
import { validationProblem } from '@statuskit/core/validation'
import type { z } from 'zod'
import { newOrder, ordersQuery } from './schemas.ts'

/** Throws unless the field `Content-Type` says JSON; asked before any content is read. */
export function requireJson(contentType: string | undefined): void {
  if (/^application\/json *(?:;|$)/i.test(contentType ?? '')) return
  throw problem(UNSUPPORTED_MEDIA_TYPE, { accept: ['application/json'] })
}

/** The order in the content of a request; a problem says what is wrong and where, and quotes none of its values. */
export function readNewOrder(content: unknown): z.infer<typeof newOrder> {
  // What a parser gives where there was nothing to parse differs.
  const result = newOrder.safeParse(content ?? {})
  if (result.success) return result.data
  throw validationProblem(result.error, { detail: 'The request content does not have the expected form.' })
}

/** Which orders a request asks for. */
export function readOrdersQuery(query: unknown): z.infer<typeof ordersQuery> {
  const result = ordersQuery.safeParse(query)
  if (result.success) return result.data
  throw validationProblem(result.error, { in: 'query' })
}
