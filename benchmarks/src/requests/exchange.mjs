/** The paths of the requests. */
export const REQUEST = { method: 'GET', url: '/orders/7', headers: { accept: '*/*' } }

/** The detail of failing requests. */
export const DETAIL = 'No order 7.'

/** An error that is thrown repeatedly, without the cost of a stack trace. */
export const FAILURE = new Error(DETAIL)

/** The body of a problem with this detail, byte for byte as the adapters send it. */
export const CONTENT = `{"type":"about:blank","title":"Not Found","status":404,"detail":"${DETAIL}"}`

/** The other headers of a problem, as the adapters send them. */
export const FIELDS = {
  'Content-Security-Policy': "default-src 'none'",
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept',
}

/** The body of successful responses. */
export const ORDER = { id: 7, total: 30 }

/** Nothing is logged, because logging would cost more than the response. */
export const QUIET = { log: () => undefined }

/**
 * The compared ways to answer by name, each with the expected status and, if checked byte for byte, the expected body.
 *
 * @type {Readonly<Record<string, { status: number, content?: string }>>}
 */
export const ANSWERS = {
  'by hand': { status: 404, content: CONTENT },
  'by hand, all fields': { status: 404, content: CONTENT },
  'by hand, constant thrown': { status: 404, content: CONTENT },
  adapter: { status: 404, content: CONTENT },
  stackless: { status: 404, content: CONTENT },
  default: { status: 404 },
  peer: { status: 404 },
  success: { status: 200, content: JSON.stringify(ORDER) },
  'success with adapter': { status: 200, content: JSON.stringify(ORDER) },
}

/** @typedef {import('node:http').RequestListener} RequestListener */
