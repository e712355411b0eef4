import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setRawSocket } from './response/raw-socket.ts'

/** What else than HTTP/1.1 a server speaks on its port. Both take over a connection with all its bytes. */
export interface OtherProtocols {
  /** Receives connections that begin with the preface of HTTP/2. */
  readonly http2: (socket: Socket) => void
  /** Receives connections that begin with a TLS handshake; those with HTTP/1.1 inside are passed on. */
  readonly tls: ((socket: Socket, serveHttp1: (socket: Socket) => void) => void) | undefined
}

/** The beginning of the preface (RFC 9113, section 3.4). No other method begins a request with it. */
const PREFACE = Buffer.from('PRI * HTTP/2.0')
/** The type of a handshake record (RFC 8446, section 5.1). */
const HANDSHAKE = 0x16
/** How long a client may take to send the first bytes, in milliseconds, as for a head in Node. */
const FIRST_BYTES = 60_000

/** Makes a server that speaks HTTP/1.1 tell other protocols apart by the first bytes of a connection. */
export function detectProtocols(server: Server, { http2, tls }: OtherProtocols): Server {
  const handlers = server.listeners('connection') as ((this: Server, socket: Socket) => void)[]
  function serveHttp1(socket: Socket): void {
    for (const handler of handlers) handler.call(server, socket)
  }
  return server.removeAllListeners('connection').on('connection', (socket) => {
    setRawSocket(socket, socket)
    let first = Buffer.alloc(0)
    function end(): void {
      socket.destroy()
    }
    function read(): void {
      const chunk: Buffer | null = socket.read()
      if (chunk === null) {
        // The client left, or there was nothing to read yet.
        if (socket.readableEnded || socket.destroyed) end()
        return
      }
      first = Buffer.concat([first, chunk])
      if (first.length < PREFACE.length && PREFACE.subarray(0, first.length).equals(first)) return
      socket.setTimeout(0).off('timeout', end).off('error', end).off('end', end).off('readable', read)
      socket.unshift(first)
      if (first[0] === HANDSHAKE && tls !== undefined) tls(socket, serveHttp1)
      else if (first.subarray(0, PREFACE.length).equals(PREFACE)) http2(socket)
      else serveHttp1(socket)
    }
    socket.setTimeout(FIRST_BYTES).on('timeout', end).on('error', end).on('end', end).on('readable', read)
  })
}
