/**
 * A service with an adapter, in a separate process so that its heap has nothing else. Each message to it has the number of
 * responses that must be logged by then; it replies with what was logged and the bytes in use.
 */
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { problem } from '@statuskit/core'
import type { Route } from '@statuskit/testkit'
import type { NodeExchange, NodeFramework } from '@statuskit/testkit/node'

const ROUTES: readonly Route<NodeExchange>[] = [
  {
    method: 'GET',
    path: '/problem',
    handle: () => {
      throw problem(404)
    },
  },
  {
    method: 'GET',
    path: '/error',
    handle: async () => {
      await undefined
      throw new Error('SECRET', { cause: new Error('SECRET') })
    },
  },
  { method: 'POST', path: '/reads', handle: (exchange) => exchange.send(200, 'read') },
  {
    method: 'GET',
    path: '/waits',
    handle: async ({ response }) => {
      response.writeProcessing()
      await once(response, 'close')
      throw new Error('SECRET')
    },
  },
  {
    method: 'GET',
    path: '/breaks',
    handle: async ({ response }) => {
      // Koa's default status is 404.
      response.writeHead(200).write('first')
      await new Promise((resolve) => setImmediate(resolve))
      throw new Error('SECRET')
    },
  },
]

/** The messages of the service: first its address, then a reply to every message. */
export type Told = { readonly port: number } | { readonly bytes: number; readonly logged: Record<number, number> }

const [, , file = ''] = process.argv
const { framework } = (await import(pathToFileURL(file).href)) as { framework: NodeFramework }
let logged: Record<number, number> = {}
let entries = 0
let awaited = Number.POSITIVE_INFINITY
const { port } = await framework.start({
  protocol: 'HTTP/1.1',
  routes: ROUTES,
  options: {
    log({ aborted, problem: { status } }) {
      const key = aborted ? 499 : status
      logged[key] = (logged[key] ?? 0) + 1
      entries++
      if (entries === awaited) setImmediate(tell)
    },
  },
  server: {},
})
process.on('message', (message: number) => {
  awaited = message
  if (entries >= awaited) tell()
})
process.on('disconnect', () => process.exit())
process.send?.({ port } satisfies Told)

function tell(): void {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  process.send?.({ bytes: heapUsed + external, logged } satisfies Told)
  logged = {}
  entries = 0
  awaited = Number.POSITIVE_INFINITY
}
