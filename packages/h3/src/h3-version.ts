const UPDATE = 'Run `npm install h3@2`.'

/**
 * Checks that a value is an h3 2 app.
 *
 * @throws {TypeError} if it is an h3 1 app, or anything else
 */
export function requireApp(app: unknown): void {
  const { stack, '~middleware': middleware } = Object(app) as Readonly<Record<string, unknown>>
  if (Array.isArray(middleware)) return
  if (Array.isArray(stack)) throw new TypeError(`@statuskit/h3 needs h3 2; this app runs h3 1. ${UPDATE}`)
  throw new TypeError('@statuskit/h3: the first argument of problems() is not an h3 app. Write problems(app, options).')
}

/**
 * Checks that a value is an h3 2 event. Nitro 2 and Nuxt 4 use h3 1, whose events have no fetch `Request`.
 *
 * @throws {TypeError} if it is not
 */
export function requireEvent(event: unknown): void {
  const { req } = Object(event) as { readonly req?: { readonly headers?: { readonly get?: unknown } } }
  if (typeof req?.headers?.get === 'function') return
  throw new TypeError(
    `@statuskit/h3 needs h3 2, and Nitro 3 if you use Nitro; this event is of an older version. ${UPDATE}`,
  )
}
