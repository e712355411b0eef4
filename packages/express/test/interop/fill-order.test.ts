import { expectProblem } from '@statuskit/testkit'
import compression from 'compression'
import type { Express, RequestHandler } from 'express'
import session from 'express-session'
import { afterEach, expect, it, vi } from 'vitest'
import { fillBareStatuses } from '../../src/index.ts'
import { startService } from '../service.ts'

afterEach(() => void vi.restoreAllMocks())

const sessions = (): RequestHandler =>
  session({ secret: 'x', resave: true, saveUninitialized: true, store: new session.MemoryStore() })

const routes =
  (...middleware: RequestHandler[]) =>
  (app: Express): void => {
    for (const each of middleware) app.use(each)
    app.get('/bare', (_request, response) => void response.status(403).end())
    app.get('/status', (_request, response) => void response.sendStatus(403))
    app.get('/head', (_request, response) => void response.writeHead(403).end())
  }

const fill = () => fillBareStatuses({ log: () => undefined })

it.each([
  ['compression', () => [compression({ threshold: 0 })]],
  ['express-session', () => [sessions()]],
  ['both', () => [compression({ threshold: 0 }), sessions()]],
])('fills bare statuses after %s, and leaves the text of sendStatus alone', async (_name, before) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const service = await startService(routes(...before(), fill()))
  const answer = await service.ask('GET', '/bare')
  expectProblem(answer, { title: 'Forbidden', status: 403 }, answer.headers.vary)
  expect(answer.headers.vary).toContain('Accept')
  expect(await service.ask('GET', '/status')).toMatchObject({ status: 403, body: 'Forbidden' })
  expect(await service.ask('GET', '/head')).toMatchObject({ status: 403, body: '' })
  expect(warn).not.toHaveBeenCalled()
})

it.each([
  ['compression', () => compression({ threshold: 0 })],
  ['express-session', sessions],
])('says once that it came before %s, where it can do nothing', async (_name, after) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const service = await startService(routes(fill(), after()))
  for (let index = 0; index < 2; index++)
    expect(await service.ask('GET', '/bare')).toMatchObject({ status: 403, body: '' })
  expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('put it after compression'))
})
