import { createServer, type RequestListener } from 'node:http'
import { answerClientErrors } from '@statuskit/core/adapter'
import { problemsOptions } from '@statuskit/example-shared'
import { type Start, startServer } from '@statuskit/example-shared/program'
import { toNodeHandler } from 'h3/node'
import { createApp } from './app.ts'

export const start: Start = (settings, port) => {
  const server = createServer(toNodeHandler(createApp(settings)) as RequestListener)
  // What Node's HTTP parser refuses, h3 never sees.
  answerClientErrors(server, problemsOptions(settings))
  return startServer(server, port)
}
