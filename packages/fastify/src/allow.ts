import type { Request } from './fastify-types.ts'

/** The methods that the routes for a request's path have; none when no route matches. */
export function routedMethods(request: Request): string[] {
  const { server, raw } = request
  // The target as the router sees it, rewritten where the service does so.
  const url = raw.url ?? '/'
  const constraints = { host: request.host, version: request.headers['accept-version'] }
  const find = server.findRoute as (options: object) => unknown
  const methods = server.supportedMethods.filter((method) => {
    const route = find.call(server, { method, url }) ?? find.call(server, { method, url, constraints })
    return route !== null
  })
  // A plugin for CORS has a route for OPTIONS on every path: alone it says nothing of the path.
  return methods.some((method) => method !== 'OPTIONS') ? methods.sort() : []
}
