/** What every service is asked for. */
export const REQUEST = { method: 'GET', url: '/orders/7', headers: { accept: '*/*' } }

/** What the failing ones say. */
export const DETAIL = 'No order 7.'

/** An error that is thrown again and again: it costs no stack. */
export const FAILURE = new Error(DETAIL)

/** The content of a problem that says so, byte by byte as the adapters make it. */
export const CONTENT = `{"type":"about:blank","title":"Not Found","status":404,"detail":"${DETAIL}"}`

/** The fields that a problem has beside those of its content, as the adapters make them. */
export const FIELDS = {
  'Content-Security-Policy': "default-src 'none'",
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept',
}

/** What the succeeding ones send. */
export const ORDER = { id: 7, total: 30 }

/** Nothing is logged: a line of text would outweigh what is measured. */
export const QUIET = { log: () => undefined }

/**
 * The ways to answer that are compared, by name, each with the status and, where it is compared byte by byte, the content
 * that a response must have.
 *
 * @type {Readonly<Record<string, { status: number, content?: string }>>}
 */
export const ANSWERS = {
  'by hand': { status: 404, content: CONTENT },
  'by hand, all fields': { status: 404, content: CONTENT },
  'by hand, constant thrown': { status: 404, content: CONTENT },
  adapter: { status: 404, content: CONTENT },
  stackless: { status: 404, content: CONTENT },
  'http-errors': { status: 404 },
  peer: { status: 404 },
  success: { status: 200, content: JSON.stringify(ORDER) },
  'success with adapter': { status: 200, content: JSON.stringify(ORDER) },
}

/** @typedef {import('node:http').RequestListener} RequestListener */
