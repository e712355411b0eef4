import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { WebSocket as UndiciWebSocket } from 'undici'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import { open } from '../../../test/raw.ts'
import { runSimulator } from '../../../test/running.ts'
import { createSimulator } from '../../index.ts'
import { createState } from '../../plan/state.ts'
import { createOrigin } from '../personas.ts'
import { createNodeServer } from '../server.ts'

const simulator = runSimulator()

const urlOf = (path: string) => simulator().url.replace('http', 'ws') + path

/** The end of a connection to which two messages are sent at once. */
async function talk(path: string): Promise<{ messages: string[]; code: number; reason: string; error?: string }> {
  const socket = new WebSocket(urlOf(path))
  const messages: string[] = []
  let error: string | undefined
  socket.on('open', () => {
    for (const text of ['one', 'two']) socket.send(text)
  })
  socket.on('message', (data) => messages.push(String(data)) === 2 && socket.close(4001, 'bye'))
  socket.on('error', ({ message }) => {
    error = message
  })
  const ended = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) }))
  })
  return { messages, ...(await ended), ...(error !== undefined && { error }) }
}

describe('the client of ws', () => {
  it.each([
    ['/websocket', ['one', 'two'], 4001, 'bye'],
    ['/websocket?cut=1', ['one'], 1000, ''],
    ['/websocket/1011?cut=1&reason=busy', ['one'], 1011, 'busy'],
    ['/websocket/1008?reason=no%20token', [], 1008, 'no token'],
    ['/websocket/4999', [], 4999, ''],
    ['/websocket/1005', [], 1005, ''],
    ['/websocket?cut=1&fault=close', ['one'], 1006, ''],
    ['/websocket?cut=1&fault=reset', ['one'], 1006, ''],
    ['/websocket?cut=1&fault=truncate', ['one'], 1006, ''],
  ])('gets from %s %j, then %i %s', async (path, messages, code, reason) => {
    expect(await talk(path)).toEqual({ messages, code, reason })
  })

  it('gets an error with bytes that are no frame', async () => {
    expect(await talk('/websocket?cut=0&fault=garbage')).toMatchObject({
      code: 1006,
      error: expect.stringContaining('Invalid WebSocket frame'),
    })
  })

  it.each(['hang', 'stall'])('hears nothing after %s', async (fault) => {
    const socket = new WebSocket(urlOf(`/websocket?cut=0&fault=${fault}`))
    await once(socket, 'open')
    const heard = vi.fn()
    socket.on('pong', heard).on('message', heard).ping()
    const other = new WebSocket(urlOf('/websocket'))
    await once(other, 'open')
    other.ping()
    await once(other, 'pong')
    expect([heard.mock.calls, socket.readyState]).toEqual([[], WebSocket.OPEN])
    other.terminate()
    socket.terminate()
  })

  it('gets back binary messages and those in fragments, with its protocol and the headers of h', async () => {
    const socket = new WebSocket(urlOf('/websocket?h=X-A:b'), ['chat', 'other'])
    const [[{ headers }]] = await Promise.all([once(socket, 'upgrade'), once(socket, 'open')])
    expect([headers['x-a'], socket.protocol]).toEqual(['b', 'chat'])
    socket.send(Buffer.from([0, 255]))
    expect(await once(socket, 'message')).toEqual([Buffer.from([0, 255]), true])
    socket.send('he', { fin: false })
    socket.send('llo')
    expect(await once(socket, 'message')).toEqual([Buffer.from('hello'), false])
    socket.close()
    expect((await once(socket, 'close'))[0]).toBe(1005)
  })

  it('gets 1009 for a message that is too long, and 400 for a code that does not exist', async () => {
    const socket = new WebSocket(urlOf('/websocket'))
    await once(socket, 'open')
    socket.send('x'.repeat(65_537))
    expect((await once(socket, 'close'))[0]).toBe(1009)
    expect(await talk('/websocket/1015')).toMatchObject({ error: 'Unexpected server response: 400' })
  })

  it('is counted by a sequence that lets it in at the second try', async () => {
    expect(await talk('/seq/socket/503,websocket:3000?2.cut=2')).toMatchObject({
      error: 'Unexpected server response: 503',
    })
    expect(await talk('/seq/socket/503,websocket:3000?2.cut=2')).toMatchObject({ messages: ['one', 'two'] })
    expect(await (await fetch(`${simulator().url}/seq/socket`)).json()).toEqual({
      key: 'socket',
      hits: 2,
      connections: 2,
    })
  })
})

it.each([
  ['/websocket', ['one', 'two'], 4001],
  ['/websocket/1011?cut=1', ['one'], 1011],
  ['/websocket?cut=1&fault=truncate', ['one'], 1006],
])('the WebSocket of undici, which is that of Node 22, gets from %s %j, then %i', async (path, messages, code) => {
  const socket = new UndiciWebSocket(urlOf(path))
  const received: unknown[] = []
  socket.onopen = () => {
    for (const text of ['one', 'two']) socket.send(text)
  }
  socket.onmessage = ({ data }) => received.push(data) === 2 && socket.close(4001)
  const ended = await new Promise((resolve) => {
    socket.onclose = (event) => resolve(event.code)
  })
  expect([received, ended]).toEqual([messages, code])
})

describe('the server', () => {
  it('stops reading from a client that sends without reading', async () => {
    const state = createState()
    const settings = {
      allowed: { html: false, externalRedirects: false, siteFields: true },
      runtime: { name: 'node', wire: true, networkErrors: false, codings: [] },
      always: [],
      cors: false,
    } as const
    const server = createNodeServer(createOrigin(state, settings)).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    const accepted = once(server, 'connection') as Promise<[Socket]>
    await once(server, 'listening')
    const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/websocket`)
    await once(client, 'open')
    const [socket] = await accepted
    client.pause()
    const message = 'x'.repeat(65_000)
    const count = 600
    for (let sent = 0; sent < count; sent++) client.send(message)
    await vi.waitFor(() => expect(socket.isPaused()).toBe(true), { timeout: 30_000 })
    expect(socket.writableLength).toBeLessThan(300_000)
    expect(client.bufferedAmount).toBeGreaterThan(0)
    let received = 0
    client.on('message', () => ++received === count && client.close()).resume()
    await once(client, 'close')
    expect(received).toBe(count)
    await vi.waitFor(() => expect(state.streams).toBe(0))
  })

  it('closes at once, with time to finish too, because a WebSocket may last forever', async () => {
    for (const graceMs of [0, 60_000]) {
      const sim = await createSimulator()
      const socket = new WebSocket(`${sim.url.replace('http', 'ws')}/websocket`)
      await once(socket, 'open')
      const before = performance.now()
      const [[code]] = await Promise.all([once(socket, 'close'), sim.close({ graceMs })])
      expect(code).toBe(1006)
      expect(performance.now() - before).toBeLessThan(10_000)
    }
  })

  it('survives a client that resets the connection, or does not wait for the 101', async () => {
    const handshake = [
      'GET /websocket HTTP/1.1',
      'Host: a',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n')
    for (const more of ['', '\x81\x80\x00\x00\x00\x00']) {
      const socket = open(simulator().url)
      socket.write(handshake + more, 'latin1')
      const [head] = await once(socket, 'data')
      expect(String(head)).toMatch(/^HTTP\/1\.1 101 /)
      socket.resetAndDestroy()
      await once(socket, 'close')
    }
    expect((await fetch(`${simulator().url}/healthz`)).status).toBe(200)
  })
})
