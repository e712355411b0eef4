import { once } from 'node:events'
import { type ClientHttp2Session, connect, type IncomingHttpHeaders, type SecureClientSessionOptions } from 'node:http2'
import { onTestFinished } from 'vitest'

/** What a client got for a request over HTTP/2. */
export interface Http2Result {
  /** The interim statuses. */
  readonly interim: readonly number[]
  /** The headers of the response, with `:status`; `undefined` if there was none. */
  readonly headers: IncomingHttpHeaders | undefined
  readonly status: number | undefined
  readonly body: string
  /** The error code with which the stream ended. */
  readonly code: number
}

/** Opens a connection with HTTP/2, which the test's end closes. */
export async function openHttp2(url: string, options: SecureClientSessionOptions = {}): Promise<ClientHttp2Session> {
  const session = connect(url, options)
  session.on('error', () => undefined)
  onTestFinished(() => session.destroy())
  await once(session, 'connect')
  return session
}

/** Sends a request, and waits until its stream has ended. */
export function ask(
  session: ClientHttp2Session,
  path: string,
  headers: Readonly<Record<string, string | string[]>> = {},
  content?: string | Buffer,
): Promise<Http2Result> {
  return new Promise((resolve) => {
    const stream = session.request({ ':path': path, ...headers }, { endStream: content === undefined })
    const interim: number[] = []
    let received: IncomingHttpHeaders | undefined
    let body = ''
    stream.setEncoding('utf8')
    stream.on('headers', (each) => interim.push(Number(each[':status'])))
    stream.on('response', (each) => {
      received = each
    })
    stream.on('data', (chunk) => {
      body += chunk
    })
    stream.on('error', () => undefined)
    stream.on('close', () =>
      resolve({
        interim,
        headers: received,
        status: received === undefined ? undefined : Number(received[':status']),
        body,
        code: stream.rstCode,
      }),
    )
    if (content !== undefined) stream.end(content)
  })
}
