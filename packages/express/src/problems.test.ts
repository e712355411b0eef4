import { expectProblem } from '@statuskit/testkit'
import express, { type Express } from 'express'
import { expect, it, vi } from 'vitest'
import { startService } from '../test/service.ts'
import { fillBareStatuses } from './fill-bare-statuses.ts'
import { notFound } from './not-found.ts'
import { problems } from './problems.ts'

const JSON_CONTENT = { 'Content-Type': 'application/json' }
const parsing = (app: Express) => {
  app.use(express.json())
  app.post('/', (request, response) => {
    response.json(request.body)
  })
}

it.each([
  [
    'has an unknown coding',
    'SECRET',
    415,
    'Unsupported Media Type',
    'The content coding of the request is not supported.',
  ],
  ['does not decompress', 'gzip', 400, 'Bad Request', 'The request content could not be parsed.'],
  ['does not decompress', 'br', 400, 'Bad Request', 'The request content could not be parsed.'],
])('has its own words for content that %s: %s', async (_name, coding, status, title, detail) => {
  const service = await startService(parsing)
  const headers = { ...JSON_CONTENT, 'Content-Encoding': coding }
  expectProblem(await service.ask('POST', '/', { headers, body: '{}' }), { title, status, detail })
})

it.each([
  ['problems', problems],
  ['notFound', notFound],
  ['fillBareStatuses', fillBareStatuses],
])('tells when it was given to Express without being called: %s', async (name, handler) => {
  const service = await startService((app) => {
    // An error handler gets no requests but those that failed.
    if (handler === problems) app.use(() => Promise.reject(new Error('SECRET')))
    app.use(handler as never)
  })
  expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
  expect(service.entries[0]?.thrown).toMatchObject({ message: expect.stringContaining(`app.use(${name}())`) })
})

it('passes the problem of a handler on, in whatever way Express takes it', async () => {
  const service = await startService((app) => {
    app.get('/next', (_request, _response, next) => next(Object.assign(new Error('x'), { status: 409 })))
    app.get('/route', (_request, _response, next) => next('route'))
    app.param('id', () => {
      throw Object.assign(new Error('x'), { status: 410 })
    })
    app.get('/param/:id', (_request, response) => void response.send('not reached'))
  })
  expect((await service.ask('GET', '/next')).status).toBe(409)
  expect((await service.ask('GET', '/route')).status).toBe(404)
  expect((await service.ask('GET', '/param/7')).status).toBe(410)
})

it('logs to the console unless told: a 5xx with its causes, a 4xx in a line without the query', async () => {
  const error = vi.spyOn(console, 'error').mockReturnValue()
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const service = await startService(
    (app) =>
      app.get('/', () => {
        throw new Error('the message', { cause: new Error('the cause') })
      }),
    { log: undefined },
  )
  await service.ask('GET', '/')
  await service.ask('GET', '/nowhere?token=SECRET')
  expect(error.mock.calls.join()).toMatch(/GET \/ 500 Internal Server Error\n.*the message[\s\S]*caused by .*the cause/)
  expect(info.mock.calls).toEqual([['GET /nowhere 404 Not Found']])
  vi.restoreAllMocks()
})

it('fills a bare status of `send()` and of `end` with a callback, which is called', async () => {
  const called = vi.fn()
  const service = await startService((app) => {
    app.use(fillBareStatuses({ log: () => undefined }))
    app.get('/send', (_request, response) => void response.status(409).send())
    app.get('/end', (_request, response) => void response.status(409).end(called))
    app.get('/begun', (_request, response) => void response.writeHead(409, { 'Content-Length': 0 }).end())
    app.get('/empty', (_request, response) => void response.status(409).end(''))
    app.get('/promised', (_request, response) => void response.status(409).set('Content-Length', '5').end())
    app.get('/sendStatus', (_request, response) => void response.sendStatus(409))
  })
  expectProblem(await service.ask('GET', '/send'), { title: 'Conflict', status: 409 })
  expectProblem(await service.ask('GET', '/end'), { title: 'Conflict', status: 409 })
  expect(called).toHaveBeenCalledOnce()
  expectProblem(await service.ask('GET', '/empty'), { title: 'Conflict', status: 409 })
  // Content that was told of and never came.
  expectProblem(await service.ask('GET', '/promised'), { title: 'Conflict', status: 409 })
  expect(await service.ask('GET', '/begun')).toMatchObject({ status: 409, body: '' })
  expect(await service.ask('GET', '/sendStatus')).toMatchObject({ status: 409, body: 'Conflict' })
})
