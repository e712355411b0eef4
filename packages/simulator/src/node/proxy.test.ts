import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { ProxyAgent, request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { get, open, send, split } from '../../test/raw.ts'
import { HAS_CURL, runSimulator } from '../../test/running.ts'

const simulator = runSimulator()
const CREDENTIALS = `Basic ${Buffer.from('user:password').toString('base64')}`

describe('on the wire', () => {
  it('a whole URL without credentials gets a 407 with a challenge', async () => {
    const { statusLine, fields, body } = split(await get(simulator().proxyUrl, 'http://example.com/api/status/200'))
    expect(statusLine).toBe('HTTP/1.1 407 Proxy Authentication Required')
    expect(fields).toContain('Proxy-Authenticate: Basic realm="simulator"')
    // The proxy's own response was not forwarded.
    expect(fields).not.toContain('Via: 1.1 simulator')
    expect(JSON.parse(body)).toMatchObject({ status: 407, request: { target: 'http://example.com/api/status/200' } })
  })

  it.each(['Basic dXNlcjp3cm9uZw==', 'Basic !', 'Bearer token', 'Basic'])('%s gets a 407 too', async (credentials) => {
    const received = await get(simulator().proxyUrl, 'http://a/api/status/200', [`Proxy-Authorization: ${credentials}`])
    expect(split(received).statusLine).toContain('407')
  })

  it('a whole URL with credentials is answered by its path, whichever host it names', async () => {
    const lines = [`Proxy-Authorization: ${CREDENTIALS}`]
    const { statusLine, fields, body } = split(
      await get(simulator().proxyUrl, 'http://example.com:8080/api/status/404', lines),
    )
    expect(statusLine).toBe('HTTP/1.1 404 Not Found')
    expect(fields).toContain('Via: 1.1 simulator')
    expect(body).not.toContain(CREDENTIALS.slice(6))
  })

  it('CONNECT gets a 407 without credentials, and a tunnel to the simulator with them', async () => {
    const { proxyUrl } = simulator()
    const refused = await send(proxyUrl, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n')
    expect(split(refused).statusLine).toBe('HTTP/1.1 407 Proxy Authentication Required')
    expect(split(refused).fields).toContain('Connection: close')

    const socket = open(proxyUrl).setEncoding('latin1')
    socket.write(`CONNECT example.com:80 HTTP/1.1\r\nHost: a\r\nProxy-Authorization: ${CREDENTIALS}\r\n\r\n`)
    expect((await once(socket, 'data'))[0]).toBe('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.write('GET /api/status/410 HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n')
    expect((await once(socket, 'data'))[0]).toMatch(/^HTTP\/1\.1 410 Gone\r\n/)
    await once(socket, 'close')
  })

  it('bytes that arrive together with CONNECT are not lost', async () => {
    const received = await send(
      simulator().proxyUrl,
      `CONNECT a:80 HTTP/1.1\r\nHost: a\r\nProxy-Authorization: ${CREDENTIALS}\r\n\r\nGET /fault/garbage HTTP/1.1\r\nHost: a\r\n\r\n`,
    )
    expect(received).toMatch(/^HTTP\/1\.1 200 Connection Established\r\n\r\n.*not HTTP/s)
  })

  it('HTTP/2 is answered with an explanation', async () => {
    const { statusLine, body } = split(await send(simulator().proxyUrl, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'))
    expect(statusLine).toBe('HTTP/1.1 400 Bad Request')
    expect(JSON.parse(body).detail).toContain(
      'The proxy speaks HTTP/1.1, and the request starts with the preface of HTTP/2',
    )
  })

  it('a path alone is for the simulator itself', async () => {
    const { statusLine, body } = split(await get(simulator().proxyUrl, '/api/status/200'))
    expect(statusLine).toBe('HTTP/1.1 400 Bad Request')
    expect(JSON.parse(body).detail).toContain('this is a proxy')
  })

  it('CONNECT to the simulator itself gets a 405 that mentions the proxy', async () => {
    const { statusLine, fields } = split(await send(simulator().url, 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n'))
    expect(statusLine).toBe('HTTP/1.1 405 Method Not Allowed')
    expect(fields).toContain('Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
  })
})

describe.skipIf(!HAS_CURL)('curl -x (needs curl)', () => {
  const curl = async (...args: string[]) => {
    const all = ['-q', '-s', '-o', '/dev/null', '-w', '%{http_connect} %{http_code}', ...args]
    return (await promisify(execFile)('curl', all).catch((error) => error)).stdout
  }

  it.each([
    [[], '000 407'],
    [['-U', 'user:password'], '000 410'],
    [['-p'], '407 000'],
    [['-p', '-U', 'user:password'], '200 410'],
    [['--proxy-anyauth', '-U', 'user:password'], '000 410'],
  ])('%j sees %s', async (args, expected) => {
    expect(await curl('-x', simulator().proxyUrl, ...args, 'http://example.com/api/status/410')).toBe(expected)
  })
})

describe("undici's ProxyAgent", () => {
  it.each([true, false])('gets a real 407 (proxyTunnel: %s)', async (proxyTunnel) => {
    const agent = (token?: string) => {
      const created = new ProxyAgent({ uri: simulator().proxyUrl, proxyTunnel, ...(token && { token }) })
      onTestFinished(() => created.close())
      return created
    }
    const url = 'http://example.com/api/status/410'
    await expect(request(url, { dispatcher: agent() })).rejects.toThrow('407')
    const { statusCode, body } = await request(url, { dispatcher: agent(CREDENTIALS) })
    await body.dump()
    expect(statusCode).toBe(410)
  })
})
