import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { answerClientErrors } from '@statuskit/core/adapter'
import { problemsOptions } from '@statuskit/example-shared'
import { type Start, startServer } from '@statuskit/example-shared/program'
import { createApp } from './app.ts'

export const start: Start = (settings, port) => {
  const server = createAdaptorServer({ fetch: createApp(settings).fetch }) as Server
  // What Node's HTTP parser refuses, Hono never sees.
  answerClientErrors(server, problemsOptions(settings))
  return startServer(server, port)
}
