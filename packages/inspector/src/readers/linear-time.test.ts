import { expect, it } from 'vitest'
import { readCurl } from './curl.ts'
import { readHar } from './har.ts'
import { readHttp } from './http-text.ts'
import { readJsonMessage } from './json-message.ts'

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
    let least = Number.POSITIVE_INFINITY
    // The least of a few, because other processes can interrupt it.
    for (let round = 0; round < 4 && least > 400; round++) {
      const started = performance.now()
      read(value)
      least = Math.min(least, performance.now() - started)
    }
    expect(least, JSON.stringify(bait)).toBeLessThan(400)
  }
})
