import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { openConnection } from '@statuskit/testkit/node'
import { expect, it, vi } from 'vitest'
import { startService } from '../service.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

it('answers a handler that takes too long with a 503', async () => {
  const service = await startService(
    (app) =>
      app.get('/', async (request) => {
        await new Promise((resolve) => request.signal.addEventListener('abort', resolve))
      }),
    undefined,
    { handlerTimeout: 30 },
  )
  expectProblem(await service.ask('GET', '/'), { title: 'Service Unavailable', status: 503 })
  expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { code: 'FST_ERR_HANDLER_TIMEOUT' } })
})

it('answers what a response schema cannot serialize with a bare 500', async () => {
  const response = { 200: { type: 'object', required: ['order'], properties: { order: { type: 'integer' } } } }
  const service = await startService((app) => app.get('/', { schema: { response } }, async () => ({ SECRET: 1 })))
  expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
  expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: expect.stringContaining('order') } })
})

it.each(['4xx', '409', 'default'])('is whole whatever the schema of the route for a %s has', async (code) => {
  const response = { [code]: { type: 'object', properties: { message: { type: 'string' } } } }
  const service = await startService((app) =>
    app.get('/', { schema: { response } }, async () => {
      throw problem(409, { detail: 'The order exists.', extensions: { order: 7 } })
    }),
  )
  const document = { title: 'Conflict', status: 409, detail: 'The order exists.', order: 7 }
  expectProblem(await service.ask('GET', '/'), document)
})

it('leaves a child scope its own error handler, and gets what that one throws', async () => {
  const service = await startService((app) =>
    app.register(
      async (child) => {
        child.setErrorHandler((error: Error, _request, reply) => {
          if (error.message !== 'mine') throw error
          return reply.code(418).send('of the child')
        })
        child.get('/mine', async () => {
          throw new Error('mine')
        })
        child.get('/other', async () => {
          throw problem(409)
        })
      },
      { prefix: '/child' },
    ),
  )
  expect(await service.ask('GET', '/child/mine')).toMatchObject({ status: 418, body: 'of the child' })
  expect(service.entries).toEqual([])
  expectProblem(await service.ask('GET', '/child/other'), { title: 'Conflict', status: 409 })
  expect(onlyEntry(service).problem.status).toBe(409)
})

it('logs an upload that the client aborts as aborted', async () => {
  const service = await startService((app) => app.post('/', async () => 'read'))
  const connection = await openConnection(service.port)
  connection.send('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{"a":')
  // The server has begun with the request when it answers another.
  await service.ask('GET', '/alive')
  connection.socket.destroy()
  await vi.waitFor(() => expect(service.entries).toMatchObject([{ level: 'info', aborted: true }]))
  expect(service.entries[0]?.thrown).toMatchObject({ code: 'ECONNRESET', statusCode: 400 })
})

it('asks to close the connection after content that it could not read', async () => {
  const service = await startService((app) => app.post('/', async () => 'read'), undefined, { bodyLimit: 10 })
  const answer = await service.ask('POST', '/', {
    headers: { 'Content-Type': 'application/json' },
    body: '{"order":"0123456789"}',
  })
  expect(answer).toMatchObject({ status: 413, headers: { connection: 'close' } })
})
