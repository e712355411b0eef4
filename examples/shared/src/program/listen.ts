import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo, Server as NetServer } from 'node:net'
import type { Settings } from '../settings.ts'

/** A service that listens. */
export interface Running {
  /** `http://127.0.0.1:8080` */
  readonly origin: string
  /** Stops the service and closes open connections. */
  close(): Promise<void>
}

/** Starts a service on a local port; 0 picks a free one. Rejects if the port is in use. */
export type Start = (settings: Settings, port: number) => Promise<Running>

/** Starts a Node server. */
export async function startServer(server: Server, port: number): Promise<Running> {
  const origin = await listen(server, port)
  return {
    origin,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** Listens on loopback and returns the origin; port 0 picks a free one. Rejects if the port is in use. */
export async function listen(server: NetServer, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
