import { createServer } from 'node:http'
import { answerClientErrors } from '@statuskit/core/adapter'
import { problemsOptions } from '@statuskit/example-shared'
import { type Start, startServer } from '@statuskit/example-shared/program'
import { createApp } from './app.ts'

export const start: Start = (settings, port) => {
  const server = createServer(createApp(settings).callback())
  // Requests that Node's HTTP parser rejects never reach Koa.
  answerClientErrors(server, problemsOptions(settings))
  return startServer(server, port)
}
