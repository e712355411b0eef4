import type { Start } from '@statuskit/example-shared/program'
import { createApp } from './app.ts'

export const start: Start = async (settings, port) => {
  const app = await createApp(settings)
  const origin = await app.listen({ host: '127.0.0.1', port })
  return { origin, close: () => app.close() }
}
