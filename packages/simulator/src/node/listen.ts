import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** The loopback addresses. */
const LOOPBACK = ['127.0.0.1', '::1'] as const
/** How many ports are tried to find one that is free on both. */
const ATTEMPTS = 20

/** Servers that listen on one port, one per address, and their open connections. */
export interface Listening {
  readonly servers: readonly Server[]
  readonly sockets: ReadonlySet<Socket>
  readonly port: number
}

/**
 * Listens on a host, or on loopback over IPv4 and IPv6, on the same port; 0 picks a free one. Without IPv6 on the machine,
 * it uses only IPv4. Rejects if the port is in use.
 */
export async function listen(
  create: () => Server,
  port: number,
  host: string | undefined,
  onConnection?: (socket: Socket) => void,
): Promise<Listening> {
  const sockets = new Set<Socket>()
  async function listenOn(address: string, wanted: number): Promise<Server> {
    const server = create().listen(wanted, address)
    server.on('connection', (socket) => {
      sockets.add(socket)
      onConnection?.(socket)
      socket.once('close', () => sockets.delete(socket))
    })
    await once(server, 'listening')
    return server
  }

  for (let attempt = 1; ; attempt++) {
    const first = await listenOn(host ?? LOOPBACK[0], port)
    const taken = portOf(first)
    if (host !== undefined) return { servers: [first], sockets, port: taken }
    try {
      return { servers: [first, await listenOn(LOOPBACK[1], taken)], sockets, port: taken }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return { servers: [first], sockets, port: taken }
      first.close()
      // Another program uses that port over IPv6.
      if (code !== 'EADDRINUSE' || port !== 0 || attempt === ATTEMPTS) throw error
    }
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}
