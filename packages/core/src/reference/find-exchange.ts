import type { StatusExchange } from './exchange.ts'
import { EXCHANGES } from './exchanges.gen.ts'

/**
 * An example of a status in use: a realistic request, and the response that answers it with the headers that the status
 * needs. `undefined` for a number that isn't registered.
 *
 * An interim response is followed by the final one. 208 appears inside a 207, as it does in WebDAV.
 *
 * @example
 * findExchange(404)?.messages.map(formatMessage).join('\n')
 */
export function findExchange(code: number): StatusExchange | undefined {
  return EXCHANGES.find((exchange) => exchange.code === code)
}
