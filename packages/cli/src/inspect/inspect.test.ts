import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-inspect-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

function run(...args: string[]): Promise<Outcome> {
  return runCommand(['inspect', ...args], { input: Readable.from([HTTP]), folder })
}

/** Without it, a recording could lack other headers too. */
const DATE = { name: 'Date', value: 'Mon, 06 Jan 2025 20:53:38 GMT' }

const HTTP = 'HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n'

describe('statuskit inspect', () => {
  it('reads a live URL', async () => {
    const server = createServer((_, response) => response.writeHead(405).end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { code, output } = await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, '-X', 'delete')
    server.close()
    expect(code).toBe(1)
    expect(output).toContain('status-405-missing-allow')
    expect(output).toMatch(/· DELETE http:\/\/127\.0\.0\.1:\d+\/ 405/)
  })

  it('takes the body of a problem for no message, and an input without responses for an error', async () => {
    const problem = '{"type":"about:blank","title":"Not Found","status":404}'
    const body = await run(file('body.json', problem), '--workers', '0')
    expect(body.code).toBe(2)
    expect(body.errors).toContain('The JSON has no headers. If it is the body of a response, print its head too')
    const entries = [{ request: { method: 'GET', url: 'https://a.example/' }, response: { status: 0, headers: [] } }]
    for (const text of ['{"log":{"entries":[]}}', '[]', JSON.stringify({ log: { entries } })]) {
      const { code, errors } = await run(file('none.json', text), '--workers', '0')
      expect(errors, text).toContain('The input has no response to inspect.')
      expect(code).toBe(2)
    }
  })

  it('detects the format of a file', async () => {
    const entry = {
      request: { method: 'GET', url: 'https://a.example/', headers: [] },
      response: { status: 405, headers: [DATE] },
    }
    const files = [
      file('a.har', JSON.stringify({ log: { entries: [entry] } })),
      file('har.txt', JSON.stringify({ log: { entries: [entry] } })),
      file('a.ndjson', `${JSON.stringify(entry)}\n`),
      file('lines.txt', '{"status":405,"headers":[]}\n'),
      file('i.txt', 'HTTP/1.1 405 Method Not Allowed\r\n\r\n'),
      file('v.txt', '> GET / HTTP/1.1\n>\n< HTTP/1.1 405 Method Not Allowed\n<\n'),
    ]
    for (const path of files) {
      const { output } = await run(path, '--format', 'json', '--workers', '0')
      expect(JSON.parse(output).results[0].findings[0].id, path).toBe('status-405-missing-allow')
    }
    const raw = await run(
      file('raw.txt', 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\nhi'),
      '-i',
      'http',
    )
    expect(raw.output).toContain('cl-body-mismatch')
  })

  it('fails at a severity and above', async () => {
    const path = file('429.txt', HTTP)
    expect((await run(path)).code).toBe(0)
    expect((await run(path, '--fail-on', 'warning')).code).toBe(1)
    expect((await run(path, '--fail-on', 'never', '-r', 'status-429-missing-retry-after=error')).code).toBe(0)
    expect((await run(path, '-r', 'status-429-missing-retry-after=error')).code).toBe(1)
  })

  it('takes the configuration of the folder, and the command line over it', async () => {
    const path = file('config-429.txt', HTTP)
    const config = file('other.json', '{"failOn":"warning","rules":{"etag-invalid":"off"}}')
    expect((await run(path, '--config', config)).code).toBe(1)
    expect((await run(path, '--config', config, '--fail-on', 'error')).code).toBe(0)
  })

  it.each([
    [['--formt', 'json', 'x'], 'Unknown option --formt. Did you mean --format?'],
    [
      ['--format', 'jsn', 'x'],
      '--format can\'t be "jsn". Use terminal, json, ndjson, sarif, or github. Did you mean json?',
    ],
    [['--rule', 'etag-invalid', 'x'], 'Write --rule etag-invalid=off'],
    [['--rule', 'etag-invald=off', 'x'], 'Did you mean etag-invalid?'],
    [['--header', 'x', 'x'], "'Name: value'"],
    [['--workers', '-1', 'x'], '--workers'],
    [['--concurrency', '0', 'x'], 'at least 1'],
    [['--resume', 'x'], '--urls FILE'],
    [
      ['--urls', 'none.txt'],
      'There is no file none.txt. --urls needs a file with a URL on each line. To inspect a URL, leave out --urls.',
    ],
    [['--explain', 'etag-invald'], 'Did you mean etag-invalid?'],
    [['none.har'], 'There is no file none.har'],
    [['http://127.0.0.1:1/'], '127.0.0.1:1'],
  ])('explains the mistake in %j', async (args, message) => {
    const { code, errors } = await run(...args)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })

  it('says only the error of a URL that it cannot reach', async () => {
    const { code, output, errors } = await run('http://127.0.0.1:1/')
    expect([code, output]).toEqual([2, ''])
    expect(errors).toMatch(/^statuskit inspect: http:\/\/127\.0\.0\.1:1\/: .*\n$/)
    const { results } = JSON.parse((await run('http://127.0.0.1:1/', '--format', 'json')).output)
    expect(results).toEqual([])
    const both = await run('http://127.0.0.1:1/', file('reached.txt', HTTP))
    expect(both.code).toBe(2)
    expect(both.output).toMatch(/1 message: 1 warning\n$/)
  })

  it('shows code and rules like the explanation of a status', async () => {
    const path = file('colored.txt', 'HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n')
    const { output } = await runCommand(['inspect', path], { folder, color: true })
    expect(output).toContain('\u001b[36mAllow: GET, HEAD\u001b[39m')
    expect(output).toContain('\u001b[1mstatus-405-missing-allow\u001b[')
    expect(output).not.toContain('`')
  })

  it('explains the mistake in a file', async () => {
    const files = {
      'broken.har': '{"log":{"entries":[{"a":}]}}',
      'early.har': '{"log":{"entries":[{',
      'other.txt': 'hello',
    }
    for (const [name, text] of Object.entries(files)) {
      const { code, errors } = await run(file(name, text))
      expect(code, name).toBe(2)
      expect(errors, name).toMatch(new RegExp(`^\\S*${name}:1(?::\\d+)?: .*(?:not JSON|ends early|format is unclear)`))
      expect(errors, name).toMatch(/\nstatuskit inspect: 1 part of the input can't be read\.\n$/)
    }
    expect((await run(file('empty.txt', ''))).errors).toMatch(/empty\.txt is empty\.\n$/)
    expect((await run(file('blank.txt', ' \n'))).errors).toContain('blank')
  })

  it('goes on after an input that it cannot read, and says which', async () => {
    const broken = file('middle.json', '[{"status":405,"headers":[]},\n{"status":},\n{"status":429,"headers":[]}]')
    const { code, output, errors } = await run(file('no.txt', 'hello'), broken, file('good.txt', HTTP))
    expect(code).toBe(2)
    expect(output).toMatch(/3 messages: 1 error, 2 warnings\n$/)
    expect(errors).toMatch(/no\.txt:1: .*"hello"\.\n\S*middle\.json:2:11: This is not JSON: .*\n.*2 parts of the input/)
  })

  it('reads standard input without a target', async () => {
    for (const args of [['-'], []])
      expect((await run(...args)).output).toContain('status-429-missing-retry-after · 429 (line 1)\n  429')
    const terminal = Object.assign(Readable.from([]), { isTTY: true })
    expect((await runCommand(['inspect'], { input: terminal, folder })).errors).toContain('Pass a URL or a file')
    expect((await runCommand(['inspect'], { input: Readable.from([]), folder })).errors).toContain(
      'is empty. Pass a URL',
    )
  })

  it('names a single message without findings', async () => {
    const correct = 'HTTP/1.1 405 Method Not Allowed\r\nAllow: GET\r\nContent-Length: 0\r\n\r\n'
    const inspectText = (text: string) => runCommand(['inspect'], { input: Readable.from([text]), folder })
    expect((await inspectText(correct)).output).toBe('405 Method Not Allowed: no findings\n')
    expect((await inspectText(correct.repeat(2))).output).toBe('2 messages: no findings\n')
    const entry = {
      method: 'GET',
      url: 'https://a.example/',
      status: 405,
      headers: [
        ['Allow', 'PUT'],
        ['Date', DATE.value],
      ],
    }
    expect((await run(file('one.json', JSON.stringify([entry])))).output).toBe(
      'GET https://a.example/ 405 Method Not Allowed: no findings\n',
    )
    expect((await run(file('two.txt', correct))).output).toMatch(/two\.txt 405 Method Not Allowed: no findings\n$/)
  })

  it.each(['terminal', 'json'])('reports lines that are not messages beside a summary, and as %s', async (format) => {
    const path = file('some.ndjson', '{"status":200,"headers":[]}\nno message\n{"status":429,"headers":[]}\n')
    for (const more of [[], ['--summary']]) {
      const { code, errors } = await run(path, '--workers', '0', '-f', format, ...more)
      expect(code).toBe(2)
      expect(errors).toMatch(
        /some\.ndjson:2: This is not JSON: .*\nstatuskit inspect: 1 part of the input can't be read\.\n$/s,
      )
    }
  })

  it('points at the line in every format', async () => {
    const curl = file(
      'two.txt',
      `HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n${HTTP.replace('\r\n\r\n', '\r\nETag: x\r\n\r\n')}`,
    )
    const har = {
      log: {
        entries: [
          {
            request: { url: 'https://a.example/' },
            response: { status: 405, headers: [{ name: 'ETag', value: 'x' }, DATE] },
          },
        ],
      },
    }
    const files: [path: string, missing: number, etag: number][] = [
      [curl, 4, 6],
      [file('pretty.har', JSON.stringify(har, null, 2)), 4, 12],
      [file('three.ndjson', '{"status":200,"headers":[]}\n\n{"status":405,"headers":[["ETag","x"]]}\n'), 3, 3],
    ]
    for (const [path, missing, etag] of files) {
      const args = [path, '--workers', '0', '-r', 'etag-invalid=error']
      const lineOf = (text: string) => (id: string) => Number(new RegExp(`line=(\\d+)\\S*title=${id}`).exec(text)?.[1])
      const github = lineOf((await run(...args, '-f', 'github')).output)
      expect([github('status-4\\d\\d-missing'), github('etag-invalid')], path).toEqual([missing, etag])
      const [{ results }] = JSON.parse((await run(...args, '-f', 'sarif')).output).runs
      const sarif = results.map(
        (each: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }) => [
          each.ruleId.slice(0, 6),
          each.locations[0]?.physicalLocation.region.startLine,
        ],
      )
      expect(sarif, path).toEqual(
        expect.arrayContaining([
          ['status', missing],
          ['etag-i', etag],
        ]),
      )
      expect((await run(...args)).output, path).toMatch(new RegExp(`etag-invalid · .*${path}:${etag}[:)]`))
    }
  })

  it('counts the records of a crawl that are not responses', async () => {
    const path = new URL('../../../inspector/test/samples/crawl.warc.gz', import.meta.url).pathname
    const { code, output, errors } = await run(path)
    expect(code).toBe(1)
    expect(output).toMatch(/\(\S*crawl\.warc\.gz#6\)/)
    expect(errors).toMatch(
      /crawl\.warc\.gz: skipped records that are not responses: 1 warcinfo, 1 response, 1 metadata\n$/,
    )
  })
})
