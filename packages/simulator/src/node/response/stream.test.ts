import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { IncomingMessage, request, ServerResponse } from 'node:http'
import { type AddressInfo, Socket } from 'node:net'
import { EventSource as NpmEventSource } from 'eventsource'
import { EventSource as UndiciEventSource, request as undiciRequest } from 'undici'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { startPlanning } from '../../../test/planning.ts'
import { get, open, send, split } from '../../../test/raw.ts'
import { HAS_CURL, runSimulator } from '../../../test/running.ts'
import { createState } from '../../plan/state.ts'
import { createOrigin } from '../personas.ts'
import { createNodeServer } from '../server.ts'
import { writePlan } from './write.ts'

const simulator = runSimulator()

const SETTINGS = {
  allowed: { html: false, externalRedirects: false, siteFields: true },
  runtime: { name: 'node', wire: true, networkErrors: false, codings: [] },
  always: [],
  cors: false,
} as const

afterEach(() => vi.useRealTimers())

/** A fault in a stream, the events that arrive with curl, its exit code, and the code of Node's error. */
const FAULTS: readonly [fault: string, exitCode: number, code: string | undefined, end: string][] = [
  ['end', 0, undefined, '\n\n'],
  ['close', 18, 'ECONNRESET', '\n\n'],
  ['reset', 56, 'ECONNRESET', '\n\n'],
  ['truncate', 18, 'ECONNRESET', 'id: 3\nd'],
  ['badchunk', 56, 'HPE_INVALID_CHUNK_SIZE', 'id: 3\nd'],
  // 28: the time is over.
  ['hang', 28, 'ABORT_ERR', '\n\n'],
  ['stall', 28, 'ABORT_ERR', 'id: 3\nd'],
]

describe('a stream that ends after two events', () => {
  it.skipIf(!HAS_CURL).each(FAULTS)('with %s ends curl with %i', async (fault, exitCode, _, end) => {
    const args = ['-q', '-sS', '--noproxy', '*', '--max-time', exitCode === 28 ? '1' : '20']
    const result = await new Promise<[code: unknown, stdout: string]>((resolve) => {
      execFile('curl', [...args, `${simulator().url}/sse/5?cut=2&body=x&fault=${fault}`], (error, stdout) =>
        resolve([error?.code ?? 0, stdout]),
      )
    })
    expect(result).toEqual([exitCode, expect.stringMatching(/^id: 1\ndata: x\n\nid: 2\ndata: x\n\n/)])
    expect(result[1].endsWith(end)).toBe(true)
  })

  it.each(FAULTS)('with %s is an error of node:http', async (fault, _, code, end) => {
    const aborting = new AbortController()
    const { signal } = aborting
    const asked = request(`${simulator().url}/sse/5?cut=2&body=x&fault=${fault}`, {
      signal,
    })
    let failed: string | undefined
    asked.end().on('error', ({ code }: NodeJS.ErrnoException) => {
      failed = code
    })
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    let text = ''
    response.setEncoding('utf8').on('data', (chunk) => {
      text += chunk
      if (code === 'ABORT_ERR' && text.endsWith(`id: 2\ndata: x${end === '\n\n' ? end : `\n\n${end}`}`))
        aborting.abort()
    })
    const ended = await new Promise<string | undefined>((resolve) => {
      response.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code)).on('end', () => resolve(undefined))
    })
    expect([failed ?? ended, text]).toEqual([code, expect.stringMatching(/^id: 1\ndata: x\n\nid: 2\ndata: x\n\n/)])
    expect(text.endsWith(end)).toBe(true)
  })
})

describe.each([
  ['eventsource', NpmEventSource],
  ['undici', UndiciEventSource],
])('EventSource of %s', (name, Source) => {
  /** The ids and data of the messages until the source closes for good. */
  function collect(path: string): Promise<{ received: string[]; errors: unknown[] }> {
    return new Promise((resolve) => {
      const received: string[] = []
      const errors: unknown[] = []
      const source = new Source(simulator().url + path)
      source.onmessage = ({ data, lastEventId }: { data: unknown; lastEventId: string }) => {
        received.push(`${lastEventId} ${data}`)
      }
      // The error events of the stream, and those of the connection.
      source.addEventListener('error', (event: unknown) => {
        const { data } = event as { data?: string }
        if (data !== undefined) errors.push(JSON.parse(data))
        if (source.readyState !== source.CLOSED) return
        source.close()
        resolve({ received, errors })
      })
    })
  }
  const all = (n: number) => Array.from({ length: n }, (_, at) => `${at + 1} {"n":${at + 1},"of":${n}}`)

  it.each(['end', 'close', 'reset', 'truncate', 'badchunk'])(
    'resumes after %s without a gap or a duplicate',
    async (fault) => {
      const { received } = await collect(`/seq/${name}/sse:10?cut=3&retry=1&interval=20&fault=${fault}`)
      expect(received).toEqual(all(10))
      // 3, 3, 3 and 1 events, and the 204 that ends it; more if it had not read an event when the error came.
      expect(await simulator().hits(name)).toBeGreaterThanOrEqual(5)
      const { connections } = (await (await fetch(`${simulator().url}/seq/${name}`)).json()) as { connections: number }
      // Those that die are not used again.
      expect(connections).toBeGreaterThanOrEqual(fault === 'end' ? 1 : 4)
    },
  )

  it('gets an error event after a 200, and resumes after it', async () => {
    const { received, errors } = await collect('/sse/4?error=2&retry=1')
    expect(received).toEqual(all(4))
    expect(errors[0]).toMatchObject({ type: 'error', error: { type: 'overloaded_error' } })
  })
})

describe('trailers', () => {
  it('arrive with node:http', async () => {
    const asked = request(`${simulator().url}/trailers?trailer=grpc-status:14&trailer=grpc-message:Unavailable`).end()
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    expect(response.headers.trailer).toBe('grpc-status, grpc-message')
    const [body] = await Promise.all([response.toArray(), once(response, 'end')])
    expect(JSON.parse(Buffer.concat(body).toString())).toMatchObject({ status: 200 })
    expect(response.trailers).toEqual({ 'grpc-status': '14', 'grpc-message': 'Unavailable' })
  })

  it('arrive with undici, after a stream too, but not if it dies', async () => {
    const trailersOf = async (path: string) => {
      const { body, trailers } = await undiciRequest(simulator().url + path)
      await body.text()
      return trailers
    }
    expect(await trailersOf('/trailers')).toEqual({ 'grpc-status': '0', 'server-timing': 'total;dur=1' })
    expect(await trailersOf('/ndjson/3?error=1&trailer=grpc-status:14')).toEqual({ 'grpc-status': '14' })
    await expect(trailersOf('/ndjson/3?cut=1&trailer=grpc-status:14')).rejects.toThrow()
  })
})

describe('on the wire', () => {
  it.each(['/sse/3', '/trailers'])('HEAD %s has no body', async (path) => {
    const { statusLine, body } = split(await get(simulator().url, path, [], 'HEAD'))
    expect([statusLine, body]).toEqual(['HTTP/1.1 200 OK', ''])
  })

  it('HTTP/1.0 gets no chunks', async () => {
    const received = await send(simulator().url, 'GET /ndjson/2?interval=1 HTTP/1.0\r\n\r\n')
    expect(split(received).body).toBe('{"n":1,"of":2}\n{"n":2,"of":2}\n')
  })

  it('waits for the response before it', async () => {
    const next = (path: string, close = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${close}\r\n`
    const received = await send(
      simulator().url,
      next('/api/status/204?delay=30') + next('/ndjson/2') + next('/api/status/205', 'Connection: close\r\n'),
    )
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)|"n":(\d)/g)].map(([, status, n]) => status ?? n)).toEqual([
      '204',
      '200',
      '1',
      '2',
      '205',
    ])
  })
})

describe('a client', () => {
  /** A response that is written to a connection on which nothing is read. */
  function writeUnread(target: string) {
    const { ask, state } = startPlanning()
    const socket = new Socket()
    socket._write = () => undefined
    const asked = Object.assign(new IncomingMessage(socket), { complete: true, method: 'GET' })
    const response = new ServerResponse(asked)
    response.assignSocket(socket)
    writePlan(ask(target), asked, response, state)
    return { socket, response, state }
  }

  it('that does not read gets no more than fits', async () => {
    const { socket, response, state } = writeUnread(`/sse/100?body=${'x'.repeat(8000)}`)
    await vi.waitFor(() => expect(response.writableNeedDrain).toBe(true))
    expect(socket.writableLength).toBeLessThan(100_000)
    expect(state.streams).toBe(1)
    socket.destroy()
    await once(response, 'close')
    expect(state.streams).toBe(0)
  })

  it('that does not read is left after the longest time', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { socket } = writeUnread(`/sse/100?body=${'x'.repeat(8000)}`)
    vi.advanceTimersByTime(599_999)
    expect(socket.destroyed).toBe(false)
    vi.advanceTimersByTime(1)
    expect(socket.destroyed).toBe(true)
  })

  it('that leaves ends the stream', async () => {
    const state = createState()
    const server = createNodeServer(createOrigin(state, SETTINGS)).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const path of ['/sse/10?interval=60000', '/sse/10?cut=1&fault=hang']) {
      const socket = open(url).setEncoding('latin1')
      socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
      let received = ''
      for await (const chunk of socket) {
        received += chunk
        if (received.includes('id: 1')) break
      }
      socket.destroy()
      await vi.waitFor(() => expect([state.streams, state.hangs]).toEqual([0, 0]))
    }
  })
})
