import { connect } from 'node:net'
import type { FieldLine, HttpMessage } from '../src/message/message.ts'
import { withDecodedBody } from '../src/readers/decode.ts'
import { withDigests } from '../src/readers/digests.ts'
import { readHttp } from '../src/readers/http-text.ts'

/** A request that is sent on a new connection. */
export interface RawRequest {
  readonly method?: string
  /** Path and query, or a whole URI for a proxy. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string>>
  readonly content?: string
}

/** All responses to one request, interim ones first, in octets as they came. */
export async function exchange(port: number, request: RawRequest): Promise<HttpMessage[]> {
  const { method = 'GET', target, headers = {}, content = '' } = request
  const lines: FieldLine[] = Object.entries({
    Host: `127.0.0.1:${port}`,
    Accept: '*/*',
    Connection: 'close',
    ...(content !== '' && { 'Content-Length': String(content.length) }),
    ...headers,
  })
  const head = [`${method} ${target} HTTP/1.1`, ...lines.map(([name, value]) => `${name}: ${value}`)]
  const bytes = await send(port, `${head.join('\r\n')}\r\n\r\n${content}`)
  const url = target.startsWith('/') ? `http://127.0.0.1:${port}${target}` : target
  return split(bytes).map((part) => {
    const message = { ...readHttp(part, { method, url }), requestHeaders: lines }
    return withDecodedBody(withDigests(message))
  })
}

function send(port: number, text: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => {
      chunks.push(chunk)
      // What speaks another protocol from here on does not end by itself.
      if (/^HTTP\/1\.1 101 .*\r\n\r\n/s.test(Buffer.concat(chunks).toString('latin1'))) socket.end()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks)))
  })
}

/** The octets of each response: an interim one ends with its header section. */
function split(bytes: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let rest = bytes
  while (/^HTTP\/1\.1 1\d\d /.test(rest.subarray(0, 16).toString('latin1'))) {
    const end = rest.indexOf('\r\n\r\n') + 4
    parts.push(rest.subarray(0, end))
    const switched = rest.subarray(9, 12).toString() === '101'
    rest = rest.subarray(end)
    if (switched) return parts
  }
  return rest.length > 0 ? [...parts, rest] : parts
}
