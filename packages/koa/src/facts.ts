import { nodeRequestFacts, type RequestFacts } from '@statuskit/core/render'
import { routedMethods } from './allow.ts'
import type { Context } from './koa-types.ts'

/** What is known of a request; of its response only the fields that it has. */
export function factsOf(context: Context): RequestFacts {
  return nodeRequestFacts(context.req, {
    url: context.originalUrl,
    methods: () => routedMethods(context),
    responseField: (name) => context.res.getHeader(name),
  })
}
