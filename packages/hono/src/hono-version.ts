/**
 * Refuses what is no application of Hono 4: the adapter would register handlers that are never called, or none.
 *
 * @throws {TypeError} when the application is one of Hono 3, or something else
 */
export function requireHono4(app: unknown): void {
  const { router, onError } = Object(app) as { readonly router?: unknown; readonly onError?: unknown }
  if (router === undefined || typeof onError !== 'function') {
    throw new TypeError('@statuskit/hono: problems() takes the application: write problems(app, options)')
  }
  // Hono 4 removed `app.head`.
  if ('head' in Object(app)) {
    throw new TypeError(
      '@statuskit/hono needs Hono 4; this application runs an older version. Run `npm install hono@4`.',
    )
  }
}
