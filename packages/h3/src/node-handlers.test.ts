import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { problem } from '@statuskit/core'
import { expectProblem, onlyEntry } from '@statuskit/testkit'
import { fromNodeHandler, handleCors } from 'h3'
import { describe, expect, it, vi } from 'vitest'
import { serveOnNode } from '../test/service.ts'

const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

describe('a handler of Node', () => {
  it('that throws after the head cuts the response, and no problem is appended', async () => {
    const service = await serveOnNode((app) =>
      app.get(
        '/',
        fromNodeHandler((_request, given) => {
          const response = given as ServerResponse
          response.writeHead(200)
          response.write('first')
          throw new Error('SECRET')
        }),
      ),
    )
    const answer = await service.ask('GET', '/')
    expect(answer).toMatchObject({ status: 200, cut: true })
    expect(answer.body).not.toMatch(/about:blank|SECRET/)
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
  })

  it('that throws before the head is answered, without the headers of what it meant to send', async () => {
    const service = await serveOnNode((app) =>
      app.get(
        '/',
        fromNodeHandler((_request, response) => {
          response.setHeader('ETag', '"x"')
          response.setHeader('Content-Encoding', 'gzip')
          response.setHeader('Set-Cookie', ['a=1', 'b=2'])
          throw problem(409)
        }),
      ),
    )
    const answer = await service.ask('GET', '/')
    expectProblem(answer, { title: 'Conflict', status: 409 })
    expect(answer.headers).toMatchObject({ 'set-cookie': 'a=1, b=2' })
    expect(answer.headers).not.toHaveProperty('etag')
    expect(answer.headers).not.toHaveProperty('content-encoding')
  })

  it.each<[string, unknown]>([
    ['an error', new Error('SECRET')],
    ['a text', 'SECRET'],
  ])('that passes %s to next is answered, and the log has it', async (_name, thrown) => {
    const service = await serveOnNode((app) =>
      app.use(fromNodeHandler((request, _response, next) => (request.url === '/' ? next(thrown as Error) : next()))),
    )
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    expect(onlyEntry(service).thrown).toBe(thrown)
  })

  it('that answers is left alone', async () => {
    const service = await serveOnNode(
      (app) =>
        app.get(
          '/',
          fromNodeHandler((_request, response) => {
            response.writeHead(404, { 'Content-Type': 'text/plain', 'Content-Length': 3 })
            response.end('own')
          }),
        ),
      { fillBareStatuses: true },
    )
    expect(await service.ask('GET', '/')).toMatchObject({ status: 404, body: 'own', cut: false })
    expect(service.entries).toEqual([])
  })

  it('that pipes a stream which fails cuts the response', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    const service = await serveOnNode((app) =>
      app.get(
        '/',
        fromNodeHandler((_request, given) => {
          const response = given as ServerResponse
          response.writeHead(200)
          response.write('first')
          new Readable({ read: () => undefined, construct: (done) => setImmediate(done, new Error('SECRET')) }).pipe(
            response,
          )
        }),
      ),
    )
    expect(await service.ask('GET', '/')).toMatchObject({ status: 200, cut: true })
    expect(onlyEntry(service)).toMatchObject({ level: 'error', thrown: { message: 'SECRET' } })
    logged.mockRestore()
  })
})

it('a stream that fails before its first byte keeps the headers set for every response', async () => {
  const service = await serveOnNode((app) =>
    app.get('/', (event) => {
      handleCors(event, { origin: '*' })
      event.res.headers.set('Content-Type', 'text/csv')
      event.res.headers.append('Set-Cookie', 'a=1')
      event.res.headers.append('Set-Cookie', 'b=2')
      return new Readable({
        read() {
          this.destroy(new Error('SECRET'))
        },
      })
    }),
  )
  const answer = await service.ask('GET', '/')
  expectProblem(answer, SERVER_ERROR)
  expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'set-cookie': 'a=1, b=2' })
})

it('the status line has the phrase of RFC 9110', async () => {
  const service = await serveOnNode((app) =>
    app.get('/', () => {
      throw problem(413)
    }),
  )
  expect((await service.ask('GET', '/')).phrase).toBe('Content Too Large')
})
