import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server as HttpServer, type IncomingMessage, request as send } from 'node:http'
import { type AddressInfo, connect, createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import type { ExchangeMessage, ExchangeRequest, ExchangeResponse, StatusExchange } from './exchange.ts'
import { EXCHANGES } from './exchanges.gen.ts'
import { findExchange } from './find-exchange.ts'
import { formatMessage } from './format-message.ts'

const isRequest = (message: ExchangeMessage): message is ExchangeRequest => message.kind === 'request'
const isResponse = (message: ExchangeMessage): message is ExchangeResponse => message.kind === 'response'
const requestOf = ({ messages }: StatusExchange) => messages.find(isRequest) as ExchangeRequest
const responsesOf = ({ messages }: StatusExchange) => messages.filter(isResponse)
const bodyOf = ({ messages }: StatusExchange) =>
  messages.map((message) => (isResponse(message) ? '' : message.body)).join('')
const bytesFrom = ({ messages }: StatusExchange, responses: boolean) =>
  messages
    .filter((message) => isResponse(message) === responses)
    .map(formatMessage)
    .join('')

function headerOf(headers: ExchangeRequest['headers'], wanted: string): string | undefined {
  return headers.find(([name]) => name === wanted)?.[1]
}

/** Requests whose body doesn't arrive: what they announce is written by hand. */
const WITHOUT_THEIR_BODY = [408, 413, 417]

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

interface Read {
  readonly message: IncomingMessage
  readonly body: string
}

/** Answers with the responses as they are written, and gives what the server read of the request. */
function answerRaw(server: HttpServer, exchange: StatusExchange): Promise<Read> {
  const responses = responsesOf(exchange).map(formatMessage)
  return new Promise((resolve, reject) => {
    const answer = async (message: IncomingMessage, sent: readonly string[]) => {
      const body = WITHOUT_THEIR_BODY.includes(exchange.code) ? '' : await text(message)
      message.socket.end(sent.join(''))
      resolve({ message, body })
    }
    server.on('request', (message) => answer(message, responses))
    server.on('checkContinue', (message) => {
      const [first = '', ...rest] = responses
      if (rest.length > 0) message.socket.write(first)
      answer(message, rest.length > 0 ? rest : responses)
    })
    server.on('upgrade', (message: IncomingMessage, socket: Socket) => {
      socket.end(responses.join(''))
      resolve({ message, body: '' })
    })
    server.on('clientError', reject)
  })
}

/** What Node's server reads of the request, and the bytes that come back. */
async function throughServer(exchange: StatusExchange): Promise<Read & { readonly back: string }> {
  const server = createServer()
  const read = answerRaw(server, exchange)
  const socket = connect(await portOf(server), '127.0.0.1')
  socket.write(formatMessage(requestOf(exchange)))
  const later = exchange.messages.find((message) => message.kind === 'body')
  let back = ''
  socket.setEncoding('utf8').on('data', (data: string) => {
    if (back === '' && later !== undefined) socket.write(formatMessage(later))
    back += data
  })
  const [{ message, body }] = await Promise.all([read, once(socket, 'close')])
  server.close()
  return { message, body, back }
}

/** What Node's client reads of the responses: interim ones by their status, and the last. */
async function throughClient(
  exchange: StatusExchange,
): Promise<{ interim: number[]; last: IncomingMessage; body: string }> {
  const server = createSocketServer((socket) => {
    socket.once('data', () => socket.end(bytesFrom(exchange, true)))
  })
  const { method, headers } = requestOf(exchange)
  const asked = headers.filter(([name]) => /^(?:connection|upgrade)$/i.test(name))
  const request = send({ port: await portOf(server), host: '127.0.0.1', method, headers: Object.fromEntries(asked) })
  const interim: number[] = []
  request.on('information', ({ statusCode }) => interim.push(statusCode))
  request.end()
  const [last] = (await Promise.race([once(request, 'response'), once(request, 'upgrade')])) as [IncomingMessage]
  const body = last.statusCode === 101 ? '' : await text(last)
  request.destroy()
  server.close()
  return { interim, last, body }
}

/** The raw headers of a message as pairs. */
function pairs(raw: readonly string[]): string[][] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name, raw[at + 1] ?? '']] : []))
}

describe.each(EXCHANGES)('$code', (exchange) => {
  it('has a request that Node reads, and responses that arrive as they are', async () => {
    const { method, target, httpVersion, headers } = requestOf(exchange)
    const { message, body, back } = await throughServer(exchange)
    expect(message).toMatchObject({ method, url: target, httpVersion })
    expect(pairs(message.rawHeaders)).toEqual(headers)
    if (!WITHOUT_THEIR_BODY.includes(exchange.code)) expect(body).toBe(bodyOf(exchange))
    expect(back).toBe(bytesFrom(exchange, true))
  })

  it('has responses that Node reads', async () => {
    const responses = responsesOf(exchange)
    const final = responses.at(-1) as ExchangeResponse
    const { interim, last, body } = await throughClient(exchange)
    expect(interim).toEqual(responses.slice(0, -1).map(({ status }) => status))
    expect(last).toMatchObject({ statusCode: final.status, statusMessage: final.phrase, httpVersion: '1.1' })
    expect(pairs(last.rawHeaders)).toEqual(final.headers)
    expect(body).toBe(final.body)
  })

  it('announces the length of each body', () => {
    for (const message of exchange.messages) {
      if (message.kind === 'body') continue
      const announced = headerOf(message.headers, 'Content-Length')
      const body = isResponse(message) ? message.body : bodyOf(exchange)
      const isMissing = isRequest(message) && WITHOUT_THEIR_BODY.includes(exchange.code)
      if (isMissing) expect(Number(announced)).toBeGreaterThan(body.length)
      else if (announced !== undefined) expect(announced).toBe(String(Buffer.byteLength(body)))
      else if (body !== '') expect(headerOf(message.headers, 'Transfer-Encoding')).toBe('chunked')
    }
  })

  it('names hosts that are reserved for examples', () => {
    const hosts = JSON.stringify(exchange).matchAll(/\bhttps?:\/\/([^/"\\]+)/g)
    const named = [headerOf(requestOf(exchange).headers, 'Host') ?? '', ...[...hosts].map(([, host = '']) => host)]
    for (const host of named) expect(host).toMatch(/(?:^|\.)example\.(?:com|net)(?::\d+)?$/)
  })

  it('has one date, and none in interim responses', () => {
    for (const { status, headers } of responsesOf(exchange)) {
      expect(headerOf(headers, 'Date')).toBe(status < 200 ? undefined : 'Sun, 29 Nov 2026 09:10:00 GMT')
    }
  })
})

describe('findExchange', () => {
  it('gives a structured request and response', () => {
    const [request, response] = findExchange(404)?.messages ?? []
    expect(request).toMatchObject({
      kind: 'request',
      from: 'client',
      to: 'server',
      method: 'GET',
      target: '/orders/4711',
    })
    expect(response).toMatchObject({ kind: 'response', from: 'server', to: 'client', status: 404, phrase: 'Not Found' })
  })

  it('has a problem document for each error, but for the page of a network', () => {
    for (const { code, messages } of EXCHANGES.filter((exchange) => exchange.code >= 400)) {
      const { headers, body } = messages.find(isResponse) as ExchangeResponse
      if (code === 511) expect(body).toContain('<a href=')
      else {
        expect(headerOf(headers, 'Content-Type')).toBe('application/problem+json')
        expect(JSON.parse(body)).toMatchObject({ status: code, detail: expect.stringMatching(/\.$/) })
      }
    }
  })

  it('knows no other numbers', () => {
    for (const code of [0, 99, 299, 499, 600, Number.NaN]) expect(findExchange(code)).toBeUndefined()
  })

  it('shows the proxy or gateway where one answers', () => {
    const senders = (code: number) => responsesOf(findExchange(code) as StatusExchange).map(({ from }) => from)
    expect([203, 407, 502, 504, 511].map(senders)).toEqual([
      ['proxy'],
      ['proxy'],
      ['gateway'],
      ['gateway'],
      ['network'],
    ])
    expect(requestOf(findExchange(407) as StatusExchange).target).toMatch(/^http:/)
  })

  it('completes the handshake of a WebSocket', () => {
    const { messages } = findExchange(101) as StatusExchange
    const [request, response] = messages as [ExchangeRequest, ExchangeResponse]
    const key = `${headerOf(request.headers, 'Sec-WebSocket-Key')}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`
    expect(headerOf(response.headers, 'Sec-WebSocket-Accept')).toBe(createHash('sha1').update(key).digest('base64'))
  })
})

describe('formatMessage', () => {
  it('sends the body of a 100 after it', () => {
    const sent = findExchange(100)?.messages.map(formatMessage)
    expect(sent?.[0]).toMatch(/\r\nContent-Length: 37\r\n(?:.*\r\n)*Expect: 100-continue\r\n\r\n$/)
    expect(sent?.[1]).toBe('HTTP/1.1 100 Continue\r\n\r\n')
    expect(sent?.[2]).toBe('sku,quantity\nchair-oak,14\ntable-elm,3')
  })

  it('writes a chunked body in chunks', () => {
    const [request] = findExchange(411)?.messages ?? []
    expect(formatMessage(request as ExchangeMessage)).toMatch(/\r\n\r\n29\r\n\{\n[^}]*\}\r\n0\r\n\r\n$/)
  })
})
