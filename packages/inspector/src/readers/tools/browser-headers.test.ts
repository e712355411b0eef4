import { describe, expect, it } from 'vitest'
import { detectTextFormat, readText } from '../read-text.ts'

describe('headers from browser tools', () => {
  it.each([
    ['on a line each', ':status: 302\nserver: a\nlocation: https://example.com/a:b\n', 1, [2, 3]],
    ['on two lines each', '\n:status\n302\nserver\na\nlocation\nhttps://example.com/a:b\n', 2, [4, 6]],
  ])('%s', (_, text, line, places) => {
    const [message] = readText(text)
    expect(message).toEqual({
      status: 302,
      headers: [
        ['server', 'a'],
        ['location', 'https://example.com/a:b'],
      ],
      hidden: expect.arrayContaining(['connection']),
      source: { line, headers: places.map((each) => ({ line: each })) },
    })
  })

  it.each([
    // Output of curl.
    ['HTTP/1.1 200 OK\nX-A:\nX-B:\n\n', 'curl'],
    ['HTTP/1.1 200 OK\nX-A:\nX-B: 1\n', 'curl'],
    ['HTTP/1.1 200 OK\n\nContent-Type:\ntext/html\n', 'curl'],
    ['HTTP/2 200\ncontent-type: text/html\n\n:status: 404\n', 'curl'],
    // Nothing that says that these are response headers.
    ['content-type\ntext/html\nvary\nAccept', undefined],
    [':method: GET\n:path: /\naccept: */*', undefined],
    [':status: 200\nsome words', undefined],
    [':status: 20', undefined],
    ['content-type:\ntext/html', undefined],
  ])('are not what %j is', (text, format) => {
    expect(detectTextFormat(text)).toBe(format)
  })
})
