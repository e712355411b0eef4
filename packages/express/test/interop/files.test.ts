import { expectProblem, onlyEntry } from '@statuskit/testkit'
import express, { type Express } from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'
import { expect, it } from 'vitest'
import { startService } from '../service.ts'

const NOT_FOUND = { title: 'Not Found', status: 404 }
const ROOT = import.meta.dirname

it.each<[string, (app: Express) => void]>([
  ['sendFile', (app) => app.get('/f', (_request, response) => response.sendFile('/srv/SECRET/nope'))],
  ['download', (app) => app.get('/f', (_request, response) => response.download('/srv/SECRET/nope'))],
  ['static', (app) => app.use('/f', express.static(`${ROOT}/SECRET`, { fallthrough: false }))],
])('answers a file that is not there, without its path: %s', async (_name, routes) => {
  const service = await startService(routes)
  const answer = await service.ask('GET', '/f')
  expectProblem(answer, NOT_FOUND)
  expect(JSON.stringify(answer)).not.toContain('SECRET')
  expect(onlyEntry(service)).toMatchObject({ level: 'info', thrown: { code: 'ENOENT' } })
})

it('leaves a backend that refuses the connection to http-proxy-middleware, and its error, passed on, a 500', async () => {
  const service = await startService((app) => {
    app.use('/f', (request, response, next) => {
      // What the service's own plugin does in place of the one that answers with the target's address.
      const plugins = [
        (proxy: { on(event: 'error', listener: (error: Error) => void): void }) => proxy.on('error', next),
      ]
      const options = { target: 'http://127.0.0.1:1', ejectPlugins: true, plugins: plugins as never }
      createProxyMiddleware(options)(request, response, next)
    })
  })
  const answer = await service.ask('GET', '/f')
  expectProblem(answer, { title: 'Internal Server Error', status: 500 })
  expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { code: 'ECONNREFUSED' } })
})
