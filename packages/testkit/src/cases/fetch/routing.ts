import { assertEqual, assertMatches } from '../../suite/assertions.ts'
import type { Case, Service } from '../../suite/case.ts'
import { answering, expectProblem } from '../../suite/expectations.ts'

const NOT_FOUND = { title: 'Not Found', status: 404 }
const NOT_ALLOWED = { title: 'Method Not Allowed', status: 405 }

async function expectAllow(service: Service, method: string, path: string, allow: string): Promise<void> {
  const answer = await service.ask(method, path)
  expectProblem(answer, NOT_ALLOWED)
  assertEqual(answer.headers.allow?.split(', ').sort().join(', '), allow, 'the header allow')
}

const ORDERS = [
  answering('GET', '/orders'),
  answering('POST', '/orders'),
  answering('GET', '/orders/:id'),
  answering('PUT', '/deep/:id', 'nested'),
]

/** Requests that match no route. */
export const ROUTING: readonly Case[] = [
  {
    id: 'no-route',
    name: 'a path without a route gets a 404',
    routes: ORDERS,
    async run(service) {
      expectProblem(await service.ask('GET', '/nowhere'), NOT_FOUND)
      expectProblem(await service.ask('DELETE', '/nowhere?x=1'), NOT_FOUND)
      expectProblem(await service.ask('GET', '/orders/7/nowhere'), NOT_FOUND)
    },
  },
  {
    id: 'other-methods',
    name: 'a path with routes for other methods gets a 405 that lists them',
    routes: ORDERS,
    async run(service) {
      await expectAllow(service, 'DELETE', '/orders', 'GET, HEAD, POST')
      await expectAllow(service, 'PUT', '/orders?x=1', 'GET, HEAD, POST')
      await expectAllow(service, 'POST', '/orders/7', 'GET, HEAD')
      await expectAllow(service, 'GET', '/outer/inner/deep/7', 'PUT')
    },
  },
  {
    id: 'added-route',
    name: 'a route added to the running router is in Allow',
    routes: ORDERS,
    async run(service) {
      service.addRoute?.('PATCH', '/orders')
      await expectAllow(service, 'DELETE', '/orders', 'GET, HEAD, PATCH, POST')
    },
  },
  {
    id: 'unrouted-method',
    name: "a method that Node's parser knows but no route has gets a 404 or a 405",
    routes: ORDERS,
    async run(service) {
      expectProblem(await service.ask('PROPFIND', '/nowhere'), NOT_FOUND)
      await expectAllow(service, 'PROPFIND', '/orders', 'GET, HEAD, POST')
    },
  },
  {
    id: 'malformed-path',
    name: 'a path that does not decode gets a 400, with and without a matching route',
    routes: ORDERS,
    async run(service) {
      const malformed = {
        title: 'Bad Request',
        status: 400,
        detail: 'The path has a malformed percent-encoding.',
      }
      expectProblem(await service.ask('GET', '/orders/%E0%A4%A'), malformed)
      expectProblem(await service.ask('GET', '/%E0%A4%A'), malformed)
    },
  },
  {
    id: 'options-unrouted',
    name: 'OPTIONS never gets a 405',
    routes: ORDERS,
    async run(service) {
      expectProblem(await service.ask('OPTIONS', '/orders'), NOT_FOUND)
      expectProblem(await service.ask('OPTIONS', '/nowhere'), NOT_FOUND)
    },
  },
  {
    id: 'options-routed',
    name: 'OPTIONS reaches the route that the service has for it',
    routes: [...ORDERS, answering('OPTIONS', '/orders')],
    async run(service) {
      assertMatches(await service.ask('OPTIONS', '/orders'), { status: 200, body: '/orders' }, 'the answer')
      await expectAllow(service, 'DELETE', '/orders', 'GET, HEAD, OPTIONS, POST')
    },
  },
]
