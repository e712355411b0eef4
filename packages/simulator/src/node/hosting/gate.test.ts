import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ask, openHttp2 } from '../../../test/http2-client.ts'
import { open, send, split } from '../../../test/raw.ts'
import { createSimulator, type Exchange, type SimulatorOptions } from '../../index.ts'

async function start(options: SimulatorOptions) {
  const simulator = await createSimulator(options)
  onTestFinished(() => simulator.close())
  return simulator
}

describe('allowedHosts', () => {
  it.each([
    ['sim.example.com', 200],
    ['SIM.example.com:8080', 200],
    ['a.b.example.org', 200],
    ['[::1]:80', 200],
    ['example.org', 421],
    ['evil.example.com', 421],
    ['sim.example.com.evil.test', 421],
  ])('answers a request for %s with %i', async (host, expected) => {
    const { url } = await start({ allowedHosts: ['sim.example.com', '.example.org', '[::1]'] })
    for (const expectation of ['', 'Expect: 100-continue\r\n']) {
      const received = await send(
        url,
        `GET /api/status/200 HTTP/1.1\r\nHost: ${host}\r\n${expectation}Connection: close\r\n\r\n`,
      )
      expect(received).toContain(`HTTP/1.1 ${expected} `)
      if (expected === 421) expect(JSON.parse(split(received).body)).toMatchObject({ refused: 'host' })
    }
    // Probes name an address.
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/api/status/200`)).status).toBe(421)
  })

  it('leaves the proxy alone, which answers for any host', async () => {
    const { proxyUrl } = await start({ allowedHosts: ['sim.example.com'] })
    const received = await send(proxyUrl, 'GET http://a/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(split(received).statusLine).toContain('407')
  })
})

it('checks requests over HTTP/2 as well, and reports them', async () => {
  const seen: Exchange[] = []
  const simulator = await start({
    allowedHosts: ['127.0.0.1'],
    perClient: { requestsPerMinute: 1 },
    namespaceBy: 'address',
    onExchange: (exchange) => seen.push(exchange),
  })
  const session = await openHttp2(simulator.url)
  onTestFinished(() => session.destroy())
  const statuses = []
  for (const path of ['/seq/a/503', '/seq/a/503']) statuses.push((await ask(session, path)).status)
  statuses.push((await ask(session, '/seq/a/503', { ':authority': 'evil.test' })).status)
  expect(statuses).toEqual([503, 429, 421])
  expect(await simulator.hits('a', '127.0.0.1')).toBe(1)
  while (seen.length < 3) await new Promise((resolve) => setImmediate(resolve))
  expect(seen.map(({ status, httpVersion, address }) => [status, httpVersion, address])).toEqual(
    statuses.map((status) => [status, '2', '127.0.0.1']),
  )
})

describe('perClient', () => {
  it('limits the requests of a minute, but not the probes', async () => {
    const { url } = await start({ perClient: { requestsPerMinute: 2 } })
    const answers = []
    for (let time = 0; time < 4; time++) answers.push(await fetch(`${url}/seq/a/204`))
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 429, 429])
    expect(Number(answers[3]?.headers.get('Retry-After'))).toBeGreaterThan(50)
    expect(await answers[3]?.json()).toMatchObject({
      refused: 'client',
      detail: expect.stringContaining('2 requests a minute'),
    })
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: 'ready' })
  })

  it('counts clients behind a trusted proxy by their own addresses', async () => {
    const { url } = await start({ perClient: { requestsPerMinute: 1, connections: 1 }, trustedProxies: 1 })
    const ask = async (address: string) =>
      (await fetch(`${url}/api/status/204`, { headers: { 'X-Forwarded-For': address } })).status
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')]).toEqual([204, 204, 429])
    // Two hosts of one IPv6 network are one client.
    expect([await ask('2001:db8::1'), await ask('2001:db8::2'), await ask('2001:db8:1::1')]).toEqual([204, 429, 204])
  })

  it('limits the connections of a client, and closes those beyond', async () => {
    const { url, load } = await start({ perClient: { connections: 2 } })
    expect(load.connections).toBe(0)
    const [first, second] = [open(url), open(url)]
    await Promise.all([once(first, 'connect'), once(second, 'connect')])
    expect(await send(url, 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
    first.destroy()
    // The server notices the close a little later.
    let received = ''
    while (received === '') received = await send(url, 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    expect(split(received).statusLine).toBe('HTTP/1.1 200 OK')
    second.destroy()
  })

  it('limits the requests in flight of a client behind a proxy', async () => {
    const simulator = await start({ perClient: { connections: 1 }, trustedProxies: 1 })
    const ask = (path: string, address: string) =>
      fetch(simulator.url + path, { headers: { 'X-Forwarded-For': address }, signal: AbortSignal.timeout(20_000) })
    const hanging = ask('/seq/a/hang', '192.0.2.1').catch(() => undefined)
    while ((await simulator.hits('a')) === 0) await new Promise((resolve) => setImmediate(resolve))
    const refused = await ask('/api/status/204', '192.0.2.1')
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1'])
    expect((await ask('/api/status/204', '192.0.2.2')).status).toBe(204)
    await simulator.close()
    await hanging
  })
})

describe('public', () => {
  it.each(['Set-Cookie:a=b', 'strict-transport-security:max-age=1', 'NEL:{}', 'Clear-Site-Data:"*"', 'Report-To:{}'])(
    'refuses h=%s, because it would act on the whole site',
    async (value) => {
      const own = await start({})
      expect((await fetch(`${own.url}/api/status/200?h=${encodeURIComponent(value)}`)).status).toBe(200)
      const { url } = await start({ public: true })
      for (const path of ['/api/status/200?h=', '/seq/a/200?1.h=']) {
        const refused = await fetch(`${url}${path}${encodeURIComponent(value)}`)
        expect([refused.status, await refused.json()]).toMatchObject([400, { refused: 'h' }])
      }
      expect((await fetch(`${url}/api/status/200`, { headers: { 'Simulate-H': value } })).status).toBe(400)
      expect((await fetch(`${url}/api/status/200?h=X-A:b`)).status).toBe(200)
    },
  )
})
