import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readCurl } from './curl.ts'

const ids = (message: Parameters<typeof inspect>[0] | undefined) =>
  message ? inspect(message).map(({ id }) => id) : []

describe('curl', () => {
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
