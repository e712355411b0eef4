import type { H3Event } from 'h3'

/** The methods that h3 has functions for. Nitro compiles its routes, and can't list their methods. */
const METHODS = ['CONNECT', 'DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT', 'QUERY', 'TRACE']

/** The methods of all routes for a request's path. Empty if only middleware and routes for every method match it. */
export function routedMethods({ app, url }: H3Event): string[] {
  if (app === undefined) return []
  const routed = app['~routes'].map(({ method }) => method ?? '')
  return [...new Set([...METHODS, ...routed])]
    .filter((method) => {
      // A route for every method has an empty one, or none.
      const found = app['~findRoute']({ req: { method }, url, context: {} } as unknown as H3Event)
      return Boolean(found?.data.method)
    })
    .sort()
}
