import { type HookRequest, nodeRequestFacts } from '@statuskit/core/adapter'
import type { Context as KoaContext } from 'koa'
import { routedMethods } from './allow.ts'
import type { Context } from './koa-types.ts'

/** The facts of a request, with the headers already set on its response. Koa resets the status before an error. */
export function requestFacts(context: Context): HookRequest<KoaContext> {
  return nodeRequestFacts(context.req, context.res, {
    raw: context as unknown as KoaContext,
    url: context.originalUrl,
    methods: () => routedMethods(context),
  })
}
