import { once } from 'node:events'
import { connect } from 'node:http2'
import type { Socket } from 'node:net'
import { afterEach, expect, it, onTestFinished } from 'vitest'
import { open } from '../../test/raw.ts'
import { createSimulator, type SecureSimulator } from '../index.ts'

/** The full run (`pnpm test:full`) attacks with all of them. */
const SHARE = process.env.STATUSKIT_FULL === '1' ? 1 : 0.2

let sim: SecureSimulator
afterEach(() => sim?.close())

/** Sends bytes on many connections, and keeps them open until the end of the test. */
async function attack(connections: number, bytes: string | ((at: number) => string)): Promise<Socket[]> {
  const sockets = await Promise.all(
    Array.from({ length: connections * SHARE }, async (_, at) => {
      const socket = open(sim.url)
      socket.on('error', () => undefined)
      onTestFinished(() => void socket.destroy())
      await once(socket, 'connect')
      socket.write(typeof bytes === 'string' ? bytes : bytes(at), 'latin1')
      return socket
    }),
  )
  return sockets
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`

/** A client that starts many requests over HTTP/2 and cancels each at once. */
async function resetRapidly(): Promise<void> {
  const session = connect(sim.url)
  session.on('error', () => undefined)
  onTestFinished(() => session.destroy())
  await once(session, 'connect')
  for (let sent = 0; sent < 20_000 * SHARE && !session.destroyed; sent++) {
    const stream = session.request({ ':path': '/api/status/200?delay=60000' })
    stream.on('error', () => undefined)
    stream.close(8)
    if (sent % 100 === 0) await new Promise(setImmediate)
  }
  if (SHARE === 1 && !session.destroyed) await once(session, 'close')
}

/** A client that reads nothing, with as many large responses over HTTP/2 as a connection can have. */
async function readNothing(): Promise<void> {
  const session = connect(sim.url, { settings: { initialWindowSize: 0 } })
  session.on('error', () => undefined)
  onTestFinished(() => session.destroy())
  await once(session, 'connect')
  for (let sent = 0; sent < 150; sent++) session.request({ ':path': '/codes' }).on('error', () => undefined)
}

it.each<[string, () => Promise<unknown>]>([
  [
    'clients that read nothing',
    () => attack(50, get('/codes').repeat(200)).then((all) => all.map((each) => each.pause())),
  ],
  ['pipelined requests that wait', () => attack(5, get('/api/status/200?delay=60000').repeat(20_000))],
  ['requests that never end', () => attack(200, (at) => get('/api/status/200').slice(0, 5 + (at % 40)))],
  [
    'uploads that are not read',
    () => attack(50, `POST /fault/unread HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n${'x'.repeat(200_000)}`),
  ],
  ['heads that are too large', () => attack(50, get('/', `X: ${'x'.repeat(500_000)}`))],
  ['prefaces of HTTP/2 without anything', () => attack(200, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')],
  ['prefaces of HTTP/2 with garbage', () => attack(100, `PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${'\xff'.repeat(10_000)}`)],
  ['handshakes that never end', () => attack(200, '\x16\x03\x01\x02\x00')],
  ['rapid resets over HTTP/2', () => Promise.all(Array.from({ length: 5 }, resetRapidly))],
  ['clients of HTTP/2 that read nothing', () => Promise.all(Array.from({ length: 20 * SHARE }, readNothing))],
])('%s leave the simulator to others, within bounded memory', async (_, hostile) => {
  sim = await createSimulator({ tls: true })
  const before = process.memoryUsage().rss
  await hostile()
  for (let time = 0; time < 20; time++) {
    const response = await fetch(`${sim.url}/api/status/200`, { signal: AbortSignal.timeout(10_000) })
    expect(response.status).toBe(200)
    await response.text()
  }
  const session = connect(sim.tls.url, { ca: sim.tls.ca })
  onTestFinished(() => session.destroy())
  const stream = session.request({ ':path': '/api/status/410' })
  expect((await once(stream, 'response'))[0][':status']).toBe(410)
  expect(process.memoryUsage().rss - before).toBeLessThan(300 * 2 ** 20)
})
