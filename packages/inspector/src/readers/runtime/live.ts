import { type ClientRequest, type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Socket } from 'node:net'
import type { HttpMessage } from '../../message/message.ts'
import { withDecodedBody } from '../decode.ts'
import { withDigests } from '../digests.ts'
import { ReadError } from '../read-error.ts'
import { readIncomingMessage } from './incoming-message.ts'
import { readRefused } from './refused-response.ts'

/** The request to send. */
export interface LiveRequest {
  /** Default: GET. */
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | Uint8Array | undefined
  /** The maximum number of redirects to follow. Default: 10. */
  readonly redirects?: number | undefined
  /** The time limit for each hop, in milliseconds. Default: 10,000. */
  readonly timeoutMs?: number | undefined
  /** Longer bodies, in bytes, are not read and stay unknown. Default: 1 MiB. */
  readonly maxBytes?: number | undefined
}

/**
 * Requests a URL over HTTP/1.1, follows redirects, and returns the response of every hop. It sends no other requests. A
 * redirect can lead to any host that this machine reaches; set `redirects: 0` for URLs that you don't trust.
 *
 * @throws {ReadError} if the URL is not http or https, or a server can't be reached or responds too slowly
 */
export async function readUrl(url: string, request: LiveRequest = {}): Promise<HttpMessage[]> {
  const messages: HttpMessage[] = []
  let next: { readonly url: URL; readonly request: LiveRequest } | undefined = { url: httpUrl(url), request }
  while (next !== undefined && messages.length <= (request.redirects ?? 10)) {
    const message = await ask(next.url, next.request)
    messages.push(message)
    next = redirect(next.url, next.request, message)
  }
  return messages
}

function httpUrl(text: string): URL {
  const url = platformUrl(text)
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new ReadError(`"${text}" is not an http or https URL. Write it like https://example.com/.`)
}

/** The platform's URL, which converts host names in other scripts so that they can be looked up. */
function platformUrl(text: string | undefined, base?: string): URL | undefined {
  return text !== undefined && URL.canParse(text, base) ? new URL(text, base) : undefined
}

/** The next request, by the rules of fetch: POST becomes GET after 301, 302 and 303. */
function redirect(
  from: URL,
  request: LiveRequest,
  message: HttpMessage,
): { url: URL; request: LiveRequest } | undefined {
  const location = message.headers.find(([name]) => name.toLowerCase() === 'location')?.[1]
  const url = [301, 302, 303, 307, 308].includes(message.status) ? platformUrl(location, from.href) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return undefined
  const { method = 'GET', headers = {}, body, ...limits } = request
  // Credentials are meant for the first origin only.
  const kept = url.origin === from.origin ? headers : withoutCredentials(headers)
  const changes = message.status === 303 ? method !== 'HEAD' : message.status <= 302 && method === 'POST'
  return { url, request: { ...limits, headers: kept, ...(changes ? { method: 'GET' } : { method, body }) } }
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !/^(?:(?:proxy-)?authorization|cookie|host)$/i.test(name)),
  )
}

/** The URL as reports show it: they are published where its password must not be. */
function withoutUser(url: URL): string {
  const shown = new URL(url)
  shown.username = ''
  shown.password = ''
  return shown.href
}

function ask(url: URL, { method = 'GET', headers = {}, body, timeoutMs = 10_000, maxBytes = 1 << 20 }: LiveRequest) {
  return new Promise<HttpMessage>((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const shown = withoutUser(url)
    const fail = (why: string) => reject(new ReadError(`${shown}: ${why}`))
    let asked: ClientRequest
    try {
      asked = send(url, { method, headers: { Accept: '*/*', 'User-Agent': 'statuskit', ...headers }, agent: false })
    } catch (error) {
      return fail(error instanceof Error ? error.message : String(error))
    }
    const timer = setTimeout(() => {
      fail(`no complete response within ${timeoutMs} ms`)
      asked.destroy()
    }, timeoutMs)
    asked.on('response', (response) => {
      collect(response, maxBytes).then(({ bytes, isWhole, length }) => {
        clearTimeout(timer)
        const message = readIncomingMessage(response, isWhole ? bytes : undefined)
        asked.destroy()
        if (message === undefined) fail('no response')
        else if (isWhole || bytes === undefined) resolve(withDecodedBody(withDigests({ ...message, url: shown })))
        // A rule compares the number of bytes with the Content-Length. Without one, nothing else shows the break.
        else if (response.headers['content-length'] !== undefined)
          resolve({ ...message, contentSize: length, url: shown })
        else fail(`the connection closed after ${length} bytes of the body, before its end`)
      })
    })
    const received: Buffer[] = []
    asked.on('socket', (socket) => keepFirst(socket, received, maxBytes))
    asked.on('error', (error: Error & { readonly code?: unknown }) => {
      clearTimeout(timer)
      const code = String(error.code)
      const refused = code.startsWith('HPE_') ? readRefused(Buffer.concat(received), { method, url: shown }) : undefined
      if (refused !== undefined) resolve(withDecodedBody(withDigests(refused)))
      else fail(`${error.message}${hintOn(code, shown)}`)
    })
    asked.end(body)
  })
}

/** Keeps what a server sends, in case Node's parser refuses it: the headers, and as much of the body as may be read. */
function keepFirst(socket: Socket, received: Buffer[], maxBytes: number): void {
  let length = 0
  // Before the parser, whose error comes while it reads.
  socket.prependListener('data', (chunk: Buffer) => {
    if (length <= maxBytes) received.push(chunk)
    length += chunk.length
  })
}

/** What to do about an error whose message says only what happened. */
function hintOn(code: string, url: string): string {
  if (code.startsWith('HPE_')) return '. The response is not valid HTTP, and clients refuse it.'
  if (!/CERT|ISSUER|LEAF_SIGNATURE/.test(code)) return ''
  const again = `curl -ski '${url.replaceAll("'", '%27')}' | statuskit inspect`
  return `. To trust it, set NODE_EXTRA_CA_CERTS to the file of the authority that signed it, or run ${again}`
}

/** What arrived of a body. Without `bytes`, it is longer than the limit. */
interface Collected {
  readonly bytes?: Uint8Array
  /** Whether the body arrived to its end. */
  readonly isWhole: boolean
  /** The number of bytes that arrived. */
  readonly length: number
}

function collect(response: IncomingMessage, maxBytes: number): Promise<Collected> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    response.on('data', (chunk: Buffer) => {
      length += chunk.length
      chunks.push(chunk)
      if (length > maxBytes) {
        resolve({ isWhole: false, length })
        response.destroy()
      }
    })
    const finish = () => resolve({ bytes: Buffer.concat(chunks), isWhole: response.complete, length })
    response.on('end', finish)
    response.on('error', finish)
    response.on('close', finish)
  })
}
