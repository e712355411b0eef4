import type { Socket } from 'node:net'
import { createServer, type SecureContext, type TLSSocket } from 'node:tls'
import { rawSocketOf, setRawSocket } from '../response/raw-socket.ts'
import type { CertificateFiles } from './authority.ts'

/** How long a handshake may take, in milliseconds. */
const HANDSHAKE = 30_000

/** The certificates that an endpoint shows. */
export interface Identity {
  readonly files: CertificateFiles
  /** Another certificate for the name that a client asks for (SNI); `undefined` if the first one is right. */
  readonly forName?: (name: string) => Promise<SecureContext | undefined>
}

/** An endpoint that decrypts connections and passes them on. */
export interface TlsEndpoint {
  readonly accept: (socket: Socket, serveHttp1: (socket: Socket) => void) => void
  /** The open connections that speak HTTP/1.1. */
  readonly sockets: ReadonlySet<Socket>
}

/** An endpoint for TLS that offers HTTP/2 and HTTP/1.1 (ALPN). */
export function createTlsEndpoint({ files, forName }: Identity, http2: (socket: Socket) => void): TlsEndpoint {
  const sockets = new Set<Socket>()
  const server = createServer({
    ...files,
    ALPNProtocols: ['h2', 'http/1.1'],
    handshakeTimeout: HANDSHAKE,
    ...(forName && {
      SNICallback: (name: string, done: (error: Error | null, context?: SecureContext) => void) => {
        forName(name).then(
          (found) => done(null, found),
          (error) => done(error),
        )
      },
    }),
  })
  /** What a connection becomes after its handshake, by the address and port of the client. */
  const pending = new Map<string, { readonly raw: Socket; readonly serveHttp1: (socket: Socket) => void }>()
  server.on('secureConnection', (socket: TLSSocket) => {
    const { raw, serveHttp1 } = pending.get(peerOf(socket)) ?? {}
    if (raw === undefined || serveHttp1 === undefined) {
      socket.destroy()
      return
    }
    setRawSocket(socket, raw)
    if (socket.alpnProtocol === 'h2') {
      http2(socket)
      return
    }
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    serveHttp1(socket)
  })
  return {
    accept: (socket, serveHttp1) => {
      const raw = rawSocketOf(socket)
      const peer = peerOf(raw)
      pending.set(peer, { raw, serveHttp1 })
      raw.once('close', () => pending.delete(peer))
      server.emit('connection', socket)
    },
    sockets,
  }
}

function peerOf({ remoteAddress, remotePort }: Socket): string {
  return `${remoteAddress} ${remotePort}`
}
