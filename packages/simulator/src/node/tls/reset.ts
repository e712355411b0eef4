import type { Socket } from 'node:net'

/** Resets a connection after the client's first message of the handshake, in place of an answer. */
export function resetHandshake(socket: Socket): void {
  socket
    .on('error', () => undefined)
    .resume()
    .resetAndDestroy()
}
