import { inspect, inspectSession } from '../../../packages/inspector/src/index.ts'
import type { HttpMessage } from '../../../packages/inspector/src/message/message.ts'
import { ReadError } from '../../../packages/inspector/src/readers/read-error.ts'
import { formatGithub } from '../../../packages/inspector/src/report/github.ts'
import type { Inspected } from '../../../packages/inspector/src/report/inspected.ts'
import { formatJson } from '../../../packages/inspector/src/report/json.ts'
import { formatSarif } from '../../../packages/inspector/src/report/sarif.ts'
import { summarize } from '../../../packages/inspector/src/report/summary.ts'
import { formatTerminal } from '../../../packages/inspector/src/report/terminal.ts'
import { RULES } from '../../../packages/inspector/src/rules/catalogue.ts'
import { expect } from '../target.ts'

/** All rules, at their severities. */
export const EVERY_RULE = { rules: Object.fromEntries(RULES.map(({ id, severity }) => [id, severity])) }
/** All that can move a cursor or begin a command of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
export const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f]/

/** Runs a reader, which can explain why it refuses an input. */
export function read<Result>(reader: () => Result): Result | undefined {
  try {
    return reader()
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

/** Inspects messages, and checks that no report of them controls a terminal or a CI service. */
export function report(read: readonly (HttpMessage | undefined)[] | undefined): void {
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

/** Parts of messages. */
export const HTTP_TOKENS = [
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
