import { once } from 'node:events'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ask, openHttp2 } from '../../../test/http2-client.ts'
import { getFrame, openWire, PREFACE, receiveFrames, resetFrame } from '../../../test/http2-wire.ts'
import { open } from '../../../test/raw.ts'
import { runSimulator } from '../../../test/running.ts'
import { ERROR_CODES } from '../../plan/request/error-code.ts'

const simulator = runSimulator()
const codeOf = (name: (typeof ERROR_CODES)[number]) => ERROR_CODES.indexOf(name)

describe('a fault over HTTP/2', () => {
  it.each([
    ['/fault/reset', undefined, 'INTERNAL_ERROR'],
    ['/fault/reset?code=REFUSED_STREAM', undefined, 'REFUSED_STREAM'],
    ['/fault/reset?code=cancel', undefined, 'CANCEL'],
    ['/fault/reset?code=HTTP_1_1_REQUIRED', undefined, 'HTTP_1_1_REQUIRED'],
    ['/fault/reset/503?code=CANCEL', 503, 'CANCEL'],
    ['/fault/truncate/404', 404, 'PROTOCOL_ERROR'],
    ['/fault/goaway/200', 200, 'NO_ERROR'],
  ] as const)('%s: the client sees %s and %s', async (path, status, code) => {
    const received = await ask(await openHttp2(simulator().url), path)
    expect([received.status, received.code]).toEqual([status, codeOf(code)])
  })

  // What a client makes of it differs: Node 20 resets the stream with PROTOCOL_ERROR, Node 22 and 24 end the connection.
  it('surplus sends more than Content-Length', async () => {
    const { url } = simulator()
    const path = '/fault/surplus/200?body=abc'
    const { headers, code } = await ask(await openHttp2(url), path)
    expect([headers?.['content-length'], code === codeOf('NO_ERROR')]).toEqual(['3', false])
    const frames = await receiveFrames(url, [getFrame(1, path)])
    expect(frames.map(({ type, ends }) => [type, ends])).toEqual([
      ['HEADERS', false],
      ['DATA', true],
    ])
    expect(frames[1]?.payload.toString()).toBe('abcsurplus')
  })

  // A stream that both sides have ended is closed (RFC 9113, section 5.1), so a reset after its end comes too late.
  it.each([
    ['/fault/reset', ['RST_STREAM'], 'INTERNAL_ERROR'],
    ['/fault/reset/503?code=CANCEL', ['HEADERS', 'RST_STREAM'], 'CANCEL'],
    ['/fault/reset/200?code=NO_ERROR', ['HEADERS', 'RST_STREAM'], 'NO_ERROR'],
    ['/ndjson/3?cut=1&fault=reset', ['HEADERS', 'DATA', 'RST_STREAM'], 'INTERNAL_ERROR'],
  ] as const)('%s sends %j with %s, and does not end the stream', async (path, types, code) => {
    const frames = await receiveFrames(simulator().url, [getFrame(1, path)])
    expect(frames.map(({ type }) => type)).toEqual(types)
    expect(frames.some(({ ends }) => ends)).toBe(false)
    expect(frames.at(-1)?.payload.readUInt32BE()).toBe(codeOf(code))
  })

  it('reset leaves the connection to other requests', async () => {
    const session = await openHttp2(simulator().url)
    const [reset, other] = await Promise.all([ask(session, '/fault/reset'), ask(session, '/api/status/200?delay=50')])
    expect([reset.status, other.status]).toEqual([undefined, 200])
  })

  it.each([
    ['/fault/goaway', 'NO_ERROR'],
    ['/fault/goaway?code=ENHANCE_YOUR_CALM', 'ENHANCE_YOUR_CALM'],
  ] as const)('%s ends the connection and names the last request that was processed', async (path, code) => {
    const session = await openHttp2(simulator().url)
    expect((await ask(session, '/api/status/200')).status).toBe(200)
    const told = once(session, 'goaway')
    const { status } = await ask(session, path)
    // The first request was stream 1.
    expect([status, (await told).slice(0, 2)]).toEqual([undefined, [codeOf(code), 1]])
  })

  it.each(['close', 'close/503'])('%s ends the connection without GOAWAY', async (fault) => {
    const session = await openHttp2(simulator().url)
    const goaway = vi.fn()
    session.on('goaway', goaway)
    const closed = once(session, 'close')
    const { status } = await ask(session, `/fault/${fault}`)
    await closed
    expect(status).toBe(fault.includes('/') ? Number(fault.split('/')[1]) : undefined)
    expect(goaway).not.toHaveBeenCalled()
  })

  it('garbage sends a frame that is an error, and then no frame at all', async () => {
    const socket = open(simulator().url)
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.write(Buffer.concat([PREFACE, getFrame(1, '/fault/garbage')]))
    await once(socket, 'close')
    expect(Buffer.concat(chunks).toString('latin1')).toMatch(/\0{9}this is not a frame\r\n\r\n$/)
  })

  it.each([
    ['/fault/hang', undefined],
    ['/fault/hang/200', 200],
    ['/fault/stall', 200],
  ])('%s keeps the stream open, and the connection answers others', async (path, status) => {
    const session = await openHttp2(simulator().url)
    const stream = session.request({ ':path': path })
    stream.on('error', () => undefined)
    if (status !== undefined) expect((await once(stream, 'response'))[0][':status']).toBe(status)
    expect((await ask(session, '/api/status/204')).status).toBe(204)
    expect(stream.closed).toBe(false)
    stream.close()
  })

  it.each(['/fault/close/503', '/fault/garbage/503', '/fault/reset/503', '/ndjson/3?cut=1&fault=close'])(
    '%s leaves the simulator running if the client leaves before it answers the PING',
    async (path) => {
      const socket = openWire(simulator().url, [getFrame(1, path)], ({ type }) => {
        if (type === 'PING') socket.destroy()
      })
      await once(socket, 'close')
      expect((await ask(await openHttp2(simulator().url), '/api/status/204')).status).toBe(204)
    },
  )

  it('unread lets an upload stall when the flow-control window is used up', async () => {
    const session = await openHttp2(simulator().url)
    const stream = session.request({ ':path': '/fault/unread', ':method': 'POST' })
    stream.on('error', () => undefined)
    stream.end(Buffer.alloc(200_000))
    // RFC 9113, section 6.9.2: the window of a stream begins with 65,535 bytes.
    expect((await ask(session, '/api/status/204')).status).toBe(204)
    expect(stream.writableFinished).toBe(false)
    const done = ask(session, '/api/status/200', { ':method': 'POST' }, Buffer.alloc(1000))
    stream.close()
    expect((await done).status).toBe(200)
  })

  it('in a sequence comes in its turn', async () => {
    const { url } = simulator()
    const path = '/seq/retry/reset,200?code=REFUSED_STREAM'
    const first = await ask(await openHttp2(url), path)
    expect([first.status, first.code]).toEqual([undefined, codeOf('REFUSED_STREAM')])
    expect((await ask(await openHttp2(url), path)).status).toBe(200)
  })

  it.each([
    ['/fault/hang/200', 'NO_ERROR'],
    ['/fault/hang/200', 'CANCEL'],
    ['/fault/unread/200', 'NO_ERROR'],
    ['/ndjson/3?cut=1&fault=hang', 'CANCEL'],
  ] as const)('%s that the client resets with %s is no longer counted', async (path, code) => {
    const { url } = simulator()
    const socket = open(url)
    onTestFinished(() => void socket.destroy())
    // An upload that is not read has not ended either.
    const streams = Array.from({ length: 90 }, (_, at) => 2 * at + 1)
    socket.write(Buffer.concat([PREFACE, ...streams.map((stream) => getFrame(stream, path, !path.includes('unread')))]))
    const other = await openHttp2(url)
    // 90 and 11 are more than the limit.
    const probes = () =>
      Promise.all(
        Array.from({ length: 11 }, async () => {
          const probe = other.request({ ':path': '/fault/hang/200' }).on('error', () => undefined)
          const [{ ':status': status }] = await once(probe, 'response')
          probe.close()
          return status
        }),
      )
    await vi.waitFor(async () => expect(await probes()).toContain(400))
    socket.write(Buffer.concat(streams.map((stream) => resetFrame(stream, codeOf(code)))))
    await vi.waitFor(async () => expect(await probes()).not.toContain(400))
  })

  it('that waits is counted until the client leaves', async () => {
    const { url } = simulator()
    const session = await openHttp2(url)
    const streams = Array.from({ length: 100 }, () => session.request({ ':path': '/fault/hang/200' }))
    await Promise.all(
      streams.map((stream) =>
        once(
          stream.on('error', () => undefined),
          'response',
        ),
      ),
    )
    expect((await fetch(`${url}/fault/hang`)).status).toBe(400)
    session.destroy()
    const other = await openHttp2(url)
    await vi.waitFor(async () => expect((await ask(other, '/fault/reset/200')).status).toBe(200))
    await vi.waitFor(async () => {
      const stream = other.request({ ':path': '/fault/hang/202' })
      stream.on('error', () => undefined)
      const [{ ':status': status }] = await once(stream, 'response')
      expect(status).toBe(202)
      stream.close()
    })
  })
})

describe('over HTTP/1.1', () => {
  it.each([
    ['/fault/goaway', 501, 'HTTP/1.1 has no GOAWAY'],
    ['/fault/reset?code=CANCEL', 400, 'HTTP/1.1 has no error codes'],
    ['/fault/reset?code=9', 400, '"9" is not an error code of HTTP/2. Use one of NO_ERROR,'],
  ])('%s is refused', async (path, status, why) => {
    const response = await fetch(simulator().url + path)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining(why) })
  })

  it('a client that was told to use it gets a response', async () => {
    expect((await fetch(`${simulator().url}/fault/reset?code=HTTP_1_1_REQUIRED`)).status).toBe(200)
  })
})
