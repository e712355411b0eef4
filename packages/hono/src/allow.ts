import type { App } from './hono-types.ts'

/** The methods of all routes for a path. Empty if only middleware and routes for every method match it. */
export function routedMethods({ routes, router }: App, path: string): string[] {
  const methods = [...new Set(routes.map(({ method }) => method))].filter((method) => method !== 'ALL')
  const routed = methods.filter((method) =>
    router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  // Hono answers HEAD with the route for GET.
  return [...routed, ...(routed.includes('GET') ? ['HEAD'] : [])].sort()
}
