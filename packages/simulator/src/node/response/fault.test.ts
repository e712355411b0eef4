import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { get, open, split } from '../../../test/raw.ts'
import { HAS_CURL, runSimulator } from '../../../test/running.ts'

const simulator = runSimulator()

/** The exit code of curl, without the user's own settings and proxy. */
function curl(path: string, ...more: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const args = ['-q', '-sS', '--noproxy', '*', '--max-time', '10', ...more, `${simulator().url}${path}`]
  return new Promise((resolve) => {
    execFile('curl', args, { encoding: 'utf8' }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr })
    })
  })
}

/** The error code of Node's own client; `complete` if it gets a whole response. */
function nodeError(path: string, content?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const asked = request(simulator().url + path, { method: content === undefined ? 'GET' : 'POST', agent: false })
    asked.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
    asked.on('response', (response) => {
      response.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code))
      response.on('end', () => resolve('complete')).resume()
    })
    asked.end(content)
  })
}

/** The name of the error from Node's fetch or from reading the body; the text if there is none. */
async function fetchError(path: string, init: RequestInit = {}): Promise<string> {
  try {
    return await (await fetch(`${simulator().url}${path}`, init)).text()
  } catch (error) {
    return (error as Error).name
  }
}

/** A fault, curl's exit code, and the code of Node's error. A hang ends when the client times out. */
const FAULTS: readonly [path: string, exitCode: number, code: string][] = [
  // 52: empty reply from server.
  ['/fault/close', 52, 'ECONNRESET'],
  // 56: receive failure: the peer reset the connection.
  ['/fault/reset', 56, 'ECONNRESET'],
  // 18: the body ended early.
  ['/fault/truncate', 18, 'ECONNRESET'],
  // 1: a protocol that curl does not support (HTTP/0.9).
  ['/fault/garbage', 1, 'HPE_INVALID_CONSTANT'],
  // 56: an invalid chunk size.
  ['/fault/badchunk', 56, 'HPE_INVALID_CHUNK_SIZE'],
  // After a head.
  ['/fault/close/503', 18, 'ECONNRESET'],
  ['/fault/reset/200', 56, 'ECONNRESET'],
  ['/fault/truncate/404', 18, 'ECONNRESET'],
  // 8: a header line that curl can't parse.
  ['/fault/garbage/200', 8, 'HPE_INVALID_HEADER_TOKEN'],
  ['/fault/badchunk/500', 56, 'HPE_INVALID_CHUNK_SIZE'],
]

describe.skipIf(!HAS_CURL)('curl (needs curl) sees', () => {
  it.each(FAULTS)('%s as exit code %i', async (path, exitCode) => {
    expect((await curl(path)).exitCode).toBe(exitCode)
  })

  it.each([
    ['/fault/hang', ''],
    ['/fault/hang/200', 'HTTP/1.1 200 OK'],
    ['/fault/stall', 'HTTP/1.1 200 OK'],
    ['/fault/stall/503', 'HTTP/1.1 503 Service Unavailable'],
  ])('%s as a timeout, exit code 28', async (path, statusLine) => {
    const { exitCode, stdout } = await curl(path, '-i', '--max-time', '1')
    expect(exitCode).toBe(28)
    expect(stdout.split('\r\n')[0]).toBe(statusLine)
    if (path.includes('stall')) expect(stdout).toContain('"phrase"')
  })

  it.each(['/fault/surplus', '/fault/surplus/304'])('%s and ignores it', async (path) => {
    expect((await curl(path)).exitCode).toBe(0)
  })

  it.each([
    ['reset', 56],
    ['close', 52],
  ])('%s in a sequence on a reused connection', async (fault, exitCode) => {
    const target = `${simulator().url}/seq/a/200,${fault},204`
    expect((await curl(`/seq/a/200,${fault},204`, '-o', '/dev/null', target, '-o', '/dev/null')).exitCode).toBe(
      exitCode,
    )
    expect(await simulator().hits('a')).toBe(2)
  })
})

describe("Node's http sees", () => {
  it.each(FAULTS)('%s (%i for curl) as %s', async (path, _, code) => {
    expect(await nodeError(path)).toBe(code)
  })

  it('faults for requests with a body, after it was read', async () => {
    const content = 'x'.repeat(200_000)
    expect(await nodeError('/fault/close', content)).toBe('ECONNRESET')
    expect(await nodeError('/fault/reset', content)).toBe('ECONNRESET')
    expect(await nodeError('/fault/garbage', content)).toBe('HPE_INVALID_CONSTANT')
  })
})

describe("Node's fetch sees", () => {
  it.each(FAULTS)('%s as an error', async (path) => {
    expect(await fetchError(path)).toBe('TypeError')
  })

  it.each(['/fault/hang', '/fault/hang/200', '/fault/stall'])('%s as a response that never ends', async (path) => {
    expect(await fetchError(path, { signal: AbortSignal.timeout(300) })).toBe('TimeoutError')
  })
})

describe('on the wire', () => {
  it('surplus sends more than the framing allows', async () => {
    const { head, body } = split(await get(simulator().url, '/fault/surplus'))
    expect(head).toMatch(/^HTTP\/1\.1 204 No Content\r\n/)
    expect(body).toBe('surplus')
    const ok = split(await get(simulator().url, '/fault/surplus/200'))
    expect(ok.body.length).toBe(Number(/Content-Length: (\d+)/.exec(ok.head)?.[1]) + 'surplus'.length)
  })

  it('truncate and badchunk break off in the middle', async () => {
    const { head, body } = split(await get(simulator().url, '/fault/truncate/200?body=0123456789'))
    expect(head).toContain('Content-Length: 10\r\n')
    expect(body).toBe('01234')
    const bad = split(await get(simulator().url, '/fault/badchunk/200?body=0123456789'))
    expect(bad.head).toContain('Transfer-Encoding: chunked\r\n')
    expect(bad.head).not.toContain('Content-Length')
    expect(bad.body).toBe('5\r\n01234\r\nnot a size\r\n')
  })

  it('a fault comes after the responses to earlier requests', async () => {
    const socket = open(simulator().url)
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    const line = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`
    socket.write(line('/api/status/200?delay=30&body=first') + line('/fault/truncate?body=0123456789'))
    await once(socket, 'close')
    expect(received).toMatch(/\r\n\r\nfirstHTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\n01234$/)
  })
})

describe('responses that hang', () => {
  it('are limited, and no longer counted once the client is gone', async () => {
    const { url } = simulator()
    const sockets = Array.from({ length: 100 }, () => open(url))
    await Promise.all(
      sockets.map((socket) => {
        socket.on('error', () => undefined)
        socket.write('GET /fault/hang/200 HTTP/1.1\r\nHost: a\r\n\r\n')
        return once(socket, 'data')
      }),
    )
    const over = split(await get(url, '/fault/stall'))
    expect(over.statusLine).toBe('HTTP/1.1 400 Bad Request')
    expect(JSON.parse(over.body)).toMatchObject({ refused: 'hangs', detail: expect.stringContaining('"hangs" is 100') })
    for (const socket of sockets) socket.destroy()
    await vi.waitFor(async () => {
      const socket = open(url)
      socket.write('GET /fault/hang/204 HTTP/1.1\r\nHost: a\r\n\r\n')
      const [chunk] = await once(socket, 'data')
      socket.destroy()
      expect(String(chunk)).toMatch(/^HTTP\/1\.1 204/)
    })
  })
})

describe('an impossible fault', () => {
  it.each([
    ['/fault', 'Use one of close, reset'],
    ['/fault/explode', 'Use one of close, reset'],
    ['/fault/truncate/204', 'breaks off in the middle of a body'],
    ['/fault/stall/200?body=x', 'breaks off in the middle of a body'],
    ['/fault/close/103', 'from 200 to 999'],
    ['/fault/close/200-204', 'from 200 to 999'],
    ['/fault/close/1000', '100 to 999'],
  ])('%s is refused', async (path, why) => {
    const { statusLine, body } = split(await get(simulator().url, path))
    expect(statusLine).toBe('HTTP/1.1 400 Bad Request')
    expect(JSON.parse(body).detail).toContain(why)
  })
})
