import { formatRequest, openConnection } from '../../node/http1.ts'
import type { NodeCase, NodeService } from '../../node/node-case.ts'
import { assertEqual, assertMatches } from '../../suite/assertions.ts'
import { deferred, expectProblemFields, onlyEntry } from '../../suite/expectations.ts'

/** What is answered to bytes; then the server must have ended the connection. */
async function expectRefusal(service: NodeService, bytes: string, title: string, status: number): Promise<void> {
  const connection = await openConnection(service.port)
  connection.send(bytes)
  const answer = await connection.receive('GET')
  assertMatches(answer, { status, phrase: title, cut: false })
  assertEqual(JSON.parse(answer.body), { type: 'about:blank', title, status })
  expectProblemFields(answer, 'application/problem+json')
  assertEqual(answer.headers.connection, 'close')
  assertEqual(Date.parse(answer.headers.date ?? '') > 0, true, 'whether Date is a date')
  connection.socket.end()
  assertEqual(await connection.rest(), '')
  assertMatches(onlyEntry(service), { level: 'info', problem: { status }, aborted: false })
}

/** What Node's HTTP parser refuses: no framework sees it. */
export const CLIENT_ERRORS: readonly NodeCase[] = [
  {
    id: 'parser-not-http',
    name: 'a request that is no HTTP is a 400',
    protocols: ['HTTP/1.1'],
    run: (service) => expectRefusal(service, 'SECRET / HTTP/1.1\r\n\r\n', 'Bad Request', 400),
  },
  {
    id: 'parser-header-name',
    name: 'a header field with a bare line feed in its name is a 400',
    protocols: ['HTTP/1.1'],
    run: (service) => expectRefusal(service, 'GET / HTTP/1.1\r\nHost: a\r\nX y: z\r\n\r\n', 'Bad Request', 400),
  },
  {
    id: 'parser-header-size',
    name: 'a header section that is too large is a 431',
    protocols: ['HTTP/1.1'],
    run: (service) =>
      expectRefusal(
        service,
        formatRequest('GET', '/', { headers: { Accept: ';'.repeat(100_000) } }),
        'Request Header Fields Too Large',
        431,
      ),
  },
  {
    id: 'parser-timeout',
    name: 'a request that does not come in time is a 408',
    protocols: ['HTTP/1.1'],
    server: { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 50 },
    run: (service) => expectRefusal(service, 'GET / HTTP/1.1\r\nHost: a\r\n', 'Request Timeout', 408),
  },
  {
    id: 'parser-pipelined',
    name: 'a malformed request after good ones leaves the responses to them whole',
    protocols: ['HTTP/1.1'],
    routes: [
      {
        method: 'GET',
        path: '/slow',
        handle: async (exchange) => {
          await new Promise((resolve) => setTimeout(resolve, 20))
          return exchange.send(200, 'slow')
        },
      },
    ],
    async run(service) {
      const connection = await openConnection(service.port)
      connection.send(`${formatRequest('GET', '/slow').repeat(2)}SECRET\r\n\r\n`)
      assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false })
      assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false })
      assertMatches(await connection.receive('GET'), { status: 400, cut: false })
      connection.socket.destroy()
    },
  },
  {
    id: 'parser-many-packets',
    name: 'nonsense in many packets is answered once, and warns of nothing',
    protocols: ['HTTP/1.1'],
    fresh() {
      const { promise, resolve } = deferred()
      return {
        routes: [
          { method: 'GET', path: '/slow', handle: (exchange) => promise.then(() => exchange.send(200, 'slow')) },
        ],
        async run(service) {
          const connection = await openConnection(service.port)
          connection.send(formatRequest('GET', '/slow'))
          for (let packet = 0; packet < 20; packet++) {
            connection.send('SECRET\r\n\r\n')
            // The server has read what came before when it answers another.
            await service.ask('GET', '/alive')
          }
          resolve()
          assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false })
          assertMatches(await connection.receive('GET'), { status: 400, cut: false })
          connection.socket.end()
          assertEqual(await connection.rest(), '')
          onlyEntry(service)
        },
      }
    },
  },
  {
    id: 'parser-chunk',
    name: 'content with a malformed chunk is a 400, and its handler sees an aborted request',
    protocols: ['HTTP/1.1'],
    routes: [{ method: 'POST', path: '/', handle: (exchange) => exchange.send(200, 'read') }],
    async run(service) {
      const connection = await openConnection(service.port)
      connection.send(
        'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      )
      assertMatches(await connection.receive('POST'), { status: 400, cut: false })
      connection.socket.destroy()
    },
  },
]
