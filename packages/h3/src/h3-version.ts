const UPDATE = 'Run `npm install h3@2`.'

/**
 * Refuses what is no app of h3 2: the adapter would be called with events, or never.
 *
 * @throws {TypeError} when the app is one of h3 1, or something else
 */
export function requireApp(app: unknown): void {
  const { stack, '~middleware': middleware } = Object(app) as Readonly<Record<string, unknown>>
  if (Array.isArray(middleware)) return
  if (Array.isArray(stack)) throw new TypeError(`@statuskit/h3 needs h3 2; this app runs h3 1. ${UPDATE}`)
  throw new TypeError('@statuskit/h3: problems() takes the app: write problems(app, options)')
}

/**
 * Refuses events of h3 1, which have no fetch `Request`: Nitro 2 and Nuxt 4 run it.
 *
 * @throws {TypeError} when the event is not one of h3 2
 */
export function requireEvent(event: unknown): void {
  const { req } = Object(event) as { readonly req?: { readonly headers?: { readonly get?: unknown } } }
  if (typeof req?.headers?.get === 'function') return
  throw new TypeError(
    `@statuskit/h3 needs h3 2, and Nitro 3 if you use Nitro; this event is of an older version. ${UPDATE}`,
  )
}
