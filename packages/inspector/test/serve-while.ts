import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Starts a server on loopback with the given handler, and passes its origin to a client. */
export async function serveWhile<Value>(
  handle: Parameters<typeof createServer>[1],
  ask: (origin: string) => Promise<Value>,
): Promise<Value> {
  const server = createServer(handle as never)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
