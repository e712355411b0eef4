import { type Start, startServer } from '@statuskit/example-shared/program'
import { createApp } from './app.ts'

export const start: Start = async (settings, port) => {
  const app = await createApp(settings)
  await app.init()
  return startServer(app.getHttpServer(), port)
}
