import { connect } from 'node:net'

/** A request, and the body that the client sends after a 100. */
export interface Request {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: string
}

/** A response as it was received. */
export interface Received {
  readonly status: number
  /** Headers by lowercase name. */
  readonly fields: ReadonlyMap<string, string>
  readonly content: string
  /** All its bytes. */
  readonly raw: Buffer
}

/** The responses to a request: interim ones, and the final one (here, a 101 is final). */
export interface Exchange {
  readonly interim: readonly Received[]
  readonly final: Received
}

/** Sends raw bytes, because HTTP clients hide interim responses and refuse to send many of the requests. */
export async function exchange(port: number, request: Request): Promise<Exchange> {
  const { method, path, headers = {}, content } = request
  const framed = content === undefined || headers['Transfer-Encoding'] !== undefined
  const length = framed ? {} : { 'Content-Length': String(Buffer.byteLength(content)) }
  const fields = Object.entries({ Host: `127.0.0.1:${port}`, ...length, ...headers })
  const head = `${method} ${path} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
  const waits = headers.Expect === '100-continue'
  const socket = connect(port, '127.0.0.1')
  const interim: Received[] = []
  let buffer = Buffer.alloc(0)
  try {
    socket.write(head)
    if (!waits && content !== undefined) socket.write(content)
    for await (const chunk of socket) {
      buffer = Buffer.concat([buffer, chunk as Buffer])
      for (;;) {
        const found = parse(buffer, method)
        if (found === undefined) break
        if (found.status >= 200 || found.status === 101) return { interim, final: found }
        interim.push(found)
        buffer = buffer.subarray(found.raw.length)
        if (waits && found.status === 100) socket.write(content ?? '')
      }
    }
    const end = parse(buffer, method, true)
    if (end === undefined)
      throw new Error(`${method} ${path}: the connection ended after ${JSON.stringify(String(buffer))}`)
    return { interim, final: end }
  } finally {
    socket.destroy()
  }
}

/** A complete response at the start of a buffer. */
function parse(buffer: Buffer, method: string, ended = false): Received | undefined {
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [statusLine = '', ...lines] = buffer.toString('latin1', 0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1])
  if (Number.isNaN(status)) throw new Error(`${JSON.stringify(statusLine)} is not the start of a response`)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    const value = line.slice(line.indexOf(':') + 1).trim()
    fields.set(name, fields.has(name) ? `${fields.get(name)}, ${value}` : value)
  }
  const start = end + 4
  const whole = (stop: number, content: string) => ({ status, fields, content, raw: buffer.subarray(0, stop) })
  if (status < 200 || status === 204 || status === 304 || method === 'HEAD') return whole(start, '')
  if (fields.get('transfer-encoding') === 'chunked') return chunked(buffer, start, whole)
  const length = fields.get('content-length')
  if (length === undefined) return ended ? whole(buffer.length, buffer.toString('utf8', start)) : undefined
  const stop = start + Number(length)
  return buffer.length < stop ? undefined : whole(stop, buffer.toString('utf8', start, stop))
}

function chunked(
  buffer: Buffer,
  start: number,
  whole: (stop: number, content: string) => Received,
): Received | undefined {
  const parts: Buffer[] = []
  for (let at = start; ; ) {
    const line = buffer.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16)
    const from = line + 2
    if (buffer.length < from + size + 2) return undefined
    if (size === 0) return whole(from + 2, Buffer.concat(parts).toString('utf8'))
    parts.push(buffer.subarray(from, from + size))
    at = from + size + 2
  }
}
