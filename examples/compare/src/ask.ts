import { once } from 'node:events'
import { connect } from 'node:net'

/** A request as it is sent. */
export interface Question {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: string
  /** The request line, to send an invalid one. */
  readonly line?: string
}

/** A response as it was received. */
export interface Answer {
  /** 0 if there was no response. */
  readonly status: number
  /** Names in lowercase; a repeated header is a list. */
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly content: string
  /** Whether the body ended early. */
  readonly cut: boolean
}

/** Sends a request over a new connection, without a client that would correct the request or the response. */
export async function ask(origin: string, question: Question): Promise<Answer> {
  const { port, hostname, host } = new URL(origin)
  const { method = 'GET', path, headers = {}, content } = question
  const length = content === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(content)) }
  const fields = Object.entries({ Host: host, ...headers, ...length, Connection: 'close' })
  const head = [question.line ?? `${method} ${path} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`)]
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  // After a reset, the bytes received so far still count.
  socket.on('error', () => undefined)
  socket.write(`${head.join('\r\n')}\r\n\r\n${content ?? ''}`)
  await once(socket, 'close')
  return parse(Buffer.concat(chunks).toString(), method)
}

function parse(message: string, method: string): Answer {
  const end = message.indexOf('\r\n\r\n')
  if (end < 0) return { status: 0, headers: {}, content: message, cut: true }
  const [line = '', ...fields] = message.slice(0, end).split('\r\n')
  const headers: Record<string, string | string[]> = {}
  for (const field of fields) {
    const colon = field.indexOf(':')
    const name = field.slice(0, colon).toLowerCase()
    const value = field.slice(colon + 1).trim()
    headers[name] = name in headers ? [headers[name] ?? [], value].flat() : value
  }
  const rest = message.slice(end + 4)
  const chunked = headers['transfer-encoding'] === 'chunked'
  const complete = chunked ? rest.endsWith('0\r\n\r\n') : Buffer.byteLength(rest) === Number(headers['content-length'])
  return {
    status: Number(line.split(' ')[1]),
    headers,
    content: chunked ? rest.replace(/^[\da-f]+\r\n([\s\S]*?)\r\n/gim, '$1') : rest,
    cut: method !== 'HEAD' && !complete,
  }
}
