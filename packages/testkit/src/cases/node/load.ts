import { Agent, request } from 'node:http'
import { problem } from '@statuskit/core'
import { connectTo } from '../../node/connect-to.ts'
import { formatRequest } from '../../node/http1.ts'
import type { NodeCase } from '../../node/node-case.ts'
import { assertEqual } from '../../suite/assertions.ts'
import { throwing } from '../../suite/expectations.ts'

function ask(agent: Agent, port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, host: '127.0.0.1', path }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('end', () => resolve(`${response.statusCode} ${body}`))
    })
    sent.on('error', reject)
    sent.end()
  })
}

/** Many requests that fail. */
export const LOAD: readonly NodeCase[] = [
  {
    id: 'load-thousand',
    name: 'a thousand failing requests at once on kept-alive connections get a thousand correct responses',
    protocols: ['HTTP/1.1'],
    routes: [throwing(problem(404, { stack: false }), '/problem'), throwing(new Error('SECRET'), '/error')],
    options: { log: () => undefined },
    async run(service) {
      const agent = new Agent({ keepAlive: true, maxSockets: 50 })
      const paths = Array.from({ length: 1000 }, (_, index) => ['/problem', '/error', '/nowhere'][index % 3] as string)
      const answers = await Promise.all(paths.map((path) => ask(agent, service.port, path)))
      agent.destroy()
      const notFound = '404 {"type":"about:blank","title":"Not Found","status":404}'
      const failed = '500 {"type":"about:blank","title":"Internal Server Error","status":500}'
      assertEqual(
        answers,
        paths.map((path) => (path === '/error' ? failed : notFound)),
        'the answers to GET /problem, GET /error and GET /nowhere, in turn',
      )
    },
  },
  {
    id: 'load-pipelined',
    name: 'pipelined requests, including failing ones, are answered in order',
    protocols: ['HTTP/1.1'],
    routes: [
      throwing(problem(409)),
      {
        method: 'GET',
        path: '/slow',
        handle: async (exchange) => {
          await new Promise((resolve) => setImmediate(resolve))
          return exchange.send(200, 'slow')
        },
      },
    ],
    async run(service) {
      const connection = await connectTo(service)
      connection.send(['/slow', '/', '/nowhere', '/slow'].map((path) => formatRequest('GET', path)).join(''))
      const statuses: number[] = []
      for (let index = 0; index < 4; index++) statuses.push((await connection.receive('GET')).status)
      connection.socket.destroy()
      assertEqual(statuses, [200, 409, 404, 200], 'the statuses')
      assertEqual(
        service.entries.map(({ aborted }) => aborted),
        [false, false],
        'aborted of the log entries',
      )
    },
  },
]
