import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { open, send, split } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'

const simulator = runSimulator()

describe('an unusual request', () => {
  it.each([
    ['another protocol', 'nonsense\r\n\r\n', 400, 'not a valid HTTP/1.1 request (HPE_INVALID_METHOD)'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n', 400, 'a TLS handshake. Use http://'],
    ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'HPE_INVALID_CONSTANT'],
    ['a space in a name', 'GET / HTTP/1.1\r\nHost: a\r\nX Y: z\r\n\r\n', 400, 'HPE_INVALID_HEADER_TOKEN'],
    ['a long field', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(17_000)}\r\n\r\n`, 431, '"requestHead" of 16384'],
    ['a long target', `GET /${'x'.repeat(17_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431, '"requestHead" of 16384'],
    [
      'no Host',
      'GET /api/status/200 HTTP/1.1\r\nConnection: close\r\n\r\n',
      400,
      'no Host header. Send Host: localhost',
    ],
    [
      'two Hosts',
      'GET /api/status/200 HTTP/1.0\r\nHost: a\r\nhOst: b\r\n\r\n',
      400,
      '2 Host headers. Send only Host: localhost',
    ],
    ['CONNECT without Host', 'CONNECT a:80 HTTP/1.1\r\n\r\n', 400, 'no Host header. Send Host: localhost'],
  ])('%s is answered with an explanation', async (_, text, status, detail) => {
    const { statusLine, body } = split(await send(simulator().url, text))
    expect(statusLine).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    const document = JSON.parse(body)
    expect(document).toMatchObject({ status, class: 'client-error' })
    expect(document.detail).toContain(detail)
    expect(document.meaning).not.toBe('')
  })

  it.each([
    ['an expectation', 'GET /api/status/404 HTTP/1.1\r\nHost: a\r\nExpect: x\r\nConnection: close\r\n\r\n'],
    ['HTTP/1.0', 'GET /api/status/404 HTTP/1.0\r\n\r\n'],
  ])('%s gets the requested status', async (_, text) => {
    const { statusLine, body } = split(await send(simulator().url, text))
    expect(statusLine).toBe('HTTP/1.1 404 Not Found')
    expect(JSON.parse(body).status).toBe(404)
  })

  it('garbage after a request is answered after its response', async () => {
    const socket = open(simulator().url).setEncoding('latin1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.write('GET /api/status/200?body-delay=300&body=x HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(socket, 'data')
    socket.write('nonsense\r\n\r\n')
    await once(socket, 'close')
    expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\n\r\nxHTTP\/1\.1 400 Bad Request\r\n/)
  })

  it('an offer to upgrade is declined with the requested status, and the connection stays', async () => {
    const socket = open(simulator().url).setEncoding('latin1')
    onTestFinished(() => void socket.destroy())
    const lines = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA']
    for (const [status, connection] of [
      [404, 'keep-alive'],
      [426, 'upgrade'],
      [200, 'keep-alive'],
    ]) {
      socket.write(`HEAD /api/status/${status} HTTP/1.1\r\nHost: a\r\n${lines.join('\r\n')}\r\n\r\n`)
      const [received] = await once(socket, 'data')
      const { statusLine, fields } = split(received)
      expect(statusLine).toContain(`HTTP/1.1 ${status} `)
      expect(fields).toContain(`Connection: ${connection}`)
    }
  })

  it('a client that offers to upgrade each time needs one connection', async () => {
    const { url, hits } = simulator()
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    onTestFinished(() => agent.destroy())
    const sockets = new Set<unknown>()
    for (let time = 0; time < 20; time++) {
      const headers = { Connection: 'Upgrade', Upgrade: 'h2c' }
      const asked = request(`${url}/seq/java/426`, { agent, headers }).end()
      const [response] = await once(asked, 'response')
      sockets.add(response.socket)
      await once(response.resume(), 'end')
    }
    expect([await hits('java'), sockets.size]).toEqual([20, 1])
  })

  it('bytes of the new protocol after a 101 are not read as requests', async () => {
    const { url, hits } = simulator()
    const socket = open(url).setEncoding('latin1')
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
      socket.end('GET /seq/smuggled/200 HTTP/1.1\r\nHost: a\r\n\r\nnonsense\r\n\r\n')
    })
    socket.write('GET /api/status/101 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n')
    await once(socket, 'close')
    expect(received).toBe('HTTP/1.1 101 Switching Protocols\r\nUpgrade: echo\r\nConnection: upgrade\r\n\r\n')
    expect(await hits('smuggled')).toBe(0)
  })

  it('an offer to upgrade with a body does not reset the connection', async () => {
    const content = 'x'.repeat(500_000)
    const received = await send(
      simulator().url,
      `POST /api/status/409 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: h2c\r\nContent-Length: ${content.length}\r\n\r\n${content}`,
    )
    expect(split(received).statusLine).toBe('HTTP/1.1 409 Conflict')
  })
})

describe('Expect: 100-continue', () => {
  /** Sends a head with Expect; the body follows after a 100. */
  async function upload(path: string): Promise<string> {
    const socket = open(simulator().url).setEncoding('latin1')
    let received = ''
    let sent = false
    socket.on('data', (chunk) => {
      received += chunk
      if (sent || !received.startsWith('HTTP/1.1 100 Continue\r\n\r\n')) return
      sent = true
      socket.write('content')
    })
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n`,
    )
    await once(socket, 'close')
    return received
  }

  it.each([
    ['/api/status/200', /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/],
    ['/api/status/100', /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK\r\n/],
    ['/api/status/100+500', /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 500 /],
    ['/api/status/413', /^HTTP\/1\.1 413 Content Too Large\r\n/],
    ['/api/status/417', /^HTTP\/1\.1 417 Expectation Failed\r\n/],
  ])('%s', async (path, expected) => {
    expect(await upload(path)).toMatch(expected)
  })
})

it('answers a large upload, and the next request on the same connection', async () => {
  const { url } = simulator()
  const body = 'x'.repeat(2_000_000)
  for (const status of [413, 200]) {
    expect((await fetch(`${url}/api/status/${status}`, { method: 'POST', body })).status).toBe(status)
  }
})
