import { Readable } from 'node:stream'
import { inspect, inspectSession } from '../../../packages/inspector/src/index.ts'
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
import { formatGithub } from '../../../packages/inspector/src/report/github.ts'
import type { Inspected } from '../../../packages/inspector/src/report/inspected.ts'
import { formatJson } from '../../../packages/inspector/src/report/json.ts'
import { formatSarif } from '../../../packages/inspector/src/report/sarif.ts'
import { summarize } from '../../../packages/inspector/src/report/summary.ts'
import { formatTerminal } from '../../../packages/inspector/src/report/terminal.ts'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { inspectPart } from '../../../packages/inspector/src/stream/part.ts'
import { expect, expectSame, type Target } from '../target.ts'

const EVERY_RULE = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }
/** All that can move a cursor or begin a command of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

/** Runs a reader, which can explain why it refuses an input. */
function read<Result>(reader: () => Result): Result | undefined {
  try {
    return reader()
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

/** Inspects messages, and checks that no report of them controls a terminal or a CI service. */
function report(read: readonly (HttpMessage | undefined)[] | undefined): void {
  const messages = (read ?? []).filter((each) => each !== undefined)
  if (messages.length === 0) return
  inspectSession(messages)
  const results: Inspected[] = messages.map((message) => {
    const { method, url, status } = message
    return { method, url, status, findings: inspect(message, EVERY_RULE) }
  })
  expect(!CONTROLS.test(formatTerminal(results, summarize(results), false)), 'a report does not control the terminal')
  for (const line of formatGithub(results).split(/\r\n|\r|\n/))
    expect(line === '' || /^::(?:error|warning|notice) /.test(line), 'an annotation is one line')
  for (const json of [formatSarif(results, '0.0.0'), formatJson(results, summarize(results))]) {
    JSON.parse(json)
    expect(!CONTROLS.test(json), 'JSON does not control the terminal')
  }
}

const HTTP_TOKENS = [
  ...['\r\n', '\n', '\r\n\r\n', '\n\n', ':', ' ', '\t', ',', '"', '\0', '\u001b[2J', '\u009b2J', '\u0085', '\u2028'],
  ...[
    'HTTP/1.1 200 OK\r\n',
    'HTTP/2 404\r\n',
    'HTTP/1.1 103 Early Hints\r\n',
    'GET / HTTP/1.1\r\n',
    '> ',
    '< ',
    '* ',
    '} ',
  ],
  ...['Content-Length: 5\r\n', 'Transfer-Encoding: chunked\r\n', '5\r\nhello\r\n', '0\r\n\r\n', 'ffffffffff\r\n'],
  ...['Content-Encoding: gzip\r\n', 'Location: /a\r\n', 'Set-Cookie: a=b\r\n', 'ETag: "a"\r\n', 'Host: a.example\r\n'],
  ...['__proto__: x\r\n', 'Content-Type: application/problem+json\r\n', '::error::x', '%0A', '##[error]'],
]

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

const VALUES: Target = {
  name: 'header-values',
  what: 'every rule, and so every parser of a header value',
  covers: ['packages/inspector/src/fields/', 'packages/inspector/src/rules/'],
  tokens: [
    ...HTTP_TOKENS,
    ...[
      'max-age=60',
      'no-store',
      'private',
      's-maxage=1',
      ';',
      '; ',
      '=',
      '?1',
      '@1',
      ':aGk=:',
      '%"a"',
      '(a b)',
      'a;b=1',
    ],
    ...[
      "default-src 'self'",
      "script-src 'nonce-a'",
      'geolocation=()',
      'h3=":443"; ma=60',
      'dur=1.5',
      'Secure; Path=/',
    ],
    ...[
      'bytes 0-4/5',
      "attachment; filename*=UTF-8''a",
      '{"group":"a"}',
      'https://a.example:8080/?a=b#c',
      'xn--',
      '[::1]',
    ],
    ...[...new Set(RULES.flatMap(({ fields = [] }) => fields))].map((name) => `${name}: `),
  ],
  run(input) {
    const [head = '', ...asked] = input.toString().split('\n--\n')
    const message = read(() => readHttp(head))
    if (message === undefined) return
    const requestHeaders = asked
      .join('\n')
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, Math.max(colon, 0)), line.slice(colon + 1).trim()] as const
      })
    const whole = { ...message, method: 'GET', url: 'https://a.example/b', requestHeaders }
    report([whole])
    expectSame(inspect(whole, EVERY_RULE), inspect(whole, EVERY_RULE), 'the same message has the same findings')
  },
}

/** The targets of the inspector. */
export const INSPECTOR_TARGETS: readonly Target[] = [HTTP_TEXT, TOOLS, HAR, MESSAGES, WARC, VALUES]
