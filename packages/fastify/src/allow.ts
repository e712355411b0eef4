import type { Request } from './fastify-types.ts'

/** The methods of all routes for a request's path. Empty if no route matches. */
export function routedMethods(request: Request): string[] {
  const { server, raw } = request
  // The target as the router sees it, after any rewriting by the service.
  const url = raw.url ?? '/'
  const constraints = { host: request.host, version: request.headers['accept-version'] }
  const find = server.findRoute as (options: object) => unknown
  const methods = server.supportedMethods.filter((method) => {
    const route = find.call(server, { method, url }) ?? find.call(server, { method, url, constraints })
    return route !== null
  })
  // A CORS plugin has an OPTIONS route for every path, so OPTIONS alone does not mean that the path exists.
  return methods.some((method) => method !== 'OPTIONS') ? methods.sort() : []
}
