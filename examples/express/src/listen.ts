import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'

/** Listens on this machine alone, on a free port for 0; answers with the origin. Rejects when the port is taken. */
export async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
