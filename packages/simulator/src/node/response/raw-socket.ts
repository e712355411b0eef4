import type { Socket } from 'node:net'

const RAW = Symbol('raw socket')

interface LayeredSocket extends Socket {
  /** The TCP socket under it. */
  [RAW]?: Socket
}

/** Remembers the TCP socket under another one, or under itself. Node's TLS socket doesn't name it. */
export function setRawSocket(socket: LayeredSocket, raw: Socket): void {
  socket[RAW] = raw
}

/** The TCP socket under a connection, which alone can be reset, and to which bytes can be written besides TLS and HTTP/2. */
export function rawSocketOf(socket: LayeredSocket): Socket {
  return socket[RAW] ?? socket
}
