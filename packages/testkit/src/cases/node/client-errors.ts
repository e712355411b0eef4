import { problem } from '@statuskit/core'
import { connectTo } from '../../node/connect-to.ts'
import { formatRequest } from '../../node/http1.ts'
import type { NodeCase, NodeService } from '../../node/node-case.ts'
import { assertEqual, assertMatches } from '../../suite/assertions.ts'
import { deferred, expectProblemFields, onlyEntry, throwing } from '../../suite/expectations.ts'

/** The response to raw bytes; then the server must end the connection. */
async function expectRefusal(service: NodeService, bytes: string, title: string, status: number): Promise<void> {
  const connection = await connectTo(service)
  connection.send(bytes)
  const answer = await connection.receive('GET')
  assertMatches(answer, { status, phrase: title, cut: false }, 'the answer')
  assertEqual(JSON.parse(answer.body), { type: 'about:blank', title, status }, 'the body')
  expectProblemFields(answer, 'application/problem+json')
  assertEqual(answer.headers.connection, 'close', 'the header connection')
  assertEqual(Date.parse(answer.headers.date ?? '') > 0, true, 'whether Date is a date')
  connection.socket.end()
  assertEqual(await connection.rest(), '', 'the rest of the connection')
  assertMatches(onlyEntry(service), { level: 'info', problem: { status }, aborted: false }, 'the log entry')
}

/** Requests that Node's HTTP parser rejects before any framework sees them. */
export const CLIENT_ERRORS: readonly NodeCase[] = [
  {
    id: 'parser-not-http',
    name: 'a request that is not HTTP gets a 400',
    protocols: ['HTTP/1.1'],
    run: (service) => expectRefusal(service, 'SECRET / HTTP/1.1\r\n\r\n', 'Bad Request', 400),
  },
  {
    id: 'parser-header-name',
    name: 'a header with a bare line feed in its name gets a 400',
    protocols: ['HTTP/1.1'],
    run: (service) => expectRefusal(service, 'GET / HTTP/1.1\r\nHost: a\r\nX y: z\r\n\r\n', 'Bad Request', 400),
  },
  {
    id: 'parser-header-size',
    name: 'a header section that is too large gets a 431',
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
    id: 'parser-hooks',
    name: "hooks of a request that the parser refused have no request of the framework's",
    protocols: ['HTTP/1.1'],
    routes: [throwing(new RangeError('SECRET'))],
    options: {
      map: (_thrown, { raw }) => (raw === undefined ? undefined : problem(409)),
      members: ({ raw }) => ({ raw: typeof raw }),
    },
    async run(service) {
      const connection = await connectTo(service)
      connection.send('SECRET / HTTP/1.1\r\n\r\n')
      const refused = await connection.receive('GET')
      connection.socket.destroy()
      assertEqual(
        JSON.parse(refused.body),
        {
          type: 'about:blank',
          title: 'Bad Request',
          status: 400,
          raw: 'undefined',
        },
        'the body',
      )
      assertMatches(onlyEntry(service), { request: { raw: undefined }, omitted: [] }, 'the log entry')
      const answered = await service.ask('GET', '/')
      assertEqual(
        JSON.parse(answered.body),
        {
          type: 'about:blank',
          title: 'Conflict',
          status: 409,
          raw: 'object',
        },
        'the body',
      )
    },
  },
  {
    id: 'parser-timeout',
    name: 'a request that does not arrive in time gets a 408',
    protocols: ['HTTP/1.1'],
    server: { headersTimeout: 100, requestTimeout: 100, connectionsCheckingInterval: 50 },
    run: (service) => expectRefusal(service, 'GET / HTTP/1.1\r\nHost: a\r\n', 'Request Timeout', 408),
  },
  {
    id: 'parser-pipelined',
    name: 'a malformed request does not affect the responses to earlier requests',
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
      const connection = await connectTo(service)
      connection.send(`${formatRequest('GET', '/slow').repeat(2)}SECRET\r\n\r\n`)
      assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false }, 'the answer')
      assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false }, 'the answer')
      assertMatches(await connection.receive('GET'), { status: 400, cut: false }, 'the answer')
      connection.socket.destroy()
    },
  },
  {
    id: 'parser-many-packets',
    name: 'garbage in many packets is answered once, without a warning',
    protocols: ['HTTP/1.1'],
    fresh() {
      const { promise, resolve } = deferred()
      return {
        routes: [
          { method: 'GET', path: '/slow', handle: (exchange) => promise.then(() => exchange.send(200, 'slow')) },
        ],
        async run(service) {
          const connection = await connectTo(service)
          connection.send(formatRequest('GET', '/slow'))
          for (let packet = 0; packet < 20; packet++) {
            connection.send('SECRET\r\n\r\n')
            // The server has read the earlier bytes when it answers another request.
            await service.ask('GET', '/alive')
          }
          resolve()
          assertMatches(await connection.receive('GET'), { status: 200, body: 'slow', cut: false }, 'the answer')
          assertMatches(await connection.receive('GET'), { status: 400, cut: false }, 'the answer')
          connection.socket.end()
          assertEqual(await connection.rest(), '', 'the rest of the connection')
          onlyEntry(service)
        },
      }
    },
  },
  {
    id: 'parser-chunk',
    name: 'a body with a malformed chunk gets a 400, and its handler sees an aborted request',
    protocols: ['HTTP/1.1'],
    routes: [{ method: 'POST', path: '/', handle: (exchange) => exchange.send(200, 'read') }],
    async run(service) {
      const connection = await connectTo(service)
      connection.send(
        'POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      )
      assertMatches(await connection.receive('POST'), { status: 400, cut: false }, 'the answer')
      connection.socket.destroy()
    },
  },
]
