import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readCurl } from './curl.ts'

const ids = (message: Parameters<typeof inspect>[0] | undefined) =>
  message ? inspect(message).map(({ id }) => id) : []

describe('curl', () => {
  it.each([
    ['a body without a line break at its end', '{}', ''],
    ['a body of several lines', '{\r\n"a": "\u00fc"\n}', ''],
    ['a body that ends with one', '{}\n', ''],
    ['a line break that echo printed', '{}', '\n'],
    ['an empty body', '', ''],
  ])('reads several responses of -i: %s', (_name, body, between) => {
    const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`
    const output = `${head}${body}${between}HTTP/1.1 405 Method Not Allowed\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nnoHTTP/1.1 200 OK`
    const [first, second, ...others] = readCurl(output)
    expect(first?.body).toBe(body === '' ? undefined : body)
    expect(second).toMatchObject({ status: 405, body: 'noHTTP/1.1 200 OK' })
    expect(others).toEqual([])
    expect([first, second].map(ids)).toEqual([[], ['status-405-missing-allow']])
  })

  it('takes a status line in a body for text, wherever it is', () => {
    const body = 'a\nHTTP/1.1 200 OK\nb: c\n\n'
    expect(readCurl(`HTTP/1.1 200 OK\nContent-Length: ${body.length}\n\n${body}`)).toMatchObject([{ body }])
    expect(readCurl(`HTTP/1.1 200 OK\n\n${body}`)).toMatchObject([{ body }])
  })

  const REMARKS = [
    'Connection #0 to host a.example left intact',
    'Closing connection 0',
    'Closing connection',
    'Found bundle for host: 0x555aed610200 [serially]',
    'Hostname a.example was found in DNS cache',
    'Host a.example:443 was resolved.',
    'Re-using existing connection #0 with host a.example',
  ]
  it.each(
    REMARKS.flatMap((remark) => [
      [remark, 'Content-Length: 2'],
      [remark, 'Transfer-Encoding: chunked'],
    ]),
  )('reads -v of several URLs whose bodies have no line break at their end: %s, %s', (remark, length) => {
    const one = (status: string) =>
      `> GET /a HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 ${status}\n< Content-Type: application/json\n< ${length}\n<\n{ [2 bytes data]\n{}* ${remark}\n* Can not multiplex\n`
    const messages = readCurl(`${one('200 OK')}${one('404 Not Found')}`)
    expect(messages).toMatchObject([
      { status: 200, body: '{}' },
      { status: 404, body: '{}' },
    ])
    expect(messages.flatMap(ids)).toEqual([])
  })

  it('keeps a body that looks like a remark, as far as its length says', () => {
    const body = '* Closing connection'
    const output = `> GET /a HTTP/1.1\n>\n< HTTP/1.1 200 OK\n< Content-Length: ${body.length + 2}\n<\na ${body}* Closing connection 0\n`
    expect(readCurl(output)).toMatchObject([{ body: `a ${body}` }])
  })

  it('reads -i after redirects, and content without a coding', () => {
    const output =
      'HTTP/1.1 301 Moved Permanently\r\nLocation: https://a.example/\r\n\r\nHTTP/2 404 \r\ncontent-type: application/json\r\n\r\n{"a":1}'
    expect(readCurl(output)).toEqual([
      expect.objectContaining({ status: 301, httpVersion: '1.1', reason: 'Moved Permanently' }),
      expect.objectContaining({ status: 404, httpVersion: '2', body: '{"a":1}' }),
    ])
  })

  it('reads -v with everything mixed in', () => {
    const output = `* Connected to a.example (192.0.2.1) port 443 (#0)
* ALPN: offers h2,http/1.1
> GET /orders HTTP/1.1
> Host: a.example
> Accept: */*
>
{ [5 bytes data]
< HTTP/1.1 416 Range Not Satisfiable
< Content-Length: 5
<
{ [5 bytes data]
hello
* Connection #0 to host a.example left intact`
    const [message, ...others] = readCurl(output)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      status: 416,
      method: 'GET',
      url: 'https://a.example/orders',
      requestHeaders: [
        ['Host', 'a.example'],
        ['Accept', '*/*'],
      ],
      body: 'hello',
    })
    expect(ids(message)).toContain('status-416-without-range')
  })

  it('reads -v where -i repeats the header section', () => {
    const output = '> GET / HTTP/1.1\n> Host: a\n>\n< HTTP/1.1 200 OK\n< A: b\n<\nHTTP/1.1 200 OK\nA: b\n\nhello'
    expect(readCurl(output)[0]?.body).toBe('hello')
  })

  it('says what it expects', () => {
    expect(() => readCurl('hello')).toThrow('-i')
  })
})
