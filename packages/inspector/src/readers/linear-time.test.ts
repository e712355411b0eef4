import { expect, it } from 'vitest'
import { processorTime } from '../../../../scripts/workspace/processor-time.ts'
import { readCurl } from './curl.ts'
import { readHar } from './har.ts'
import { readHttp } from './http-text.ts'
import { readPostman } from './json/postman.ts'
import { readJsonMessage } from './json-message.ts'
import { ReadError } from './read-error.ts'
import { detectTextFormat } from './read-text.ts'
import { readCurlTrace } from './tools/curl-trace.ts'
import { readHttpie } from './tools/httpie.ts'
import { readWget } from './tools/wget.ts'

const header = (value: string) => `HTTP/1.1 200 OK\r\nX-Any: a${value}b\r\n\r\n`
const har = (value: string) => {
  const response = { status: 200, headers: [{ name: 'X-Any', value }] }
  return JSON.stringify({ log: { entries: [{ request: {}, response }] } })
}

const READERS: Readonly<Record<string, (value: string) => unknown>> = {
  'readCurl, -i': (value) => readCurl(header(value)),
  'readCurl, -v': (value) =>
    readCurl(`> GET / HTTP/1.1\n> X-Any: a${value}b\n>\n< HTTP/1.1 200 OK\n< X-Any: a${value}b\n<\n`),
  'readCurl, a body': (value) => readCurl(`HTTP/1.1 200 OK\n\n${value}`),
  readHttp: (value) => readHttp(header(value)),
  'readHttp, chunks': (value) => readHttp(`HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n${value}`),
  'readHttp, a reason': (value) => readHttp(`HTTP/1.1 200 ${value}x\n\n`),
  'readHttp, a folded line': (value) => readHttp(`HTTP/1.1 200 OK\nX-Any: a\n ${value}b\n\n`),
  readHar: (value) => readHar(har(value)),
  readWget: (value) => readWget(`--2026-11-29 09:00:00--  http://a.example/\n  HTTP/1.1 200 OK\n  X-Any: a${value}b\n`),
  readHttpie: (value) =>
    readHttpie(`GET / HTTP/1.1\nX-Any: a${value}b\n\n\nHTTP/1.1 200 OK\nX-Any: a${value}b\n\n${value}`),
  readCurlTrace: (value) =>
    readCurlTrace(
      `<= Recv header, 17 bytes (0x11)\n0000: HTTP/1.1 200 OK\n<= Recv header, 9 bytes (0x9)\n0000: X: a${value}b\n`,
    ),
  'readPostman, a URL': (value) =>
    readPostman({ info: {}, item: [{ response: [{ code: 200, originalRequest: `http://a/${value}{{` }] }] }),
  detectTextFormat,
  'readJsonMessage, an error': (value) => {
    try {
      readJsonMessage(`{"status":200,"headers":[["X-Any",${JSON.stringify(value)} ${JSON.stringify(value)}]]}`)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
    }
  },
  readJsonMessage: (value) => readJsonMessage(JSON.stringify({ status: 200, headers: [['X-Any', `a${value}b`]] })),
}
const BAIT = [
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\n ',
  ':',
  ',',
  'a',
  'HTTP/1.1 200 OK\n\n',
  'HTTP/1.1 100 \n\n',
  '1\n',
  '< ',
  '\u00a0',
]

/** The same limits as for core's parsers: time that grows with the square of the length would be seconds. */
it.each(Object.keys(READERS))('%s takes no longer for a character of a long text than of a short one', (name) => {
  const read = READERS[name] as (value: string) => unknown
  for (const bait of BAIT) {
    const value = bait.repeat(64_000 / bait.length)
    expect(
      processorTime(() => read(value), 400),
      JSON.stringify(bait),
    ).toBeLessThan(400)
  }
})
