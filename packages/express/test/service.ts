import { type AddressInfo, connect } from 'node:net'
import type { LogEntry, ProblemsOptions } from '@statuskit/core/render'
import express, { type Express } from 'express'
import { notFound, problems } from '../src/index.ts'

/** A response as it came over the wire. */
export interface Answer {
  readonly status: number
  readonly phrase: string
  readonly headers: Readonly<Record<string, string>>
  /** The header section, a line each, as it was sent. */
  readonly lines: readonly string[]
  readonly body: string
  /** Whether the connection ended before the response was complete. */
  readonly cut: boolean
}

/** A running service, its log, and a way to ask it. */
export interface Service {
  readonly entries: LogEntry[]
  readonly port: number
  ask(method: string, path: string, more?: { headers?: Record<string, string>; body?: string }): Promise<Answer>
  close(): Promise<void>
}

/** Starts an application with the adapter on a free loopback port. */
export async function startService(routes: (app: Express) => void, options: ProblemsOptions = {}): Promise<Service> {
  const entries: LogEntry[] = []
  const app = express()
  routes(app)
  app.use(notFound())
  app.use(problems({ log: (entry) => entries.push(entry), ...options }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    entries,
    port,
    ask: (method, path, more = {}) => exchange(port, method, path, more.headers ?? {}, more.body ?? ''),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** One request on a socket of its own: HTTP clients hide half-sent bodies and normalise paths. */
function exchange(
  port: number,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  if (body !== '') lines.push(`Content-Length: ${Buffer.byteLength(body)}`)
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)))
    socket.on('close', () => resolve(parse(Buffer.concat(chunks).toString('utf8'), method)))
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  })
}

function parse(text: string, method: string): Answer {
  const end = text.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const rest = text.slice(end + 4)
  const chunked = headers['transfer-encoding'] === 'chunked'
  const cut = chunked
    ? !rest.endsWith('0\r\n\r\n')
    : method !== 'HEAD' && Buffer.byteLength(rest) !== Number(headers['content-length'] ?? 0)
  const [, status, phrase = ''] = /^HTTP\/1\.1 (\d+) (.*)$/.exec(statusLine) ?? []
  return { status: Number(status), phrase, headers, lines, body: rest, cut }
}
