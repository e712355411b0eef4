import { once } from 'node:events'
import { Agent, get } from 'node:http'
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
      expect([await sim.hits('a'), await sim.hits('b')]).toEqual([2, 0])
      await sim.reset()
      expect(await sim.hits('a')).toBe(0)
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
    while ((await sim.hits('last')) === 0) await (await fetch(`${sim.url}/healthz`)).text()
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

  it('loses no request of a client that goes on sending while it stops', async () => {
    const sim = await createSimulator()
    const agent = new Agent({ keepAlive: true })
    const ask = (path: string) =>
      new Promise<{ status: number | undefined; connection: string | undefined }>((resolve, reject) => {
        get(`${sim.url}${path}`, { agent }, (response) => {
          const { statusCode: status, headers } = response
          response.resume().once('end', () => resolve({ status, connection: headers.connection }))
        }).once('error', reject)
      })
    expect(await ask('/api/status/204')).toEqual({ status: 204, connection: 'keep-alive' })
    const closed = sim.close({ graceMs: 60_000 })
    // On the connection that was idle.
    expect(await ask('/readyz')).toEqual({ status: 503, connection: 'close' })
    await expect(ask('/api/status/204')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    await closed
    agent.destroy()
  })

  it('cuts requests that take longer than they may, and at once if it is closed again', async () => {
    for (const again of [false, true]) {
      const sim = await createSimulator()
      const answered = send(sim.url, 'GET /seq/last/hang HTTP/1.1\r\nHost: a\r\n\r\n')
      while ((await sim.hits('last')) === 0) await (await fetch(`${sim.url}/healthz`)).text()
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
      expect(await hits(`client-${key}`)).toBe(8)
    }
  })

  it('each hit of a shared key is counted once', async () => {
    const { url, hits } = simulator()
    const statuses = await Promise.all(
      Array.from({ length: 100 }, async () => (await fetch(`${url}/seq/shared/503x40,200x59,404`)).status),
    )
    const count = (status: number) => statuses.filter((each) => each === status).length
    expect([count(503), count(200), count(404), await hits('shared')]).toEqual([40, 59, 1, 100])
  })

  it('counts automatic retries of clients, and their connections', async () => {
    const { url } = simulator()
    // 421: Node's fetch sends the request once more on a new connection.
    expect((await fetch(`${url}/seq/twice/421`)).status).toBe(421)
    expect(await (await fetch(`${url}/seq/twice`)).json()).toEqual({ key: 'twice', hits: 2, connections: 2 })
  })
})
