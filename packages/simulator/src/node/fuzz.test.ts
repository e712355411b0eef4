import { type ClientHttp2Session, connect } from 'node:http2'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { faultOf } from '../../test/plan-fault.ts'
import { randomRequests } from '../../test/random-requests.ts'
import { open } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'
import { createState } from '../plan/state.ts'
import { plan } from '../routes/planner.ts'

/** The full run (`pnpm test:full`) sends all 100,000; every other run sends the first part of the same series. */
const FULL = process.env.STATUSKIT_FULL === '1'
const PLANNED = FULL ? 100_000 : 10_000
const SENT = FULL ? 100_000 : 1000
const SENT_OVER_HTTP2 = FULL ? 100_000 : 300
const AT_ONCE = 50

const SETTINGS = {
  allowed: { html: false, externalRedirects: false, siteFields: true },
  runtime: { name: 'node', wire: true, networkErrors: false, codings: ['gzip', 'deflate', 'br'] },
  always: [],
  cors: false,
} as const

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

function heapUsed(): number {
  collect()
  return process.memoryUsage().heapUsed
}

it(`plans ${PLANNED} random requests by the rules, within bounded memory`, async () => {
  const next = randomRequests(1)
  let now = 0
  const state = createState('fuzz', () => now++)
  let before = 0
  for (let count = 0; count < PLANNED; count++) {
    // The first tenth fills the bounded caches.
    if (count === PLANNED / 10) before = heapUsed()
    const httpVersion = count % 50 === 0 ? '1.0' : count % 3 === 0 ? '2' : '1.1'
    const request = { ...next(), httpVersion, connection: count }
    const fault = faultOf(await plan(request, state, SETTINGS))
    if (fault !== undefined) throw new Error(`${fault}: ${JSON.stringify(request)}`)
  }
  expect(heapUsed() - before).toBeLessThan(32 * 2 ** 20)
})

/** Whether the request asks for a response that hangs or takes long. */
async function isSilent(request: Parameters<typeof plan>[0]): Promise<boolean> {
  const { fault, stream, delay, bodyDelay } = await plan(request, createState('fuzz'), SETTINGS)
  const takes = (stream?.chunks ?? []).reduce((sum, { wait }) => sum + wait, delay + bodyDelay)
  return takes > 500 || [fault?.kind, stream?.fault].some((kind) => ['hang', 'stall', 'unread'].includes(kind ?? ''))
}

describe('over a socket', () => {
  const simulator = runSimulator({ seed: 'fuzz' })

  async function exchange(
    url: string,
    { method, target, lines }: ReturnType<ReturnType<typeof randomRequests>>,
  ): Promise<string> {
    const fields = ['Host', 'a', 'Connection', 'close', ...lines]
    const silent = await isSilent({ method, target, httpVersion: '1.1', lines: fields, connection: 0 })
    const head = fields.flatMap((_, at) => (at % 2 === 0 ? [`${fields[at]}: ${fields[at + 1]}`] : []))
    return new Promise((resolve, reject) => {
      const socket = open(url).setEncoding('latin1')
      const timer = setTimeout(
        () => {
          socket.destroy()
          if (silent) resolve('silence')
          else reject(new Error(`no end: ${method} ${target} ${JSON.stringify(lines)}`))
        },
        silent ? 100 : 30_000,
      )
      let received = ''
      socket.on('data', (chunk) => {
        received += chunk
      })
      socket.on('error', () => undefined)
      socket.on('close', () => {
        clearTimeout(timer)
        resolve(received)
      })
      socket.write(`${method} ${target} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`, 'latin1')
    })
  }

  it(`answers ${SENT} random requests, and then one more`, { timeout: 600_000 }, async () => {
    const { url } = simulator()
    const next = randomRequests(2)
    const statuses = new Map<string, number>()
    let left = SENT
    let before = 0
    async function client(): Promise<void> {
      while (left-- > 0) {
        if (left === Math.floor(SENT * 0.8)) before = heapUsed()
        const received = await exchange(url, next())
        // A header injected through a line break would begin a line.
        expect(received.split('\r\n\r\n', 1)[0]).not.toMatch(/^X-Injected/m)
        const status = /^HTTP\/1\.1 (\d{3}) /.exec(received)?.[1] ?? 'none'
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, client))
    expect(heapUsed() - before).toBeLessThan(64 * 2 ** 20)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    // Some requests succeed, and no failure is a bug in the simulator.
    expect(statuses.size).toBeGreaterThan(20)
    expect(statuses.get('200')).toBeGreaterThan(SENT / 50)
  })
})

describe('over HTTP/2', () => {
  const simulator = runSimulator({ seed: 'fuzz' })

  /** The status of the response; `reset` or `silence` without one. */
  async function exchange(
    session: ClientHttp2Session,
    { method, target, lines }: ReturnType<ReturnType<typeof randomRequests>>,
  ): Promise<string> {
    const silent = await isSilent({ method, target, httpVersion: '2', lines, connection: 0 })
    const headers: Record<string, string> = { ':method': method, ':path': target }
    for (let at = 0; at < lines.length; at += 2) headers[(lines[at] as string).toLowerCase()] = lines[at + 1] as string
    return new Promise((resolve, reject) => {
      const stream = session.request(headers, { endStream: true })
      const timer = setTimeout(
        () => {
          stream.close()
          if (silent) resolve('silence')
          else reject(new Error(`no end: ${method} ${target} ${JSON.stringify(lines)}`))
        },
        silent ? 100 : 30_000,
      )
      let status = 'reset'
      stream.on('response', (received) => {
        status = String(received[':status'])
      })
      stream.on('error', () => undefined)
      stream.on('close', () => {
        clearTimeout(timer)
        resolve(status)
      })
      stream.resume()
    })
  }

  it(`answers ${SENT_OVER_HTTP2} random requests, and then one more`, { timeout: 1_800_000 }, async () => {
    const { url } = simulator()
    const next = randomRequests(3)
    const statuses = new Map<string, number>()
    let left = SENT_OVER_HTTP2
    let before = 0
    async function client(): Promise<void> {
      let session: ClientHttp2Session | undefined
      while (left-- > 0) {
        if (left === Math.floor(SENT_OVER_HTTP2 * 0.8)) before = heapUsed()
        if (session === undefined || session.closed || session.destroyed) {
          session = connect(url)
          session.on('error', () => undefined)
        }
        const request = next()
        // Node's client doesn't notice an invalid frame, and waits.
        if (/garbage/.test(request.target)) continue
        const status = await exchange(session, request)
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
      }
      session?.destroy()
    }
    await Promise.all(Array.from({ length: AT_ONCE }, client))
    expect(heapUsed() - before).toBeLessThan(64 * 2 ** 20)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect(statuses.size).toBeGreaterThan(6)
    expect(statuses.get('200')).toBeGreaterThan(SENT_OVER_HTTP2 / 50)
  })
})
