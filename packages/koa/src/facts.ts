import { nodeRequestFacts, type RequestFacts } from '@statuskit/core/adapter'
import { routedMethods } from './allow.ts'
import type { Context } from './koa-types.ts'

/** What is known of a request; of its response only the fields that it has. */
export function requestFacts(context: Context): RequestFacts {
  return nodeRequestFacts(context.req, context.res, {
    url: context.originalUrl,
    methods: () => routedMethods(context),
  })
}
