import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { problem } from '@statuskit/core'
import express, { type Express } from 'express'
import { describe, expect, it, vi } from 'vitest'
import type { Answer, Service } from '../test/service.ts'
import { expectProblem, throwing, watchServices } from '../test/watched.ts'

const start = watchServices()
let service: Service

/** What is answered to a request; then the service must still answer. */
async function answerTo(
  routes: (app: Express) => void,
  method = 'GET',
  path = '/',
  more?: Parameters<Service['ask']>[2],
): Promise<Answer> {
  service = await start(routes)
  const answer = await service.ask(method, path, more)
  expect(await service.ask('GET', '/alive')).toMatchObject({ status: 200, body: 'yes' })
  return answer
}

describe('the response that was begun', () => {
  it('keeps what the service set for every response, and drops what described the content', async () => {
    const answer = await answerTo((app) => {
      app.get('/', (_request, response) => {
        response.set({
          'Access-Control-Allow-Origin': '*',
          'X-Request-Id': '7',
          'Set-Cookie': 'a=b',
          Vary: 'Origin',
          'Cache-Control': 'public, max-age=600',
          'Content-Type': 'text/csv',
          'Content-Encoding': 'gzip',
          'Content-Language': 'de',
          'Content-Range': 'bytes 0-1/2',
          ETag: '"x"',
          'Last-Modified': 'Sun, 06 Nov 1994 08:49:37 GMT',
        })
        response.statusMessage = 'Fine'
        throw problem(404)
      })
    })
    expectProblem(answer, { title: 'Not Found', status: 404 })
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'x-request-id': '7',
      'set-cookie': 'a=b',
      vary: 'Origin, Accept',
    })
    for (const name of ['content-encoding', 'content-language', 'content-range', 'etag', 'last-modified']) {
      expect(answer.headers).not.toHaveProperty(name)
    }
  })

  it('is cut when it was half sent, without a second body', async () => {
    const answer = await answerTo((app) => {
      app.get('/', async (_request, response) => {
        response.write('first')
        await new Promise((resolve) => setImmediate(resolve))
        throw new Error('SECRET')
      })
    })
    expect(answer.status).toBe(200)
    expect(answer.cut).toBe(true)
    expect(answer.body).toContain('first')
    expect(answer.body).not.toContain('about:blank')
  })

  it('is cut when its stream fails', async () => {
    const answer = await answerTo((app) => {
      app.get('/', async (_request, response) => {
        const source = Readable.from(
          (async function* () {
            yield 'first'
            throw new Error('SECRET')
          })(),
        )
        await pipeline(source, response)
      })
    })
    expect(answer.cut).toBe(true)
    expect(answer.body).not.toContain('about:blank')
    // The failure is the service's own, though the pipeline has closed the response.
    expect(service.entries).toMatchObject([{ level: 'error', aborted: false, thrown: { message: 'SECRET' } }])
  })

  it('is left alone when it was complete', async () => {
    const answer = await answerTo((app) => {
      app.get('/', (_request, response) => {
        response.send('whole')
        throw new Error('late')
      })
    })
    expect(answer).toMatchObject({ status: 200, body: 'whole', cut: false })
    expect(service.entries).toHaveLength(1)
  })

  it('has no body for HEAD, with the headers of GET', async () => {
    const head = await answerTo(throwing(problem(404, { detail: 'x' })), 'HEAD')
    const get = await service.ask('GET', '/')
    expect(head.body).toBe('')
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })
})

describe('a client that goes away', () => {
  it('gets no response, and is logged as aborted', async () => {
    let enter: () => void = () => undefined
    const entered = new Promise<void>((resolve) => {
      enter = resolve
    })
    service = await start((app) => {
      app.get('/', async (_request, response) => {
        enter()
        await new Promise((resolve) => response.once('close', resolve))
        throw new Error('nobody listens')
      })
    })
    const socket = connect(service.port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    await entered
    socket.destroy()
    await vi.waitFor(() => expect(service.entries).toMatchObject([{ level: 'info', aborted: true }]))
  })

  it('is logged as aborted when it leaves in the middle of an upload', async () => {
    service = await start((app) => app.use(express.json()))
    const socket = connect(service.port, '127.0.0.1')
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a":')
    await new Promise((resolve) => setImmediate(resolve))
    socket.end()
    await vi.waitFor(() => expect(service.entries).toMatchObject([{ level: 'info', aborted: true }]))
  })
})

it('answers a thousand failing requests on kept-alive connections', async () => {
  service = await start(throwing(problem(404, { stack: false })))
  const url = `http://127.0.0.1:${service.port}/`
  const answers = await Promise.all(
    Array.from({ length: 1000 }, async () => {
      const response = await fetch(url)
      return { status: response.status, body: await response.json() }
    }),
  )
  const right = { status: 404, body: { type: 'about:blank', title: 'Not Found', status: 404 } }
  expect(answers.every((answer) => JSON.stringify(answer) === JSON.stringify(right))).toBe(true)
})

it('sends Upgrade and Connection with a 426', async () => {
  const answer = await answerTo(throwing(problem(426, { upgrade: ['TLS/1.2'] })))
  expectProblem(answer, { title: 'Upgrade Required', status: 426 })
  expect(answer.headers).toMatchObject({ upgrade: 'TLS/1.2', connection: 'upgrade, close' })
})

describe('pipelined requests', () => {
  /** Sends requests in one write, and gives all that comes back until the server ends the connection. */
  async function pipeline(paths: readonly string[]): Promise<string> {
    service = await start((app) => {
      app.get('/slow', (_request, response) => {
        setImmediate(() => setImmediate(() => response.send('slow')))
      })
      app.get('/throws', () => {
        throw problem(409, { stack: false })
      })
      app.get('/breaks', (_request, response) => {
        response.write('half')
        throw new Error('SECRET')
      })
    })
    const socket = connect(service.port, '127.0.0.1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    const ended = new Promise((resolve) => socket.on('close', resolve))
    socket.on('error', () => undefined)
    const last = paths.length - 1
    socket.write(
      paths
        .map((path, at) => `GET ${path} HTTP/1.1\r\nHost: a\r\n${at === last ? 'Connection: close\r\n' : ''}\r\n`)
        .join(''),
    )
    await ended
    return received
  }

  const statuses = (received: string) => [...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status))

  it('are answered in their order, those that fail too', async () => {
    expect(statuses(await pipeline(['/slow', '/throws', '/nowhere', '/slow']))).toEqual([200, 409, 404, 200])
    expect(service.entries.map(({ aborted }) => aborted)).toEqual([false, false])
  })

  it('cut a half-sent response when its turn comes, not the one before it', async () => {
    const received = await pipeline(['/slow', '/breaks'])
    expect(received).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*slow/)
    expect(received).not.toContain('about:blank')
    expect(service.entries).toMatchObject([{ level: 'error', aborted: false }])
  })
})
