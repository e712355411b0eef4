import { nodeRequestFacts, type RequestFacts } from '@statuskit/core/adapter'
import { routedMethods } from './allow.ts'
import type { Context } from './koa-types.ts'

/** What is known of a request, and of its response the headers that it has: Koa forgets the status before an error. */
export function requestFacts(context: Context): RequestFacts {
  return nodeRequestFacts(context.req, context.res, {
    url: context.originalUrl,
    methods: () => routedMethods(context),
  })
}
