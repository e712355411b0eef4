import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Express } from 'express'
import { expect, it, onTestFinished, vi } from 'vitest'
import { fillBareStatuses, notFound, problems } from './index.ts'

// Express 4 has the types of another version.
const express4 = createRequire(import.meta.url)('express-4') as () => Express

const failing = (app: Express) =>
  app.get('/', () => {
    throw new Error('the error of the service')
  })

it.each([
  ['problems', 'GET', (app: Express) => failing(app).use(problems())],
  ['notFound', 'GET', (app: Express) => app.use(notFound()).use(problems())],
  ['notFound, for OPTIONS', 'OPTIONS', (app: Express) => app.use(notFound()).use(problems())],
  ['fillBareStatuses', 'GET', (app: Express) => app.use(fillBareStatuses())],
])('refuses Express 4 at the first request, and names the version it needs: %s', async (_name, method, use) => {
  const app = express4()
  // Only in tests does Express 4 not log what its own handler answers.
  app.set('env', 'development')
  const logged = vi.spyOn(console, 'error').mockReturnValue()
  use(app)
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    logged.mockRestore()
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}`, { method })
  const message = '@statuskit/express needs Express 5; this application runs Express 4.x. Run `npm install express@5`.'
  expect(response.status).toBe(500)
  expect(await response.text()).toContain(message)
  await vi.waitFor(() => expect(logged.mock.calls.join()).toContain(message))
})
