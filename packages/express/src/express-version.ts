/** The application that a request belongs to. */
interface Routed {
  readonly app?: { readonly router?: unknown }
}

/**
 * Rejects Express 4, in which reading `app.router` throws and errors of async handlers do not arrive: the adapter would
 * answer some errors wrongly and miss others.
 *
 * @throws {TypeError} if the request comes from Express 4
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
