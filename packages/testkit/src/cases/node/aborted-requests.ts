import { once } from 'node:events'
import { constants } from 'node:http2'
import { connectTo } from '../../node/connect-to.ts'
import { formatRequest } from '../../node/http1.ts'
import { openSession } from '../../node/http2.ts'
import type { NodeCase, NodeService } from '../../node/node-case.ts'
import { noteRequest } from '../../suite/asked.ts'
import { assertMatches } from '../../suite/assertions.ts'
import { deferred } from '../../suite/expectations.ts'

/** Starts a request, and disconnects on demand. */
async function leave(service: NodeService, entered: Promise<void>): Promise<void> {
  if (service.protocol === 'HTTP/1.1') {
    const connection = await connectTo(service)
    connection.send(formatRequest('GET', '/waits'))
    await entered
    connection.socket.destroy()
    return
  }
  noteRequest(service, 'GET', '/waits')
  const session = openSession(service.port)
  const stream = session.request({ ':path': '/waits' })
  stream.on('error', () => undefined)
  await entered
  stream.close(constants.NGHTTP2_CANCEL)
  await once(stream, 'close')
  session.close()
}

function abortCase(id: string, name: string, thrown: unknown): NodeCase {
  return {
    id,
    name,
    fresh() {
      const entered = deferred()
      return {
        routes: [
          {
            method: 'GET',
            path: '/waits',
            handle: async ({ response }) => {
              const gone = once(response, 'close')
              entered.resolve()
              await gone
              throw thrown
            },
          },
        ],
        async run(service) {
          await leave(service, entered.promise)
          const entry = await service.logged()
          assertMatches(entry, { level: 'info', aborted: true, thrown }, 'the log entry')
        },
      }
    },
  }
}

/** Clients that disconnect. */
export const ABORTED_REQUESTS: readonly NodeCase[] = [
  abortCase(
    'aborted-in-handler',
    'a client that has gone when its handler fails gets no response, and is logged as aborted',
    new Error('SECRET'),
  ),
  {
    id: 'aborted-upload',
    name: 'a client that disconnects in the middle of its body is logged as aborted, not as an error',
    protocols: ['HTTP/1.1'],
    routes: [{ method: 'POST', path: '/', handle: (exchange) => exchange.send(200, 'read') }],
    async run(service) {
      const connection = await connectTo(service)
      connection.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"a":')
      // The server has started this request when it answers another.
      await service.ask('GET', '/alive')
      connection.socket.end()
      await connection.rest()
      assertMatches(await service.logged(), { level: 'info', aborted: true }, 'the log entry')
    },
  },
  {
    id: 'aborted-upload-http2',
    name: 'a client that cancels a stream in the middle of its body is logged as aborted, not as an error',
    protocols: ['HTTP/2'],
    routes: [{ method: 'POST', path: '/', handle: (exchange) => exchange.send(200, 'read') }],
    async run(service) {
      noteRequest(service, 'POST', '/')
      const session = openSession(service.port)
      const stream = session.request({ ':method': 'POST', ':path': '/', 'content-type': 'application/json' })
      stream.on('error', () => undefined)
      stream.write('{"a":')
      // The server has started this request when it answers another.
      await service.ask('GET', '/alive')
      // Closing it with a code would end the body first.
      const closed = new Promise((resolve) => stream.once('close', resolve))
      stream.destroy(new Error('the user has left'))
      await closed
      session.close()
      assertMatches(await service.logged(), { level: 'info', aborted: true }, 'the log entry')
    },
  },
]
