import { noteRequests } from '../suite/asked.ts'
import { type Connection, openConnection } from './http1.ts'
import type { NodeService } from './node-case.ts'

/** Opens a connection to a service under test. A failure names the requests that were last sent on it. */
export async function connectTo(service: NodeService): Promise<Connection> {
  const connection = await openConnection(service.port)
  return {
    ...connection,
    send(text) {
      noteRequests(service, text)
      connection.send(text)
    },
  }
}
