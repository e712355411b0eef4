import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createPromisedStore } from '../../../test/promised-store.ts'
import { randomRequests } from '../../../test/random-requests.ts'
import { createHandler } from '../../fetch.ts'
import { createSimulator } from '../../index.ts'
import { plan } from '../../routes/planner.ts'
import type { Settings } from '../context.ts'
import type { Plan } from '../plan.ts'
import { createState } from '../state.ts'

const SETTINGS: Settings = {
  allowed: { html: false, externalRedirects: false, siteFields: true },
  runtime: { name: 'node', wire: true, networkErrors: false, codings: [] },
  always: [],
  cors: false,
}

/** Targets whose responses depend on the store. */
const STATEFUL = [
  '/seq/a/503x2,429,103+200,500-504;loop?delay=0-9',
  '/seq/a',
  '/seq/b/reset,200',
  '/limit/a/2/60',
  '/api/status/200:0.5,500-504:0.5?body-delay=0-9',
  '/api/status/200,404?seed=y',
  '/auth/digest/user/password',
  '/api/status/401?auth=digest',
]

describe('planning with a store that returns promises', () => {
  it('gives the plans that memory gives', async () => {
    const store = createPromisedStore(() => 0)
    const remote = createState('x', () => 0, store)
    const local = createState('x', () => 0)
    let waited = 0
    const next = randomRequests(3)
    for (let count = 0; count < 1000; count++) {
      const stateful = STATEFUL[count % (2 * STATEFUL.length)]
      const request = { ...next(), ...(stateful && { target: stateful }), httpVersion: '1.1', connection: count % 7 }
      const planned = plan(request, remote, SETTINGS)
      if (planned instanceof Promise) waited++
      expect(await planned, request.target).toEqual(plan(request, local, SETTINGS))
    }
    expect(waited).toBeGreaterThan(200)
  })

  it('asks the store once for each value, and not for what it must not count', async () => {
    const store = createPromisedStore()
    const state = createState(undefined, Date.now, store)
    const ask = (target: string) =>
      plan({ method: 'GET', target, httpVersion: '1.1', lines: [], connection: 1 }, state, SETTINGS)
    // A hit, a seed and three places.
    await ask('/seq/a/500-504?delay=0-1&body-delay=0-1')
    expect([store.calls, store.memory.hits('a').hits]).toEqual([7, 1])
    for (const target of ['/seq/a/nonsense', '/limit/a/0/1', '/api/status/404', '/healthz', '/nothing']) {
      expect(ask(target)).not.toBeInstanceOf(Promise)
    }
  })

  it('counts each of 200 racing requests once', async () => {
    const state = createState('x', Date.now, createPromisedStore())
    const request = { method: 'GET', target: '/seq/a/503x2,200', httpVersion: '1.1', lines: [], connection: 1 }
    const plans = await Promise.all(Array.from({ length: 200 }, () => plan(request, state, SETTINGS)))
    expect(plans.filter(({ status }) => status === 503)).toHaveLength(2)
    expect((await state.store.hits('a')).hits).toBe(200)
  })
})

describe('a store that is down', () => {
  it.each(['/seq/a/200', '/seq/a', '/limit/a/1/1', '/api/status/200:0.5,404:0.5', '/auth/digest', '/readyz'])(
    '%s gets a 503 that says so, and other requests their response',
    async (target) => {
      const store = createPromisedStore()
      await using sim = await createSimulator({ store })
      store.down = true
      const refused = await fetch(sim.url + target)
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '1'])
      expect(await refused.json()).toMatchObject({ refused: 'store', detail: expect.stringContaining('/readyz') })
      for (const path of ['/api/status/404', '/healthz']) {
        expect((await fetch(sim.url + path)).status).toBe(path === '/healthz' ? 200 : 404)
      }
      await expect(sim.hits('a')).rejects.toThrow('ECONNREFUSED')
      store.down = false
      expect((await fetch(`${sim.url}/seq/a/404,200`)).status).toBe(404)
      expect((await fetch(`${sim.url}/readyz`)).status).toBe(200)
    },
  )

  it('is the same for a method that throws', () => {
    const store = createPromisedStore()
    const broken = createState('x', Date.now, {
      ...store,
      hit() {
        throw new Error('broken')
      },
    })
    const request = { method: 'GET', target: '/seq/a/200', httpVersion: '1.1', lines: [], connection: 1 }
    expect((plan(request, broken, SETTINGS) as Plan).status).toBe(503)
  })
})

describe('simulators that share a store', () => {
  it('count sequences, connections, limits, series and Digest together', async () => {
    const store = createPromisedStore()
    await using one = await createSimulator({ store })
    await using two = await createSimulator({ store })
    const worker = createHandler({ store })
    const paths = ['/seq/a/503x2,200', '/limit/a/1/60', '/limit/a/1/60', '/seq/a/503x2,200', '/seq/a/503x2,200']
    const statuses = []
    for (const [at, path] of paths.entries()) statuses.push((await fetch((at % 2 === 0 ? one : two).url + path)).status)
    expect(statuses).toEqual([503, 200, 429, 503, 200])
    // Both numbered their connections from 1.
    expect(await (await fetch(`${two.url}/seq/a`)).json()).toEqual({ key: 'a', hits: 3, connections: 2 })
    expect([await one.hits('a'), await worker.hits('a')]).toEqual([3, 3])

    const alone = createHandler({ seed: 'x' })
    const series = async (ask: (path: string) => Promise<Response>) =>
      (await ask('/api/status/200,404,500?seed=y')).status
    for (const ask of [(path: string) => fetch(one.url + path), (path: string) => fetch(two.url + path)]) {
      expect(await series(ask)).toBe(await series((path) => alone.fetch(new Request(`http://localhost${path}`))))
    }

    const sent = { method: 'GET', target: '/auth/digest', user: 'user', password: 'password' }
    const challenge = (await fetch(`${one.url}/auth/digest?algorithm=md5`)).headers.get('WWW-Authenticate') ?? ''
    const headers = { Authorization: answerDigest(challenge, sent) }
    expect((await fetch(`${two.url}/auth/digest`, { headers })).status).toBe(200)

    await two.reset()
    expect(await one.hits('a')).toBe(0)
  })
})

describe('namespaceBy', () => {
  it('keeps the sequences, limits and series of callers apart', async () => {
    await using sim = await createSimulator({ namespaceBy: 'X-Api-Key', seed: 'x' })
    const ask = async (path: string, key?: string) =>
      (await fetch(sim.url + path, { headers: key === undefined ? {} : { 'X-Api-Key': key } })).status
    expect(await ask('/seq/a/503,200', 'one')).toBe(503)
    expect(await ask('/seq/a/503,200', 'two')).toBe(503)
    expect(await ask('/seq/a/503,200', 'one')).toBe(200)
    expect(await ask('/seq/a/503,200')).toBe(503)
    expect([await sim.hits('a', 'one'), await sim.hits('a', 'two'), await sim.hits('a')]).toEqual([2, 1, 1])
    expect([await ask('/limit/a/1/60', 'one'), await ask('/limit/a/1/60', 'two')]).toEqual([200, 200])
    const series = async (key: string) => {
      const statuses = []
      for (let time = 0; time < 8; time++) statuses.push(await ask('/api/status/200,404,500?seed=7', key))
      return statuses
    }
    expect(await series('one')).toEqual(await series('two'))
    await fetch(`${sim.url}/seq/a`, { method: 'DELETE', headers: { 'X-Api-Key': 'one' } })
    expect([await sim.hits('a', 'one'), await sim.hits('a', 'two')]).toEqual([0, 1])
  })

  it('can be the address, also behind a proxy', async () => {
    await using direct = await createSimulator({ namespaceBy: 'address' })
    await fetch(`${direct.url}/seq/a/503,200`)
    expect(await direct.hits('a', '127.0.0.1')).toBe(1)
    await using behind = await createSimulator({ namespaceBy: 'address', trustedProxies: 1 })
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.9, 192.0.2.1']) {
      await fetch(`${behind.url}/seq/a/200`, { headers: { 'X-Forwarded-For': address } })
    }
    expect([await behind.hits('a', '192.0.2.1'), await behind.hits('a', '192.0.2.2')]).toEqual([2, 1])
  })

  it('must be a name', async () => {
    await expect(createSimulator({ namespaceBy: 'X Api' })).rejects.toThrow("Use 'address' or a header name")
  })
})

/** The credentials for a challenge with MD5 (RFC 7616, section 3.4.1). */
function answerDigest(challenge: string, sent: Readonly<Record<'method' | 'target' | 'user' | 'password', string>>) {
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  const nonce = /nonce="([^"]+)"/.exec(challenge)?.[1]
  const secret = md5(`${sent.user}:simulator:${sent.password}`)
  const response = md5(`${secret}:${nonce}:00000001:c:auth:${md5(`${sent.method}:${sent.target}`)}`)
  return `Digest username="${sent.user}", realm="simulator", nonce="${nonce}", uri="${sent.target}", algorithm=MD5, qop=auth, nc=00000001, cnonce="c", response="${response}"`
}
