import type { Context } from './koa-types.ts'

/**
 * The methods of all routes for a request's path, in those routers of @koa/router that have handled the request. Empty
 * if there are none.
 */
export function routedMethods(context: Context): string[] {
  const { matched } = context as { matched?: unknown }
  if (!Array.isArray(matched)) return []
  // A layer without methods is a middleware of the router.
  return [...new Set(matched.flatMap((layer: { readonly methods: readonly string[] }) => layer.methods))].sort()
}
