import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { serveWhile } from '../../../test/serve-while.ts'
import { inspect } from '../../inspect/inspect.ts'
import { readUrl } from './live.ts'

describe('a live URL', () => {
  it('follows redirects hop by hop as clients do, with the request of each', async () => {
    const seen: string[] = []
    const messages = await serveWhile(
      (request, response) => {
        seen.push(`${request.method} ${request.url}`)
        if (request.url === '/a') response.writeHead(303, { Location: '/b' }).end()
        else
          response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' }).end(gzipSync('hello'))
      },
      (origin) => readUrl(`${origin}/a`, { method: 'POST', body: 'x' }),
    )
    expect(seen).toEqual(['POST /a', 'GET /b'])
    expect(messages.map(({ status, method }) => [status, method])).toEqual([
      [303, 'POST'],
      [200, 'GET'],
    ])
    expect(new TextDecoder().decode(messages[1]?.body as Uint8Array)).toBe('hello')
    expect(messages.flatMap((message) => inspect(message))).toEqual([])
  })

  it('stops at its limits', async () => {
    const loop = await serveWhile(
      (_, response) => response.writeHead(302, { Location: '/' }).end(),
      (origin) => readUrl(origin, { redirects: 3 }),
    )
    expect(loop).toHaveLength(4)
    const large = await serveWhile(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/plain' })
        const write = () => {
          while (!response.destroyed && response.write('x'.repeat(1000)));
        }
        response.on('drain', write)
        write()
      },
      (origin) => readUrl(origin, { maxBytes: 5000 }),
    )
    expect(large[0]?.rawBody).toBeUndefined()
    const slow = serveWhile(
      () => undefined,
      (origin) => readUrl(origin, { timeoutMs: 50 }),
    )
    await expect(slow).rejects.toThrow('within 50 ms')
  })

  it('sends credentials to the first origin alone, and shows no password', async () => {
    const seen: unknown[] = []
    const answer = (_: unknown, response: ServerResponse) => response.writeHead(204).end()
    const messages = await serveWhile(
      (request, response) => {
        seen.push([request.headers.authorization, request.headers.cookie, request.headers['proxy-authorization']])
        answer(request, response)
      },
      (other) =>
        serveWhile(
          (request, response) => {
            seen.push([request.headers.authorization, request.headers.cookie, request.headers['proxy-authorization']])
            response.writeHead(302, { Location: other }).end()
          },
          (origin) =>
            readUrl(origin.replace('//', '//user:secret@'), {
              headers: { Cookie: 'a=b', 'Proxy-Authorization': 'Basic eA==' },
            }),
        ),
    )
    expect(seen).toEqual([
      ['Basic dXNlcjpzZWNyZXQ=', 'a=b', 'Basic eA=='],
      [undefined, undefined, undefined],
    ])
    expect(messages).toHaveLength(2)
    expect(messages.map(({ url }) => url).join()).not.toContain('secret')
    await expect(readUrl('http://user:secret@127.0.0.1:1/')).rejects.toThrow(/^http:\/\/127\.0\.0\.1:1\/: /)
  })

  it.each(['file:///etc/passwd', 'ftp://a.example/', 'data:text/plain,x', 'javascript:1', 'unix:/run/a', '//'])(
    'follows no redirect to %s',
    async (location) => {
      const messages = await serveWhile(
        (_, response) => response.writeHead(302, { Location: location }).end(),
        (origin) => readUrl(origin),
      )
      expect(messages.map(({ status }) => status)).toEqual([302])
    },
  )

  it('tells a body that ends too early from one that is too long to read', async () => {
    const [short] = await serveWhile(
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/plain', 'Content-Length': 50 })
        response.write('hello', () => response.destroy())
      },
      (origin) => readUrl(origin),
    )
    expect(short?.contentSize).toBe(5)
    expect(short && inspect(short).map(({ id }) => id)).toEqual(['cl-body-mismatch'])
    const chunked = serveWhile(
      (_, response) => response.write('hello', () => response.destroy()),
      (origin) => readUrl(origin),
    )
    await expect(chunked).rejects.toThrow(/^http:.*: the connection closed after 5 bytes of the body, before its end$/)
  })

  const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n'
  it.each([
    ['a space before a colon', 'HTTP/1.1 200 OK\r\nContent-Type : text/plain\r\n\r\n', ['field-name-invalid']],
    ['a body that is too long', `${HEAD}Content-Length: 2\r\n\r\nhello`, ['cl-body-mismatch']],
    ['a 204 with a body', 'HTTP/1.1 204 No Content\r\n\r\nhello', ['status-204-has-body']],
    ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi`, ['cl-multiple-different']],
  ])('finds what is wrong with a response that Node refuses: %s', async (_name, sent, ids) => {
    const messages = await serveWhile(
      (_, response) => response.socket?.end(sent),
      (origin) => readUrl(`${origin}/a`),
    )
    expect(messages).toMatchObject([{ method: 'GET', url: expect.stringMatching(/\/a$/) }])
    const found = messages.flatMap((message) => inspect(message).filter(({ severity }) => severity === 'error'))
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['a wrong chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\nhello\r\n`, /chunk size\. The response is not/],
    ['something else', 'hello\r\n\r\n', /Expected HTTP\/.*\. The response is not valid HTTP, and clients refuse it\.$/],
  ])('does not take what Node refuses for correct if no rule sees it: %s', async (_name, sent, message) => {
    const wrong = serveWhile(
      (_, response) => response.socket?.end(sent),
      (origin) => readUrl(origin),
    )
    await expect(wrong).rejects.toThrow(message)
  })

  it('says why there is no response', async () => {
    await expect(readUrl('ftp://a.example/')).rejects.toThrow('not an http or https URL')
    await expect(readUrl('http://127.0.0.1:1/')).rejects.toThrow('127.0.0.1:1')
  })
})
