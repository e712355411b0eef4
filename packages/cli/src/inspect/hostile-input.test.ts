import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../../test/running.ts'

/** A text, and then a piece without an end. */
function* endless(start: string, piece: string): Generator<Buffer> {
  yield Buffer.from(start)
  const many = Buffer.from(piece.repeat((1 << 20) / piece.length))
  for (;;) yield many
}

const ENDLESS: readonly (readonly [name: string, input: string, start: string, piece: string, error: string])[] = [
  ['a line of NDJSON', 'ndjson', '{"status":200}\n{"url":"', 'a', 'A line is longer than 64 MB'],
  ['a JSON value', 'json', '{"status":200,"body":"', 'a', 'A JSON value is longer than 64 MB'],
  ['a HAR entry', 'json', '{"log":{"entries":[{"a":', '[', 'A JSON value is longer than 64 MB'],
  ['a response', 'http', 'HTTP/1.1 200 OK\r\n', 'X-A: b\r\n', 'The text is longer than 256 MB'],
  ['the output of curl', 'curl', 'HTTP/1.1 200 OK\r\n\r\n', 'a', 'The text is longer than 256 MB'],
  ['the headers of a WARC record', 'warc', 'WARC/1.1\r\n', 'X-A: b\r\n', 'its headers have no end'],
]

it.each(ENDLESS)('ends at a limit where %s has no end', { timeout: 120_000 }, async (_, input, start, piece, error) => {
  // The reader of WARC files looks for the next record, so its input ends after a while.
  const limit = input === 'warc' ? 8 : Number.POSITIVE_INFINITY
  function* bounded() {
    let count = 0
    for (const each of endless(start, piece))
      if (count++ < limit) yield each
      else return
  }
  const args = ['inspect', '-', '-i', input, '--workers', '0']
  const { code, errors } = await runCommand(args, { input: Readable.from(bounded()) })
  expect(errors).toContain(error)
  expect(code).toBe(2)
})

it('ends at the limit where gzip expands without an end', { timeout: 120_000 }, async () => {
  const input = Readable.from(endless('{"status":200,"body":"', 'a')).pipe(createGzip({ level: 1 }))
  const { code, errors } = await runCommand(['inspect', '-'], { input: input as unknown as Readable })
  expect(errors).toContain('A line is longer than 64 MB')
  expect(code).toBe(2)
  input.destroy()
})

it.each(['json', 'ndjson', 'har', 'postman'])('reads deeply nested JSON as %s without a crash', async (input) => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const body = JSON.stringify(deep)
  for (const text of [
    deep,
    `{"status":400,"headers":${deep}}`,
    `{"status":400,"headers":[["Content-Type","application/problem+json"]],"body":${body}}`,
    `{"log":{"entries":[{"request":{},"response":{"status":200,"headers":${deep}}}]}}`,
    `{"info":{},"item":${deep}}`,
  ]) {
    const { code, errors, output } = await runCommand(['inspect', '-', '-i', input, '--workers', '0'], {
      input: Readable.from([Buffer.from(text)]),
    })
    expect([0, 1, 2]).toContain(code)
    expect(errors + output).not.toMatch(/\n {4}at |Maximum call stack/)
  }
})

it('writes no control characters of an input to the terminal, in no format and no error', async () => {
  const nasty = '\u001b]0;x\u0007\u009b2J'
  const message = { status: 405, method: nasty, url: `https://a.example/${nasty}`, headers: [['ETag', nasty]] }
  const inputs = [
    JSON.stringify(message),
    `{"status":"${nasty}"}`,
    `${nasty}`,
    `HTTP/1.1 200 OK\r\nETag: ${nasty}\r\n${nasty}: ${nasty}\r\n\r\n`,
    `WARC/1.1\r\nWARC-Type: ${nasty}\r\nContent-Length: 0\r\n\r\n\r\n\r\n${nasty}`,
  ]
  for (const text of inputs) {
    for (const format of ['terminal', 'json', 'ndjson', 'sarif', 'github']) {
      const input = Readable.from([Buffer.from(text)])
      const { output, errors } = await runCommand(['inspect', '-', '-f', format, '--workers', '0'], { input })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for
      expect(output + errors, `${format} of ${JSON.stringify(text)}`).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/)
    }
  }
})

it('writes a problem type of a response without its control characters', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-hostile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const schema = '{ oneOf: [{ properties: { type: { const: "urn:a" } } }] }'
  const content = `{ application/problem+json: { schema: ${schema} } }`
  writeFileSync(
    join(folder, 'api.yaml'),
    `openapi: 3.1.0\npaths: { /a: { get: { responses: { 400: { content: ${content} } } } } }\n`,
  )
  const body = JSON.stringify({ type: '\u001b[2J' })
  const headers = [['Content-Type', 'application/problem+json']]
  const input = Readable.from([
    Buffer.from(JSON.stringify({ status: 400, method: 'GET', url: 'https://a.example/a', headers, body })),
  ])
  const { output } = await runCommand(['inspect', '-', '--openapi', 'api.yaml'], { folder, input })
  expect(output).toContain('openapi-undocumented-problem-type')
  expect(output).not.toContain('\u001b')
})

it('takes no name of a prototype from a configuration or an input', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'statuskit-hostile-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const input = () =>
    Readable.from([Buffer.from('{"__proto__":{"polluted":1},"status":200,"headers":{"__proto__":"x"}}')])
  for (const config of ['{"__proto__":{"profile":"strict"}}', '{"rules":{"__proto__":"off"}}', '{"constructor":{}}']) {
    writeFileSync(join(folder, 'statuskit.config.json'), config)
    const { code, errors } = await runCommand(['inspect', '-'], { folder, input: input() })
    expect(errors).toMatch(/there is no (?:property|rule) "(?:__proto__|constructor)"/)
    expect(code).toBe(2)
  }
  await runCommand(['inspect', '-', '--workers', '0'], { input: input() })
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
