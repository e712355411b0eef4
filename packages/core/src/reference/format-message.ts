import type { ExchangeMessage } from './exchange.ts'

/**
 * A message of an exchange as HTTP/1.1 sends it, with CRLF after each header and with `Transfer-Encoding: chunked` applied.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9112#section-2.1 | RFC 9112, section 2.1}
 * @example
 * formatMessage({ kind: 'response', status: 204, phrase: 'No Content', … }) // 'HTTP/1.1 204 No Content\r\n…\r\n\r\n'
 */
export function formatMessage(message: ExchangeMessage): string {
  if (message.kind === 'body') return message.body
  const { headers, body } = message
  const head = [startLine(message), ...headers.map(([name, value]) => `${name}: ${value}`)]
  const isChunked = headers.some(([name, value]) => name === 'Transfer-Encoding' && value === 'chunked')
  return `${head.join('\r\n')}\r\n\r\n${isChunked ? chunked(body) : body}`
}

function startLine(message: Exclude<ExchangeMessage, { readonly kind: 'body' }>): string {
  if (message.kind === 'request') return `${message.method} ${message.target} HTTP/${message.httpVersion}`
  return `HTTP/${message.httpVersion} ${message.status} ${message.phrase}`
}

/** A body as one chunk and the last one. */
function chunked(body: string): string {
  return `${new TextEncoder().encode(body).length.toString(16)}\r\n${body}\r\n0\r\n\r\n`
}
