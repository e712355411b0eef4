import type { IncomingMessage } from 'node:http'
import { problem, UNAUTHORIZED } from '@statuskit/core'

const TOKEN = 'demo-token'

/** Lets only requests with the token pass. */
export function requireToken(request: IncomingMessage, _response: unknown, next: () => void): void {
  const token = /^bearer +(.+)$/i.exec(request.headers.authorization ?? '')?.[1]
  if (token === undefined) {
    throw problem(UNAUTHORIZED, { challenge: { scheme: 'Bearer', realm: 'orders' } })
  }
  if (token !== TOKEN) {
    throw problem(UNAUTHORIZED, { challenge: { scheme: 'Bearer', realm: 'orders', error: 'invalid_token' } })
  }
  next()
}
