/**
 * Refuses what is no application of Hono.
 *
 * @throws {TypeError} when it is something else
 */
export function requireApplication(app: unknown): void {
  const { router, onError } = Object(app) as { readonly router?: unknown; readonly onError?: unknown }
  if (router !== undefined && typeof onError === 'function') return
  throw new TypeError('@statuskit/hono: problems() takes the application: write problems(app, options)')
}

/**
 * Refuses the application of an older Hono, by a route of its: they have the base path since 4.8, which is also the first
 * version that keeps headers set before an error.
 *
 * @throws {TypeError} when the application is one of an older version
 */
export function requireHono48(route: object | undefined): void {
  if (route !== undefined && 'basePath' in route) return
  throw new TypeError(
    '@statuskit/hono needs Hono 4.8 or later; this application runs an older version. Run `npm install hono@4`.',
  )
}
