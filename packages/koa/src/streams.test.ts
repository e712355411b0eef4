import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { expectProblem } from '@statuskit/testkit'
import { formatRequest, openConnection } from '@statuskit/testkit/node'
import Koa, { type Context } from 'koa'
import { describe, expect, it, vi } from 'vitest'
import { keepEntries, watchServices } from '../test/service.ts'
import { problems } from './index.ts'

const start = watchServices()
const SERVER_ERROR = { title: 'Internal Server Error', status: 500 }

async function serviceOf(handle: (context: Context) => unknown) {
  const { entries, log } = keepEntries()
  const app = new Koa()
  app.use(problems({ log }))
  const service = await start(app.use((context, next) => (context.path === '/alive' ? next() : handle(context))))
  return { service, entries }
}

describe('a stream that was to be sent', () => {
  it('is destroyed when the middleware fails after it was set', async () => {
    const stream = new PassThrough()
    const closed = once(stream, 'close')
    const { service } = await serviceOf((context) => {
      context.body = stream
      throw new Error('SECRET')
    })
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    await closed
    expect(stream.destroyed).toBe(true)
  })

  it('is answered for when it has failed before anybody read it', async () => {
    const { service, entries } = await serviceOf(async (context) => {
      const stream = new Readable({ read: () => undefined })
      context.body = stream
      stream.once('error', () => undefined)
      stream.destroy(new Error('SECRET'))
      await new Promise((resolve) => setImmediate(resolve))
    })
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    expect(entries).toHaveLength(1)
  })

  it('is answered for when it is one of the web', async () => {
    const { service, entries } = await serviceOf((context) => {
      context.body = new ReadableStream({ pull: (controller) => controller.error(new Error('SECRET')) })
    })
    expectProblem(await service.ask('GET', '/'), SERVER_ERROR)
    expect(entries).toMatchObject([{ level: 'error', thrown: { message: 'SECRET' } }])
  })

  it('is sent whole where nothing fails', async () => {
    const { service, entries } = await serviceOf((context) => {
      context.body = Readable.from(['a', 'b'])
    })
    expect(await service.ask('GET', '/')).toMatchObject({ status: 200, body: 'ab', cut: false })
    expect(entries).toEqual([])
  })

  it('is destroyed when its client leaves, which is logged as aborted, once', async () => {
    const stream = new Readable({
      read() {
        this.push('x'.repeat(65_536))
      },
    })
    const { service, entries } = await serviceOf((context) => {
      context.body = stream
    })
    const connection = await openConnection(service.port)
    const closed = once(stream, 'close')
    connection.send(formatRequest('GET', '/'))
    await once(connection.socket, 'data')
    connection.socket.destroy()
    await closed
    await vi.waitFor(() => expect(entries).toMatchObject([{ level: 'info', aborted: true }]))
  })
})
