import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, askHttp1, type Question } from '@statuskit/testkit'
import type Koa from 'koa'
import { onTestFinished } from 'vitest'

/** Serves an application for the time of a test; answers with a way to ask it. */
export async function serve(app: Koa): Promise<(method: string, path: string, question?: Question) => Promise<Answer>> {
  app.use((context, next) => {
    if (context.path !== '/alive') return next()
    context.body = 'yes'
  })
  const server = createServer(app.callback()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return (method, path, question) => askHttp1(port, method, path, question)
}
