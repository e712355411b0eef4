import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { open, send, split } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'
import { createSimulator } from '../index.ts'

const simulator = runSimulator()

describe('createSimulator', () => {
  it('listens on loopback over IPv4 and IPv6, on one port', async () => {
    const { url } = simulator()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const port = new URL(url).port
    for (const host of ['127.0.0.1', '[::1]', 'localhost']) {
      expect((await fetch(`http://${host}:${port}/healthz`)).status).toBe(200)
    }
  })

  it('counts hits, resets them, and closes at the end of its scope', async () => {
    let url: string
    {
      await using sim = await createSimulator()
      url = sim.url
      for (const status of [503, 200]) expect((await fetch(`${url}/seq/a/503,200`)).status).toBe(status)
      expect([sim.hits('a'), sim.hits('b')]).toEqual([2, 0])
      sim.reset()
      expect(sim.hits('a')).toBe(0)
      expect((await fetch(`${url}/seq/a/503,200`)).status).toBe(503)
    }
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('closes immediately despite open connections, and can be closed twice', async () => {
    const sim = await createSimulator()
    const paths = ['/fault/hang/200', '/fault/stall', '/api/status/103?delay=60000', '/api/status/200?body-delay=60000']
    const sockets = [...paths.map(() => open(sim.url)), open(sim.url)]
    const closed = sockets.map((socket) => once(socket.on('error', () => undefined).resume(), 'close'))
    await Promise.all(
      paths.map((path, at) => {
        sockets[at]?.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
        return once(sockets[at] as (typeof sockets)[0], 'data')
      }),
    )
    await Promise.all([sim.close(), sim.close(), ...closed])
    await sim[Symbol.asyncDispose]()
  })

  it('lets requests in flight finish if it may, and takes no others', async () => {
    const sim = await createSimulator()
    const idle = open(sim.url)
    const answered = send(sim.url, 'GET /seq/last/200?delay=200 HTTP/1.1\r\nHost: a\r\n\r\n')
    while (sim.hits('last') === 0) await (await fetch(`${sim.url}/healthz`)).text()
    const before = performance.now()
    const closed = sim.close({ graceMs: 60_000 })
    await expect(fetch(`${sim.url}/healthz`)).rejects.toThrow('fetch failed')
    // The connection ends with the response, although the client did not ask for that.
    expect(split(await answered).statusLine).toBe('HTTP/1.1 200 OK')
    await closed
    // An idle connection isn't waited for.
    expect(performance.now() - before).toBeLessThan(4000)
    idle.destroy()
  })

  it('cuts requests that take longer than they may, and at once if it is closed again', async () => {
    for (const again of [false, true]) {
      const sim = await createSimulator()
      const answered = send(sim.url, 'GET /seq/last/hang HTTP/1.1\r\nHost: a\r\n\r\n')
      while (sim.hits('last') === 0) await (await fetch(`${sim.url}/healthz`)).text()
      const closed = sim.close({ graceMs: again ? 60_000 : 50 })
      if (again) await sim.close()
      await closed
      expect(await answered).toBe('')
    }
  })

  it('says which port is taken, and leaves nothing open', async () => {
    const port = Number(new URL(simulator().url).port)
    await expect(createSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port })
    await expect(createSimulator({ proxyPort: port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it.each([['abc'], ['3000'], [70_000], [-1], [1.5], [Number.NaN], [null]])(
    'listens nowhere for port %j',
    async (port) => {
      const message = /^(?:port|proxyPort) is .+\. Use a whole number from 0 to 65535; 0 picks a free port\.$/
      await expect(createSimulator({ port: port as number })).rejects.toThrow(message)
      await expect(createSimulator({ proxyPort: port as number })).rejects.toThrow(message)
    },
  )

  it('rejects a port that is free only over IPv4', async () => {
    const other = createServer().listen(0, '::1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as { port: number }
    await expect(createSimulator({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    // The IPv4 half is free again.
    const socket = connect(port, '127.0.0.1')
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('listens on the given host, and nowhere else', async () => {
    await using sim = await createSimulator({ host: '::1' })
    expect(sim.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(`${sim.url}/healthz`)).status).toBe(200)
    await expect(fetch(sim.url.replace('[::1]', '127.0.0.1'))).rejects.toThrow()
    await expect(createSimulator({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' })
  })

  it('makes the same random choices with the same seed', async () => {
    const series = async () => {
      await using sim = await createSimulator({ seed: 'x' })
      const statuses: number[] = []
      for (let time = 0; time < 10; time++) statuses.push((await fetch(`${sim.url}/api/status/200,404,500`)).status)
      return statuses
    }
    const first = await series()
    expect(new Set(first).size).toBeGreaterThan(1)
    expect(await series()).toEqual(first)
  })
})

it('answers the URL that a middleware leaves, when it passes a request on', async () => {
  await using sim = await createSimulator({
    before(request, _, next) {
      request.url = request.url?.replace(/^\/prefix/, '')
      next()
    },
  })
  expect((await fetch(`${sim.url}/prefix/api/status/418`)).status).toBe(418)
})

describe('sequences with concurrent clients', () => {
  it('100 clients, each with its own key, get exact counts', async () => {
    const { url, hits } = simulator()
    const client = async (key: number) => {
      const statuses: number[] = []
      for (let time = 0; time < 8; time++)
        statuses.push((await fetch(`${url}/seq/client-${key}/503x2,429,200x3,404`)).status)
      return statuses
    }
    const all = await Promise.all(Array.from({ length: 100 }, (_, key) => client(key)))
    for (const [key, statuses] of all.entries()) {
      expect(statuses).toEqual([503, 503, 429, 200, 200, 200, 404, 404])
      expect(hits(`client-${key}`)).toBe(8)
    }
  })

  it('each hit of a shared key is counted once', async () => {
    const { url, hits } = simulator()
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await fetch(`${url}/seq/shared/503x40,200x59,404`)).status),
    )
    const count = (status: number) => statuses.filter((each) => each === status).length
    expect([count(503), count(200), count(404), hits('shared')]).toEqual([40, 59, 1, 100])
  })

  it('counts automatic retries of clients, and their connections', async () => {
    const { url } = simulator()
    // 421: Node's fetch sends the request once more on a new connection.
    expect((await fetch(`${url}/seq/twice/421`)).status).toBe(421)
    expect(await (await fetch(`${url}/seq/twice`)).json()).toEqual({ key: 'twice', hits: 2, connections: 2 })
  })
})

describe('an unusual request', () => {
  it.each([
    ['another protocol', 'nonsense\r\n\r\n', 400, 'not a valid HTTP/1.1 request (HPE_INVALID_METHOD)'],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'preface of HTTP/2. Use HTTP/1.1'],
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
    expect([hits('java'), sockets.size]).toEqual([20, 1])
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
    expect(hits('smuggled')).toBe(0)
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
