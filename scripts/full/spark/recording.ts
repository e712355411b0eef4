import { connect } from 'node:net'
import { type Recorded, startAll } from './servers.ts'

/** An exchange in the bytes that were sent. */
export interface Exchange {
  readonly server: string
  readonly address: string
  readonly path: string
  /** The request, up to and with the empty line. */
  readonly request: string
  /** The status line and header lines of the final response, in Latin-1, without the empty line. */
  readonly head: string
  readonly body: Buffer
}

/** Responses that don't end within this time are left out, in milliseconds. */
const PATIENCE = 3000
/** Longer bodies are left out, so that a million responses fit on a disk. */
const LONGEST = 8192

/** Requests everything from all servers, and returns what was answered. */
export async function record(): Promise<Exchange[]> {
  const servers = await startAll()
  try {
    const exchanges: Exchange[] = []
    for (const server of servers) exchanges.push(...(await recordServer(server)))
    return exchanges
  } finally {
    for (const { stop } of servers) await stop()
  }
}

async function recordServer({ name, port, requests }: Recorded): Promise<Exchange[]> {
  const address = `127.0.0.1:${port}`
  const exchanges: Exchange[] = []
  for (const [method, path, headers = {}, body = ''] of requests) {
    const length = body === '' && method !== 'POST' ? {} : { 'Content-Length': String(body.length) }
    const fields = { Host: address, 'User-Agent': 'CCBot/2.0', Connection: 'close', ...length, ...headers }
    const lines = Object.entries(fields).map(([field, value]) => `${field}: ${value}\r\n`)
    const request = `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`
    const response = finalResponse(await send(port, request + body))
    if (response !== undefined) exchanges.push({ server: name, address, path, request, ...response })
  }
  return exchanges
}

function send(port: number, text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setTimeout(PATIENCE, () => socket.destroy())
    socket.on('data', (chunk) => chunks.push(chunk))
    // A server can reset the connection after its response.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(Buffer.concat(chunks)))
  })
}

function finalResponse(bytes: Buffer): Pick<Exchange, 'head' | 'body'> | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0 || bytes.toString('latin1', 0, 5) !== 'HTTP/') return undefined
  const head = bytes.toString('latin1', 0, end)
  const body = bytes.subarray(end + 4)
  if (/^HTTP\/1\.1 1\d\d /.test(head)) return finalResponse(body)
  return body.length > LONGEST ? undefined : { head, body }
}
