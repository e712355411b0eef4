import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Outcome, runCommand } from '../../test/running.ts'

let folder = ''
let server: Server
let origin = ''
let asked: string[] = []
/** The most requests that were open at once. */
let most = 0

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'statuskit-urls-'))
  asked = []
  most = 0
  let open = 0
  const held: (() => void)[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    open++
    most = Math.max(most, open)
    held.push(() => {
      open--
      if (request.url === '/broken') request.socket.destroy()
      else response.writeHead(request.url === '/ok' ? 200 : 405).end()
    })
    // The last of the requests that are open is answered first.
    setImmediate(() => held.pop()?.())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

function list(...paths: string[]): void {
  writeFileSync(join(folder, 'urls.txt'), `# a list\n\n${paths.map((path) => `${origin}${path}\r\n`).join('')}`)
}

function run(...args: string[]): Promise<Outcome> {
  return runCommand(['inspect', '--urls', 'urls.txt', ...args], { folder })
}

describe('a list of URLs', () => {
  it('is requested, each once, and reported in order', async () => {
    const paths = Array.from({ length: 20 }, (_, index) => `/${index}`)
    list(...paths, '/3')
    const { code, output } = await run('-f', 'ndjson', '--concurrency', '5')
    expect(code).toBe(1)
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ url }) => url)).toEqual(paths.map((path) => `${origin}${path}`))
    expect(lines[0].findings[0].id).toBe('status-405-missing-allow')
    expect([...asked].sort()).toEqual([...paths].sort())
    expect(most).toBeLessThanOrEqual(5)
  })

  it('is told from responses if the option is missing', async () => {
    writeFileSync(join(folder, 'urls.txt'), `${origin}/ok\n${origin}/1\n`)
    const { code, errors } = await runCommand(['inspect', 'urls.txt'], { folder })
    expect(code).toBe(2)
    expect(errors).toContain('To request the URLs of a file, run statuskit inspect --urls FILE.')
    expect(asked).toEqual([])
  })

  it('goes on after a URL that does not answer, and names its line', async () => {
    list('/ok', '/broken', '/1')
    appendFileSync(join(folder, 'urls.txt'), 'no URL\n')
    const { code, output, errors } = await run()
    expect(code).toBe(2)
    expect(output).toContain('2 messages: 1 error')
    expect(errors).toMatch(
      /^urls\.txt:4: http:\/\/127\.0\.0\.1:\d+\/broken: .*\nurls\.txt:6: "no URL" is not an http or https URL/,
    )
    expect(errors).toMatch(/2 parts of the input can't be read\.\n$/)
  })

  it('needs a URL', async () => {
    list()
    expect(await run()).toMatchObject({
      code: 2,
      errors: 'statuskit inspect: urls.txt has no URLs. Write one per line.\n',
    })
  })

  it('shows progress on a terminal alone', async () => {
    list('/1', '/2')
    const progress = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
      cursorTo: () => true,
      clearLine: () => true,
    })
    let shown = ''
    progress.on('data', (chunk) => {
      shown += chunk
    })
    const { output } = await runCommand(['inspect', '--urls', 'urls.txt', '-f', 'ndjson'], { folder, progress })
    expect(shown).toMatch(/0 of 2 URLs/)
    expect(output).not.toContain('of 2 URLs')
  })
})

describe('--resume', () => {
  const resume = (...args: string[]) => run('-f', 'json', '--resume', 'done.ndjson', ...args)

  it('requests only what is missing, and reports everything', async () => {
    list('/1', '/broken', '/2')
    const first = await resume()
    expect(first.code).toBe(2)
    list('/1', '/ok', '/2', '/3')
    asked = []
    const second = await resume()
    expect(second.code).toBe(1)
    expect(asked.sort()).toEqual(['/3', '/ok'])
    const urls = JSON.parse(second.output).results.map(({ url }: { url: string }) => url.slice(origin.length))
    expect(urls).toEqual(['/1', '/ok', '/2', '/3'])
    expect(JSON.parse(second.output).summary).toMatchObject({ messages: 4, findings: { error: 3 } })
  })

  it('requests again what a killed run wrote half of', async () => {
    list('/1', '/2')
    await resume()
    const path = join(folder, 'done.ndjson')
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -5))
    asked = []
    expect(JSON.parse((await resume()).output).summary.messages).toBe(2)
    expect(asked).toHaveLength(1)
    asked = []
    await resume()
    expect(asked).toEqual([])
  })

  it('refuses a file that does not fit', async () => {
    list('/1')
    await resume()
    expect(await resume('-p', 'strict')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('with other options'),
    })
    appendFileSync(join(folder, 'done.ndjson'), '{"url":1}\n')
    expect(await resume()).toMatchObject({ code: 2, errors: expect.stringContaining('done.ndjson:3 is damaged') })
    writeFileSync(join(folder, 'done.ndjson'), 'my notes\n')
    expect(await resume()).toMatchObject({ code: 2, errors: expect.stringContaining('not a file of an earlier run') })
    expect(readFileSync(join(folder, 'done.ndjson'), 'utf8')).toBe('my notes\n')
  })

  it('writes no credentials', async () => {
    list('/1')
    await resume('-H', 'Authorization: Bearer secret')
    expect(readFileSync(join(folder, 'done.ndjson'), 'utf8')).not.toContain('secret')
  })
})
