import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { problem } from '@statuskit/core'
import compression from 'compression'
import express from 'express'
import { expect, it, onTestFinished } from 'vitest'
import { fillBareStatuses, notFound, problems } from '../../src/index.ts'

const DETAIL = 'ä'.repeat(5000)

async function start(): Promise<string> {
  const app = express()
  app.use(compression({ threshold: 0 }))
  app.use(fillBareStatuses())
  app.get('/thrown', (_request, response) => {
    response.set({ 'Content-Encoding': 'br', 'Content-Length': '3', 'Content-Type': 'text/csv' })
    throw problem(409, { detail: DETAIL })
  })
  app.get('/bare', (_request, response) => void response.status(403).end())
  app.use(notFound())
  app.use(problems({ log: () => undefined }))
  const server = createServer(app).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it.each([
  ['/thrown', 409, { title: 'Conflict', detail: DETAIL }],
  ['/bare', 403, { title: 'Forbidden' }],
  ['/nowhere', 404, { title: 'Not Found' }],
])('compresses problems whole, and says so: %s', async (path, status, document) => {
  const response = await fetch(`${await start()}${path}`, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(response.headers.get('vary')).toBe('Accept, Accept-Encoding')
  expect(await response.json()).toMatchObject({ type: 'about:blank', status, ...document })
})
