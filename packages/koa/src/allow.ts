import type { Context } from './koa-types.ts'

/** The methods that the routes for a request's path have in the routers of @koa/router that it came by; else none. */
export function routedMethods(context: Context): string[] {
  const { matched } = context as { matched?: unknown }
  if (!Array.isArray(matched)) return []
  // A layer without methods is a middleware of the router.
  return [...new Set(matched.flatMap((layer: { readonly methods: readonly string[] }) => layer.methods))].sort()
}
