import { Readable } from 'node:stream'
import type { HttpMessage } from '../../../packages/inspector/src/message/message.ts'
import { readCurl } from '../../../packages/inspector/src/readers/curl.ts'
import { withDecodedBody } from '../../../packages/inspector/src/readers/decode.ts'
import { readHar } from '../../../packages/inspector/src/readers/har.ts'
import { readHttp } from '../../../packages/inspector/src/readers/http-text.ts'
import { JsonMessages } from '../../../packages/inspector/src/readers/json/json-messages.ts'
import { readPostman } from '../../../packages/inspector/src/readers/json/postman.ts'
import { readJsonMessage } from '../../../packages/inspector/src/readers/json-message.ts'
import { ReadError } from '../../../packages/inspector/src/readers/read-error.ts'
import { readText } from '../../../packages/inspector/src/readers/read-text.ts'
import { readCurlTrace } from '../../../packages/inspector/src/readers/tools/curl-trace.ts'
import { readHttpie } from '../../../packages/inspector/src/readers/tools/httpie.ts'
import { readWget } from '../../../packages/inspector/src/readers/tools/wget.ts'
import { readWarc } from '../../../packages/inspector/src/readers/warc/read-warc.ts'
import { inspectPart } from '../../../packages/inspector/src/stream/part.ts'
import { expect, expectSame, type Target } from '../target.ts'
import { CONTROLS, EVERY_RULE, HTTP_TOKENS, read, report } from './inspected.ts'

const HTTP_TEXT: Target = {
  name: 'http-text',
  what: 'the readers of raw HTTP and of `curl -i` and `-v`',
  covers: [
    'packages/inspector/src/readers/http-text.ts',
    'packages/inspector/src/readers/curl.ts',
    'packages/inspector/src/readers/head.ts',
    'packages/inspector/src/readers/decode.ts',
  ],
  tokens: HTTP_TOKENS,
  run(input) {
    const raw = read(() => readHttp(new Uint8Array(input)))
    report(raw && [withDecodedBody(raw)])
    report(read(() => [readHttp(input.toString())]))
    report(read(() => readCurl(input.toString())))
  },
}

const TOOLS: Target = {
  name: 'tool-output',
  what: 'the readers of `curl --trace`, wget and HTTPie, and the detection of the format',
  covers: ['packages/inspector/src/readers/tools/', 'packages/inspector/src/readers/read-text.ts'],
  tokens: [
    ...HTTP_TOKENS,
    ...[
      '== Info: ',
      '<= Recv header, 17 bytes (0x11)\n',
      '=> Send header\n',
      '0000: 48 54 54 50',
      '0010: ',
      '<= Recv data\n',
    ],
    ...['--2026-11-29 09:00:00--  http://a.example/\n', '  HTTP/1.1 200 OK\n', '  Location: ', 'Elapsed time: 0.1s\n'],
  ],
  run(input) {
    const text = input.toString()
    for (const reader of [readCurlTrace, readWget, readHttpie, readText]) report(read(() => reader(text)))
  },
}

const JSON_TOKENS = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u001b',
    '\\u009b',
    '\\ud800',
    '\\"',
    '\n',
    ' ',
    'null',
    '-1',
    '1e999',
  ],
  ...[
    '"status":',
    '200',
    '"headers":',
    '[["ETag","x"]]',
    '{"ETag":"x"}',
    '"url":"https://a.example/"',
    '"method":"GET"',
  ],
  ...['"body":"x"', '"rawBody":"aGk="', '"request":', '"response":', '"log":{"entries":[', '"content":{"text":"x"}'],
  ...['"__proto__":', '"constructor":', '"toJSON":', '"encoding":"base64"', '"name":"Allow","value":"GET"', '[[[[[[[['],
]

const HAR: Target = {
  name: 'har',
  what: 'the readers of HAR files and Postman collections',
  covers: [
    'packages/inspector/src/readers/har.ts',
    'packages/inspector/src/readers/json/postman.ts',
    'packages/inspector/src/readers/header-lines.ts',
  ],
  tokens: [
    ...JSON_TOKENS,
    '"item":[',
    '"info":{',
    '"code":200',
    '"header":[',
    '"originalRequest":',
    '"httpVersion":"h2"',
    '"_fromCache":"disk"',
  ],
  run(input) {
    const text = input.toString()
    report(read(() => readHar(text)))
    report(read(() => readPostman(text)))
  },
}

const MESSAGES: Target = {
  name: 'json-messages',
  what: 'the readers of JSON messages: one, a stream of them, NDJSON, `curl -w`',
  covers: [
    'packages/inspector/src/readers/json/',
    'packages/inspector/src/readers/json-message.ts',
    'packages/inspector/src/stream/part.ts',
  ],
  tokens: [
    ...JSON_TOKENS,
    '"http_code":200',
    '"http_version":"2"',
    '"url_effective":"https://a.example/"',
    '"etag":["x"]',
  ],
  run(input) {
    const text = input.toString()
    report(read(() => [readJsonMessage(text)]))
    const whole = streamed([text])
    report(whole)
    const middle = text.length >> 1
    expectSame(streamed([text.slice(0, middle), text.slice(middle)]), whole, 'pieces are read as the whole')
    const { output, lines } = inspectPart(text, 1, EVERY_RULE)
    const results = output.split('\n').filter(Boolean)
    expect(results.length <= lines, 'a line has one result at most')
    for (const line of results) JSON.parse(line)
  },
}

function streamed(chunks: readonly string[]): HttpMessage[] {
  const reader = new JsonMessages()
  const messages: HttpMessage[] = []
  read(() => {
    for (const chunk of chunks)
      for (const each of reader.push(chunk)) if (each !== undefined && !(each instanceof ReadError)) messages.push(each)
    for (const each of reader.end()) if (each !== undefined && !(each instanceof ReadError)) messages.push(each)
  })
  return messages
}

const WARC: Target = {
  name: 'warc',
  what: 'the reader of WARC and WAT files, compressed and not',
  covers: ['packages/inspector/src/readers/warc/'],
  tokens: [
    ...HTTP_TOKENS,
    ...['WARC/1.0\r\n', 'WARC/1.1\r\n', 'WARC-Type: response\r\n', 'WARC-Type: metadata\r\n', 'WARC-Type: revisit\r\n'],
    ...[
      'Content-Type: application/http; msgtype=response\r\n',
      'WARC-Target-URI: <https://a.example/>\r\n',
      '\x1f\x8b\x08',
    ],
    ...['Content-Length: 99999999999999\r\n', 'Content-Length: 0\r\n', 'WARC-Concurrent-To: <urn:uuid:1>\r\n'],
    ...[
      '{"Envelope":{"Payload-Metadata":{"HTTP-Response-Metadata":',
      '"Response-Message":{"Status":"200"}',
      '"Headers":{}',
    ],
  ],
  async run(input) {
    const middle = input.length >> 1
    const messages: HttpMessage[] = []
    const counts = { skipped: {} as Record<string, number> }
    try {
      const pieces = [input.subarray(0, middle), input.subarray(middle)].filter(({ length }) => length > 0)
      for await (const each of readWarc(Readable.from(pieces), counts))
        if (!(each instanceof ReadError)) messages.push(each)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
    }
    expect(!CONTROLS.test(Object.keys(counts.skipped).join('')), 'types of records do not control the terminal')
    report(messages)
  },
}

/** The targets of the inspector. */
export const INSPECTOR_TARGETS: readonly Target[] = [HTTP_TEXT, TOOLS, HAR, MESSAGES, WARC]
