import { problem, UNAUTHORIZED } from '@statuskit/core'

const TOKEN = 'demo-token'

/** Throws unless the `Authorization` header has the token. */
export function requireToken(authorization: string | undefined): void {
  const token = /^bearer +(.+)$/i.exec(authorization ?? '')?.[1]
  if (token === undefined) {
    throw problem(UNAUTHORIZED, { challenge: { scheme: 'Bearer', realm: 'orders' } })
  }
  if (token !== TOKEN) {
    throw problem(UNAUTHORIZED, { challenge: { scheme: 'Bearer', realm: 'orders', error: 'invalid_token' } })
  }
}
