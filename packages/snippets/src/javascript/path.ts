/** A path with parameters as Express, Fastify, Koa's router and Hono write them: `/orders/:id`. */
export function colonPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
