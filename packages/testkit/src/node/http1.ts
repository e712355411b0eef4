import { connect, type Socket } from 'node:net'
import { type Answer, fieldsOf, type Question } from '../suite/answer.ts'

/** A raw connection to a server on loopback, because HTTP clients hide half-sent bodies and normalize paths. */
export interface Connection {
  readonly socket: Socket
  send(text: string): void
  /** The next response, complete or cut, to a request with this method; the connection can stay open. */
  receive(method: string): Promise<Answer>
  /** The remaining bytes until the server ends the connection. */
  rest(): Promise<string>
}

/** Opens a connection. */
export async function openConnection(port: number): Promise<Connection> {
  const socket = connect(port, '127.0.0.1')
  let buffer = Buffer.alloc(0)
  let closed = false
  let wake: () => void = () => undefined
  socket.on('data', (chunk) => {
    buffer = Buffer.concat([buffer, chunk])
    wake()
  })
  socket.on('close', () => {
    closed = true
    wake()
  })
  // Treat a reset by the server like a normal end.
  socket.on('error', () => undefined)
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  return {
    socket,
    send: (text) => void socket.write(text),
    async receive(method) {
      for (;;) {
        const found = parseResponse(buffer, method)
        if (found !== undefined) {
          buffer = buffer.subarray(found.length)
          return found.answer
        }
        if (closed) return cutAnswer(buffer)
        await change()
      }
    },
    async rest() {
      while (!closed) await change()
      return buffer.toString('utf8')
    },
  }
}

/** The bytes of a request. */
export function formatRequest(method: string, path: string, { headers = {}, body = '' }: Question = {}): string {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}`)
  if (body !== '') lines.push(`Content-Length: ${Buffer.byteLength(body)}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}

/**
 * One exchange over HTTP/1.1. If the response leaves the connection open, it must serve the next request.
 */
export async function askHttp1(port: number, method: string, path: string, question?: Question): Promise<Answer> {
  const connection = await openConnection(port)
  try {
    connection.send(formatRequest(method, path, question))
    const answer = await connection.receive(method)
    if (!answer.cut && !/\bclose\b/i.test(answer.headers.connection ?? '')) await expectAlive(connection)
    return answer
  } finally {
    connection.socket.destroy()
  }
}

async function expectAlive(connection: Connection): Promise<void> {
  connection.send(formatRequest('GET', '/alive'))
  const { status, body } = await connection.receive('GET')
  if (status !== 200 || body !== 'yes') throw new Error(`The next request on the connection got ${status} ${body}`)
}

/** A complete response at the start of a buffer, and its length in bytes. */
function parseResponse(buffer: Buffer, method: string): { answer: Answer; length: number } | undefined {
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = parseHead(buffer.toString('latin1', 0, end))
  const start = end + 4
  const chunked = /\bchunked\b/i.test(head.headers['transfer-encoding'] ?? '')
  if (method === 'HEAD' || [204, 304].includes(head.status)) return { answer: whole(head, ''), length: start }
  if (chunked) {
    const content = readChunks(buffer, start)
    return content && { answer: whole(head, content.body), length: content.end }
  }
  const length = head.headers['content-length']
  if (length === undefined || buffer.length < start + Number(length)) return undefined
  const stop = start + Number(length)
  return { answer: whole(head, buffer.toString('utf8', start, stop)), length: stop }
}

type Head = Omit<Answer, 'body' | 'cut'>

function parseHead(text: string): Head {
  const [statusLine = '', ...lines] = text.split('\r\n')
  const match = /^HTTP\/1\.1 (\d{3}) (.*)$/.exec(statusLine)
  if (match === null) throw new Error(`${JSON.stringify(statusLine)} is not the start of a response`)
  return { status: Number(match[1]), phrase: match[2] ?? '', headers: fieldsOf(lines), lines }
}

function whole(head: Head, body: string): Answer {
  return { ...head, body, cut: false }
}

/** The received part of a response after the connection ended; status 0 if it has no complete head. */
function cutAnswer(buffer: Buffer): Answer {
  const end = buffer.indexOf('\r\n\r\n')
  if (end < 0) return { status: 0, phrase: '', headers: {}, lines: [], body: buffer.toString('utf8'), cut: true }
  const head = parseHead(buffer.toString('latin1', 0, end))
  const framed = head.headers['content-length'] !== undefined || head.headers['transfer-encoding'] !== undefined
  // Without a length, the end of the connection is the end of the body (RFC 9112, section 6.3).
  return { ...head, body: buffer.toString('utf8', end + 4), cut: framed }
}

function readChunks(buffer: Buffer, start: number): { body: string; end: number } | undefined {
  const parts: Buffer[] = []
  for (let at = start; ; ) {
    const line = buffer.indexOf('\r\n', at)
    if (line < 0) return undefined
    const size = Number.parseInt(buffer.toString('latin1', at, line), 16)
    const from = line + 2
    if (buffer.length < from + size + 2) return undefined
    if (size === 0) return { body: Buffer.concat(parts).toString('utf8'), end: from + 2 }
    parts.push(buffer.subarray(from, from + size))
    at = from + size + 2
  }
}
