import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, openHttp2 } from '../../../test/http2-client.ts'
import { getFrame, receiveFrames, resetFrame } from '../../../test/http2-wire.ts'
import { open, send, split } from '../../../test/raw.ts'
import { runSimulator } from '../../../test/running.ts'
import { createSimulator } from '../../index.ts'

const simulator = runSimulator()

describe('over HTTP/2 by prior knowledge', () => {
  it('answers with the status, its headers and an echo of the request', async () => {
    const session = await openHttp2(simulator().url)
    const { status, headers, body } = await ask(session, '/api/status/405?x=1', { 'x-trace': 'a', cookie: 'a=b' })
    expect([status, headers?.allow, headers?.['content-type']]).toEqual([
      405,
      'POST, PUT, PATCH, DELETE, OPTIONS',
      'application/problem+json',
    ])
    expect(headers?.['content-length']).toBe(String(body.length))
    expect(headers?.date).toMatch(/GMT$/)
    expect(JSON.parse(body).request).toEqual({
      method: 'GET',
      target: '/api/status/405?x=1',
      httpVersion: '2',
      headers: [
        ['host', new URL(simulator().url).host],
        ['x-trace', 'a'],
        ['cookie', 'redacted'],
      ],
    })
  })

  it('answers every status that Node can send', async () => {
    const session = await openHttp2(simulator().url)
    const statuses = Array.from({ length: 400 }, (_, index) => index + 200).filter((status) => status !== 426)
    for (const status of statuses) {
      const received = await ask(session, `/api/status/${status}`)
      expect([received.status, received.code]).toEqual([status, 0])
    }
    expect(session.destroyed).toBe(false)
  })

  it.each([
    ['/api/status/600', 'statuses', '200 to 599'],
    ['/api/status/999', 'statuses', '200 to 599'],
    ['/api/status/426', 'connectionFields', '101 and 426'],
    ['/api/status/101', 'connectionFields', '101 and 426'],
    ['/api/status/200?reason=Fine', 'reason', 'no reason phrases'],
    ['/fault/badchunk', 'faults', 'no chunks'],
    ['/fault/surplus/304', 'faults', 'ends a 204 or 304'],
    ['/api/status/302?location=/a&h=Location:/b', 'h', '"location" must only have a single value'],
  ])('%s is refused with 501 and the reason', async (path, refused, why) => {
    const { status, body } = await ask(await openHttp2(simulator().url), path)
    expect(status).toBe(501)
    expect(JSON.parse(body)).toMatchObject({ refused, detail: expect.stringContaining(why) })
    expect(JSON.parse(body).detail).toContain('curl --http1.1')
  })

  it('sends interim responses, and repeated headers', async () => {
    const session = await openHttp2(simulator().url)
    const { interim, status, headers } = await ask(session, '/api/status/102+103+200?h=Set-Cookie:a=1&h=Set-Cookie:b=2')
    expect([interim, status, headers?.['set-cookie']]).toEqual([[102, 103], 200, ['a=1', 'b=2']])
  })

  it('sends a 100 to a request that expects it, unless it fails', async () => {
    const session = await openHttp2(simulator().url)
    const headers = { ':method': 'POST', expect: '100-continue' }
    expect(await ask(session, '/api/status/201', headers, 'x')).toMatchObject({ interim: [100], status: 201 })
    expect(await ask(session, '/api/status/100', headers, 'x')).toMatchObject({ interim: [100], status: 200 })
    expect(await ask(session, '/api/status/413', headers, 'x')).toMatchObject({ interim: [], status: 413 })
  })

  it('answers HEAD without the body, delays, and large uploads', async () => {
    const session = await openHttp2(simulator().url)
    const head = await ask(session, '/api/status/404', { ':method': 'HEAD' })
    expect([head.status, head.body, Number(head.headers?.['content-length']) > 100]).toEqual([404, '', true])
    const start = performance.now()
    expect(await ask(session, '/api/status/200?delay=100&body-delay=100&body=%C3%A9')).toMatchObject({ body: 'é' })
    expect(performance.now() - start).toBeGreaterThan(190)
    const upload = await ask(session, '/api/status/409', { ':method': 'POST' }, Buffer.alloc(2_000_000))
    expect([upload.status, upload.code]).toEqual([409, 0])
    expect((await ask(session, '/api/status/200')).status).toBe(200)
  })

  it('counts the requests of a connection as one connection, and shares its state with HTTP/1.1', async () => {
    const { url } = simulator()
    const session = await openHttp2(url)
    const steps = '/seq/shared/503x2,200'
    expect((await Promise.all([ask(session, steps), ask(session, steps)])).map(({ status }) => status)).toEqual([
      503, 503,
    ])
    expect((await fetch(url + steps)).status).toBe(200)
    expect(await (await fetch(`${url}/seq/shared`)).json()).toEqual({ key: 'shared', hits: 3, connections: 2 })
  })

  it('answers a head that is too large with 431', async () => {
    const session = await openHttp2(simulator().url)
    const { status, body } = await ask(session, '/api/status/200', { 'x-filler': 'x'.repeat(20_000) })
    expect([status, JSON.parse(body).refused]).toEqual([431, 'requestHead'])
    expect((await ask(session, '/api/status/200')).status).toBe(200)
  })

  it('answers a preface that comes in pieces, and methods that begin like it', async () => {
    const { url } = simulator()
    const socket = open(url)
    onTestFinished(() => void socket.destroy())
    socket.setNoDelay().write('PRI * HT')
    await new Promise((resolve) => socket.write('TP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0', 'latin1', resolve))
    const [settings] = await once(socket, 'data')
    // A frame of the type SETTINGS.
    expect(settings[3]).toBe(4)
    const received = await send(url, 'PROPFIND /api/status/207 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(split(received).statusLine).toBe('HTTP/1.1 207 Multi-Status')
  })

  it('ends the connection after a response that closes it', async () => {
    const session = await openHttp2(simulator().url)
    const ended = once(session, 'goaway')
    expect((await ask(session, '/seq/last/200,close')).status).toBe(200)
    expect((await ended)[0]).toBe(0)
  })

  it('passes requests through a middleware', async () => {
    const sim = await createSimulator({
      before: (request, response, next) => {
        if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/plain' }).end('a page')
        else {
          request.url = request.url?.replace('/old', '')
          next()
        }
      },
    })
    onTestFinished(() => sim.close())
    const session = await openHttp2(sim.url)
    expect(await ask(session, '/page')).toMatchObject({ status: 200, body: 'a page' })
    expect((await ask(session, '/old/api/status/410')).status).toBe(410)
  })

  it.each(['/api/status/200', '/fault/reset/200', '/trailers', '/post'])(
    'goes on after a client resets %s with NO_ERROR at once',
    async (path) => {
      const bytes = [getFrame(1, path, false), resetFrame(1, 0), getFrame(3, '/api/status/204')]
      const frames = await receiveFrames(simulator().url, bytes, 3)
      expect(frames.map(({ type, ends }) => [type, ends])).toEqual([['HEADERS', true]])
    },
  )

  it('sends the trailers of a stream behind a middleware', async () => {
    const sim = await createSimulator({ before: (_, __, next) => next() })
    onTestFinished(() => sim.close())
    const frames = await receiveFrames(sim.url, [getFrame(1, '/trailers')])
    expect(frames.map(({ type, ends }) => [type, ends])).toEqual([
      ['HEADERS', false],
      ['DATA', false],
      ['HEADERS', true],
    ])
  })

  it('answers requests in flight before it closes', async () => {
    const sim = await createSimulator()
    onTestFinished(() => sim.close())
    const session = await openHttp2(sim.url)
    const answered = ask(session, '/seq/last/204?delay=200')
    while ((await sim.hits('last')) === 0) await (await fetch(`${sim.url}/healthz`)).text()
    const start = performance.now()
    await sim.close({ graceMs: 10_000 })
    expect((await answered).status).toBe(204)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
