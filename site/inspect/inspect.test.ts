import { describe, expect, it } from 'vitest'
import { RULES } from '../../packages/inspector/src/rules/catalogue.ts'
import { annotate } from './annotate.ts'
import { correct } from './correct.ts'
import { EXAMPLES } from './examples.ts'
import { examplesInFixes } from './examples-in-fixes.ts'
import { fittingType } from './fitting-type.ts'
import { fromFragment, toFragment } from './fragment.ts'
import { inspectText } from './inspect-text.ts'

const EXAMPLES_IN_FIXES = examplesInFixes(RULES)

const WRONG = `HTTP/1.1 405 Method Not Allowed
Date: Sun, 29 Nov 2026 09:12:44 GMT
Content-Type: application/problem+json
Cache-Control: public, no-store, max-age=3600
Set-Cookie: sid=8f2c41; SameSite=None
Retry-After: soon
Content-Length: 66

{"type":"about:blank","title":"Method Not Allowed","status":"405"}`

function only(text: string) {
  const [response] = inspectText(text).responses
  if (response === undefined) throw new Error('no response')
  return response
}

describe('the lines of a response', () => {
  const { message, findings } = only(WRONG)
  const lines = annotate(message, findings).map((line) => ({
    text: line.pieces.map(({ text }) => text).join(''),
    ids: line.findings.map(({ id }) => id),
    fault: line.pieces.find(({ form }) => form === 'fault')?.text,
  }))

  it('are those of the text, and each finding stands at one of them', () => {
    expect(lines.map(({ text }) => text).join('\n')).toBe(WRONG)
    expect(lines.flatMap(({ ids }) => ids).sort()).toEqual(findings.map(({ id }) => id).sort())
  })

  it.each([
    ['HTTP/1.1', 'status-405-missing-allow', undefined],
    ['Cache-Control', 'cc-no-store-with-others', 'no-store'],
    ['Set-Cookie', 'cookie-samesite-none-insecure', 'sid'],
    ['Retry-After', 'retry-after-invalid', 'soon'],
    ['{', 'problem-status-type', '"status":"405"'],
  ])('%s is marked for %s', (start, id, fault) => {
    const line = lines.find(({ text }) => text.startsWith(start))
    expect(line?.ids).toContain(id)
    expect(line?.fault).toBe(fault)
  })
})

it.each([
  ['Content-Type: text/html\nVary: Accept', true],
  ['Content-Type:\ntext/html\nVary:\nAccept', true],
  ['HTTP/1.1 404 Not Found\nContent-Type: text/html', false],
  [':status: 404\nContent-Type: text/html', false],
  ['> GET / HTTP/1.1\n>\n< HTTP/1.1 204 No Content\n<\n', false],
])('says whether the status of %j is assumed', (text, assumed) => {
  expect(only(text).assumed).toBe(assumed)
})

describe('reads', () => {
  const HEAD = 'HTTP/1.1 401 Unauthorized\nRetry-After: soon\nVary: Accept'
  const MESSAGE = '{"status":401,"headers":[["Retry-After","soon"],["Vary","Accept"]]}'
  it.each([
    ['a JSON message', MESSAGE],
    ['a list of messages', `[${MESSAGE}]`],
    ['a message on each line', `${MESSAGE}\n`],
    ['an indented response', `\n  ${HEAD.replaceAll('\n', '\n  ')}\n\n  {"a":1}\n`],
    ['CRLF and tabs', `\t${HEAD.replaceAll('\n', '\r\n\t')}\r\n`],
    ['a status without the version', HEAD.replace('HTTP/1.1 ', '')],
    ['a status with nothing else', HEAD.replace('HTTP/1.1 401 Unauthorized', '401')],
    ['an indented status without the version', `  ${HEAD.replace('HTTP/1.1 ', '').replaceAll('\n', '\n  ')}`],
    ['headers of HTTP/2 from browser tools', ':status: 401\nRetry-After: soon\nVary: Accept'],
    ['the same with their heading', 'Response Headers\n:status: 401\nRetry-After: soon\nVary: Accept\n'],
    ['the same with the status elsewhere', 'Retry-After: soon\nVary: Accept\n:status: 401\n'],
    ['names and values on lines of their own', ':status\n401\nRetry-After\nsoon\nVary\nAccept'],
    ['the same with colons', ':status:\r\n401\r\nRetry-After:\r\nsoon\r\nVary:\r\nAccept\r\n'],
    ['the same after a status line', 'HTTP/1.1 401 Unauthorized\nRetry-After:\nsoon\nVary:\nAccept'],
    ['the same after a status', '401\nRetry-After:\nsoon\nVary:\nAccept'],
    ['a response after a prompt', `$ curl -i https://api.example/\n${HEAD}\n\n`],
    ['the output of wget', `--2026-11-30 20:00:00--  https://api.example/\n  ${HEAD.replaceAll('\n', '\n  ')}\n`],
  ])('%s', (_, text) => {
    const { message, assumed } = only(text)
    expect([message.status, message.headers, assumed]).toEqual([
      401,
      [
        ['Retry-After', 'soon'],
        ['Vary', 'Accept'],
      ],
      false,
    ])
  })

  it.each([
    ['{"log":{"version":"1.2","entries":[]}}', 'The text has no responses.'],
    ['{"error":"no token"}', 'print its head too, with curl -i'],
    ['[{"status":401}]', 'The JSON has no headers.'],
    ['hello', 'Paste the output of curl -i, a HAR file, or a JSON message.'],
    [':method: GET\n:path: /', 'Headers alone need their status in the first line: HTTP/1.1 200, or :status: 200.'],
  ])('nothing from %s, and says what to paste', (text, problem) => {
    expect(inspectText(text)).toEqual({ responses: [], problem: expect.stringContaining(problem) })
  })
})

it.each([
  [
    'the header that the message names first',
    'HTTP/1.1 503 X\nDate: Sun, 29 Nov 2026 09:12:44 GMT\nRetry-After: Sat, 28 Nov 2026 09:12:44 GMT',
    'retry-after-past',
    'Retry-After: Sat, 28 Nov 2026 09:12:44 GMT',
  ],
  [
    'the cookie that it names',
    'HTTP/1.1 200 X\nSet-Cookie: session=1\nSet-Cookie: __Host-id=2',
    'cookie-prefix-invalid',
    'Set-Cookie: __Host-id=2',
  ],
])('shows a finding at %s', (_name, text, id, line) => {
  const { message, findings } = only(text)
  const home = annotate(message, findings).find((each) => each.findings.some((finding) => finding.id === id))
  expect(home?.pieces.map((piece) => piece.text).join('')).toBe(line)
})

it.each([
  ['{"a":1}', 'json', 'application/json'],
  ['[1]', 'html', 'application/json'],
  ['{"title":"Not Found","status":404}', 'json', 'application/problem+json'],
  ['{"a":', 'nonsense', 'application/json'],
  ['<p>Hello</p>', 'html, charset=utf-8', 'text/html; charset=utf-8'],
  ['<?xml version="1.0"?><a/>', 'nonsense', 'application/xml'],
  ['<a/>', 'xml', 'application/xml'],
  ['Hello', 'charset=utf-8', 'text/plain; charset=utf-8'],
  [undefined, 'application json', 'application/json'],
  [undefined, 'constructor', undefined],
])('the type of the body %j with the value %j is %s', (body, value, type) => {
  expect(fittingType(body, value)).toBe(type)
})

it('corrects a Content-Type to that of the body', () => {
  const { message } = only('HTTP/1.1 401 Unauthorized\nContent-Type: json\n\n{"a":1}')
  expect(correct(message, {}, EXAMPLES_IN_FIXES)?.text).toBe(
    'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\nWWW-Authenticate: Bearer\n\n{"a":1}\n',
  )
})

it('puts an example where a header is empty', () => {
  const corrected = correct(only('HTTP/1.1 302 Found\nLocation:\n\n').message, {}, EXAMPLES_IN_FIXES)
  expect([corrected?.text, corrected?.guessed]).toEqual(['HTTP/1.1 302 Found\nLocation: /new\n\n', ['Location']])
})

it('corrects what the fixes say, and says what is only an example', () => {
  const corrected = correct(only(WRONG).message, {}, EXAMPLES_IN_FIXES)
  expect(corrected?.text).toBe(`HTTP/1.1 405 Method Not Allowed
Date: Sun, 29 Nov 2026 09:12:44 GMT
Content-Type: application/problem+json
Cache-Control: no-store
Set-Cookie: sid=8f2c41; SameSite=None; Secure
Retry-After: 120
Content-Length: 64
Allow: GET, HEAD

{"type":"about:blank","title":"Method Not Allowed","status":405}
`)
  expect(corrected?.left).toEqual([])
  expect(corrected?.guessed).toEqual(['Allow', 'Retry-After'])
  expect(corrected?.lines.filter(({ sign }) => sign === '-').map(({ text }) => text.split(':')[0])).toEqual([
    'Cache-Control',
    'Set-Cookie',
    'Retry-After',
    'Content-Length',
    '{"type"',
  ])
  expect(inspectText(corrected?.text ?? '').responses[0]?.findings).toEqual([])
})

const HEAD = 'HTTP/1.1 200 X\nDate: Sun, 29 Nov 2026 09:12:44 GMT\nContent-Type: application/json\n'
const correctedLine = (line: string) => {
  const [message] = inspectText(`${HEAD}${line}\n\n{}`).responses
  const result = message && correct(message.message, {}, EXAMPLES_IN_FIXES)
  const name = line.replace(/:.*/, ': ')
  return {
    line: result?.text.split('\n').find((each) => each.startsWith(name)),
    isExample: (result?.guessed.length ?? 0) > 0,
  }
}

it.each([
  ['Cache-Control: public; max-age=60', 'Cache-Control: public, max-age=60', false],
  ['Cache-Control: private; no-cache; max-age=0', 'Cache-Control: private, no-cache, max-age=0', false],
  ['Cache-Control: max-age: 60', 'Cache-Control: max-age=60', false],
  ['Cache-Control: public; max-age=60, immutable', 'Cache-Control: public, max-age=60, immutable', false],
  ['Cache-Control: public, maxage=60', 'Cache-Control: public, max-age=60', false],
  ['Cache-Control: public, no-store, max-age=5', 'Cache-Control: no-store', false],
  ['Cache-Control: private, only-if-cached', 'Cache-Control: private', false],
  ['Cache-Control: public, max-age=1h', 'Cache-Control: public, max-age=60', true],
  ['Set-Cookie: a=b; Max-Age=1d; Path=/', 'Set-Cookie: a=b; Max-Age=3600; Path=/', true],
  ['Set-Cookie: a=b; Max-Age=1d; SameSite=Laxx', 'Set-Cookie: a=b; Max-Age=3600; SameSite=Lax', true],
  ['Set-Cookie: a=b; SameSite=Laxx', 'Set-Cookie: a=b; SameSite=Lax', false],
  ['ETag: abc', 'ETag: "abc"', false],
  ['Retry-After: soon', 'Retry-After: 120', true],
  ['Retry-After: 30s', 'Retry-After: 30', false],
  ['Age: 12.5', 'Age: 13', false],
])('corrects %j to %j, keeping the rest of the value', (wrong, right, isExample) => {
  expect(correctedLine(wrong)).toEqual({ line: right, isExample })
})

it.each([
  'Set-Cookie: a=b; Expires=tomorrow',
  'Link: /style.css; rel=preload',
  'Server-Timing: db dur=5',
  'Permissions-Policy: geolocation self',
  'Content-Range: bytes 0-99/50',
  'Link: https://a.example/2; rel=next',
  'Content-Digest: sha-256=X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=',
  'Cross-Origin-Opener-Policy: same-site',
  'X-Frame-Options: ALLOW-FROM https://a.example',
  'Alt-Svc: h3=":443"; ma=abc',
  'Cache-Control: no-cache="Set-Cookie", max-age=1 hour',
])('leaves %j to the reader, where only an example would fit', (wrong) => {
  expect(correctedLine(wrong).line).toBe(undefined)
})

it.each(EXAMPLES.map(({ name, response }) => [name, response]))('never makes a response worse: %s', (_, response) => {
  for (const { message, findings } of inspectText(response).responses) {
    const corrected = correct(message, {}, EXAMPLES_IN_FIXES)
    if (findings.length === 0) expect(corrected).toBeUndefined()
    else expect(corrected?.left.length).toBeLessThan(findings.length)
  }
})

it('puts the responses with the most serious findings first', () => {
  const entries = [200, 401].map((status) => ({
    startedDateTime: '2026-11-24T12:00:00.000Z',
    time: 1,
    request: { method: 'GET', url: `https://api.example/${status}`, httpVersion: 'HTTP/1.1', headers: [], cookies: [] },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers: status === 401 ? [{ name: 'Retry-After', value: 'soon' }] : [],
      cookies: [],
      content: { size: 0 },
    },
  }))
  const { responses } = inspectText(
    JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } }),
  )
  expect(responses.map(({ message }) => message.status)).toEqual([401, 200])
})

it('has more to say in the profile for pages', () => {
  const page =
    'HTTP/1.1 200 OK\nDate: Sun, 29 Nov 2026 09:12:44 GMT\nContent-Type: text/html; charset=utf-8\n\n<p>Hello</p>'
  const count = (profile: 'default' | 'browser') => inspectText(page, { profile }).responses[0]?.findings.length ?? 0
  expect(count('browser')).toBeGreaterThan(count('default'))
})

it.each(['default', 'strict', 'browser'] as const)(
  'shares a response with the profile %s by the fragment of a URL',
  async (profile) => {
    const shared = { text: WRONG, profile }
    expect(await fromFragment(await toFragment(shared))).toEqual(shared)
  },
)

it.each(['#r=', '#r=!!', '#r=AAAA', '#other'])('reads nothing from the fragment %s', async (fragment) => {
  expect(await fromFragment(fragment)).toBeUndefined()
})
