/**
 * Checks that a value is a Hono application.
 *
 * @throws {TypeError} if it is anything else
 */
export function requireApplication(app: unknown): void {
  const { router, onError } = Object(app) as { readonly router?: unknown; readonly onError?: unknown }
  if (router !== undefined && typeof onError === 'function') return
  throw new TypeError(
    '@statuskit/hono: the first argument of problems() is not a Hono application. Write problems(app, options).',
  )
}

/**
 * Checks the version of Hono by one of its routes. Routes have a base path since 4.8, which is also the first version that
 * keeps headers set before an error.
 *
 * @throws {TypeError} if the version is older
 */
export function requireHono48(route: object | undefined): void {
  if (route !== undefined && 'basePath' in route) return
  throw new TypeError(
    '@statuskit/hono needs Hono 4.8 or later; this application runs an older version. Run `npm install hono@4`.',
  )
}
