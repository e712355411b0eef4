/** The application that a request belongs to. */
interface Routed {
  readonly app?: { readonly router?: unknown }
}

/**
 * Refuses Express 4, where reading `app.router` throws and the errors of async handlers never arrive: the adapter would
 * answer some errors wrongly and miss others.
 *
 * @throws {TypeError} when the request comes from Express 4
 */
export function requireExpress5({ app }: Routed): void {
  try {
    void app?.router
  } catch (cause) {
    throw new TypeError(
      '@statuskit/express needs Express 5; this application runs Express 4.x. Run `npm install express@5`.',
      { cause },
    )
  }
}
