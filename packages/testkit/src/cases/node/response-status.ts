import type { NodeCase, NodeExchange } from '../../node/node-case.ts'
import { assertEqual, assertLacks, assertMatches } from '../../suite/assertions.ts'
import type { Route } from '../../suite/case.ts'
import { expectProblem, onlyEntry, SERVER_ERROR } from '../../suite/expectations.ts'

/** A route that sets the status of the response and then throws. */
function throwingAfter(status: number, thrown: unknown): Route<NodeExchange> {
  return {
    method: 'GET',
    path: '/',
    handle(exchange) {
      exchange.setStatus(status)
      throw thrown
    },
  }
}

const plainError = new Error('SECRET', { cause: new Error('cause') })

/** Errors without a status, after the service set one on the response. */
export const RESPONSE_STATUS: readonly NodeCase[] = [
  {
    id: 'status-of-response-throws',
    name: 'an error without a status uses the one set before, and is logged as an error',
    routes: [throwingAfter(403, plainError)],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Forbidden', status: 403 })
      assertLacks(JSON.stringify(answer), 'SECRET')
      assertMatches(
        onlyEntry(service),
        { level: 'error', thrown: plainError, problem: { status: 403 } },
        'the log entry',
      )
    },
  },
  {
    id: 'status-of-response-rejects',
    name: 'a later error uses the status and the challenge set before',
    routes: [
      {
        method: 'GET',
        path: '/',
        async handle(exchange) {
          await new Promise((resolve) => setTimeout(resolve))
          exchange.setHeader('WWW-Authenticate', 'Basic realm="x"')
          exchange.setStatus(401)
          throw plainError
        },
      },
    ],
    async run(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      assertEqual(answer.headers['www-authenticate'], 'Basic realm="x"', 'the header www-authenticate')
    },
  },
  {
    id: 'status-of-response-own',
    name: 'an error with a status keeps it, whatever was set before',
    routes: [throwingAfter(403, Object.assign(new Error('SECRET'), { status: 409 }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), { title: 'Conflict', status: 409 })
      assertEqual(onlyEntry(service).level, 'info', "the log entry's level")
    },
  },
  {
    id: 'status-of-response-success',
    name: 'an error without a status does not use a success status',
    routes: [throwingAfter(201, new Error('SECRET'))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    },
  },
  {
    id: 'status-of-response-client',
    name: "an HTTP client's error does not use the status set before",
    routes: [throwingAfter(403, Object.assign(new Error('SECRET'), { isAxiosError: true, status: 404 }))],
    async run(service) {
      expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
      assertMatches(onlyEntry(service).omitted, [{ what: 'status' }], "the log entry's omitted")
    },
  },
]
