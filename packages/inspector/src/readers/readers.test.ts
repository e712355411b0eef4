import { get, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { serveWhile } from '../../test/serve-while.ts'
import { inspect } from '../inspect/inspect.ts'
import { readHttp } from './http-text.ts'
import { readJsonMessage } from './json-message.ts'
import { readFetch } from './runtime/fetch.ts'
import { readIncomingMessage } from './runtime/incoming-message.ts'
import { readPlain } from './runtime/plain.ts'

const ids = (message: Parameters<typeof inspect>[0] | undefined) =>
  message ? inspect(message).map(({ id }) => id) : []

describe('fetch', () => {
  it('reads a real response and its request, and leaves both readable', async () => {
    const { message, text } = await serveWhile(
      (_, response) => response.writeHead(401, { 'Content-Type': 'text/plain' }).end('no'),
      async (origin) => {
        const request = new Request(`${origin}/a`, { headers: { Accept: 'text/plain' } })
        const response = await fetch(request)
        return { message: await readFetch(response, request), text: await response.text() }
      },
    )
    expect(text).toBe('no')
    expect(message).toMatchObject({ status: 401, reason: 'Unauthorized', method: 'GET' })
    expect(new TextDecoder().decode(message?.body as Uint8Array)).toBe('no')
    expect(ids(message)).toEqual(['status-401-missing-www-authenticate'])
  })

  it('reports nothing that a response from another origin hides', async () => {
    const response = new Response('{}', { status: 401, headers: { 'Content-Type': 'application/json' } })
    Object.defineProperty(response, 'type', { value: 'cors' })
    expect(ids(await readFetch(response))).toEqual([])
  })

  it('has nothing to say of opaque responses, and does not wait for event streams', async () => {
    expect(await readFetch(Response.error())).toBeUndefined()
    const endless = new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } })
    expect((await readFetch(endless))?.body).toBeUndefined()
  })

  it('keeps cookies apart', async () => {
    const headers = new Headers([
      ['Set-Cookie', 'a=1; Path=/'],
      ['Set-Cookie', 'b=2; Path=/'],
    ])
    expect(ids(await readFetch(new Response(null, { headers })))).toEqual([])
  })
})

describe('IncomingMessage', () => {
  it('reads lines as they came, and the request', async () => {
    const message = await serveWhile(
      (_, response) => {
        response.setHeader('Vary', ['Accept', 'Origin'])
        response.writeHead(405).end()
      },
      (origin) =>
        new Promise<ReturnType<typeof readIncomingMessage>>((resolve) => {
          get(`${origin}/a?b`, { headers: { 'X-Mine': '1' } }, (response: IncomingMessage) => {
            resolve(readIncomingMessage(response, Buffer.alloc(0)))
            response.resume()
          })
        }),
    )
    expect(message?.headers.slice(0, 2)).toEqual([
      ['Vary', 'Accept'],
      ['Vary', 'Origin'],
    ])
    expect(message).toMatchObject({ status: 405, httpVersion: '1.1', method: 'GET' })
    expect(message?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/a\?b$/)
    expect(message?.requestHeaders).toContainEqual(['x-mine', '1'])
    expect(ids(message)).toEqual(['status-405-missing-allow'])
  })

  it('is not for requests of a server', () => {
    expect(readIncomingMessage({ httpVersion: '1.1', rawHeaders: [] })).toBeUndefined()
  })
})

describe('plain objects', () => {
  it('takes the shapes of test clients', () => {
    expect(
      readPlain({ statusCode: 200, headers: { 'set-cookie': ['a=1', 'b=2'], 'content-length': 2 }, body: {} }),
    ).toEqual({
      status: 200,
      headers: [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['content-length', '2'],
      ],
      hidden: ['field-lines'],
    })
    expect(readPlain({ status: 200, headers: new Headers({ a: 'b' }), text: 'x' })).toMatchObject({ body: 'x' })
    expect(readPlain({ headers: {} })).toBeUndefined()
  })
})

describe('raw HTTP', () => {
  it('joins chunks, unfolds lines, and passes over interim responses', () => {
    const message = readHttp(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nX: a\r\n b\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n0\r\n\r\n',
    )
    expect(message).toMatchObject({ status: 200, httpVersion: '1.1', reason: 'OK' })
    expect(message.headers[0]).toEqual(['X', 'a b'])
    expect(new TextDecoder().decode(message.rawBody)).toBe('hello')
  })

  it('reads trailers after the last chunk', () => {
    const head = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n'
    expect(readHttp(`${head}Server-Timing: total;dur=5\r\nX: a\r\n b\r\n\r\n`).trailers).toEqual([
      ['Server-Timing', 'total;dur=5'],
      ['X', 'a b'],
    ])
    expect(readHttp(`${head}\r\nHTTP/1.1 200 OK\r\nA: b\r\n\r\n`)).not.toHaveProperty('trailers')
    expect(readPlain({ status: 200, headers: {}, trailers: { 'x-checksum': '1' } })).toMatchObject({
      trailers: [['x-checksum', '1']],
    })
    expect(
      readIncomingMessage({ statusCode: 200, httpVersion: '1.1', rawHeaders: [], rawTrailers: ['X-Checksum', '1'] }),
    ).toMatchObject({ trailers: [['X-Checksum', '1']] })
  })

  it('has no content where chunks are broken, and the octets that came otherwise', () => {
    expect(readHttp('HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\nzz\n').rawBody).toBeUndefined()
    expect(ids(readHttp('HTTP/1.1 200 OK\nContent-Type: text/plain\nContent-Length: 9\n\nhello'))).toEqual([
      'cl-body-mismatch',
    ])
  })

  it('says what it expects', () => {
    expect(() => readHttp('<html>')).toThrow('HTTP/1.1 200 OK')
  })
})

describe('NDJSON', () => {
  it('takes messages and entries of a HAR', () => {
    expect(readJsonMessage('{"status":204,"headers":{"a":"b"},"rawBody":"eA=="}')).toMatchObject({
      status: 204,
      rawBody: Uint8Array.of(120),
    })
    expect(readJsonMessage('{"response":{"status":200,"headers":[]}}')).toMatchObject({ status: 200 })
    expect(readJsonMessage('{"status":200,"headers":[{"name":"Age","value":"1"},["Vary","*"]]}')?.headers).toEqual([
      ['Age', '1'],
      ['Vary', '*'],
    ])
  })

  it.each([
    ['x', 'not JSON'],
    ['[]', 'has to be a JSON object'],
    ['{}', 'no status'],
    ['{"status":200,"headers":[["Age","1"],{"key":"Vary","value":"*"}]}', 'headers[1] is not a header. Write'],
    ['{"status":200,"headers":[],"rawBody":"*"}', 'base64'],
  ])('refuses %s', (line, why) => {
    expect(() => readJsonMessage(line)).toThrow(why)
  })
})
