import { describe, expect, it } from 'vitest'
import { createHandler } from './fetch.ts'

const ORIGIN = 'http://simulator.test'

function ask(path: string, init?: RequestInit, handler = createHandler({ seed: 'x' })): Promise<Response> {
  return handler.fetch(new Request(ORIGIN + path, init))
}

/** The timers that hold the process. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length

describe('what a Response can carry', () => {
  it.each([200, 201, 206, 301, 401, 404, 405, 407, 416, 451, 503, 599])('%i, with its headers', async (status) => {
    const response = await ask(`/api/status/${status}`)
    expect(response.status).toBe(status)
    const { added } = (await response.clone().json()) as { added: { name: string; value: string }[] }
    for (const { name, value } of added) expect(response.headers.get(name)).toBe(value)
    expect(response.headers.get('Content-Length')).toBe(String((await response.text()).length))
  })

  it.each([204, 205, 304])('%i without a body', async (status) => {
    const response = await ask(`/api/status/${status}`)
    expect([response.status, response.body]).toEqual([status, null])
    expect(response.headers.get('Content-Length')).toBe(status === 205 ? '0' : null)
  })

  it('repeated headers, HEAD, choices, delays', async () => {
    expect((await ask('/api/status/200?h=Set-Cookie:a=1&h=Set-Cookie:b=2')).headers.getSetCookie()).toEqual([
      'a=1',
      'b=2',
    ])
    const head = await ask('/api/status/404', { method: 'HEAD' })
    expect([head.status, head.body]).toEqual([404, null])
    const slow = await ask('/api/status/500:1,200:0?delay=5&body-delay=5&body=%C3%A9')
    expect([slow.status, await slow.text()]).toEqual([500, 'é'])
  })

  it('sequences, limits and credentials', async () => {
    const handler = createHandler()
    const statuses = []
    for (let time = 0; time < 3; time++) statuses.push((await ask('/seq/a/503,200', {}, handler)).status)
    expect([statuses, await handler.hits('a')]).toEqual([[503, 200, 200], 3])
    expect(await (await ask('/seq/a', {}, handler)).json()).toEqual({ key: 'a', hits: 3, connections: 0 })
    await handler.reset()
    expect(await handler.hits('a')).toBe(0)
    const headers = { Authorization: 'Bearer token' }
    expect((await ask('/auth/bearer', { headers })).status).toBe(200)
    expect(JSON.stringify(await (await ask('/auth/bearer', { headers })).json())).not.toContain('Bearer token')
  })
})

describe('a stream', () => {
  it('has its events and its times, and resumes', async () => {
    const response = await ask('/sse/3?interval=5&retry=9', { headers: { 'Last-Event-ID': '1' } })
    expect(response.headers.get('Content-Type')).toBe('text/event-stream')
    const before = performance.now()
    expect(await response.text()).toBe('retry: 9\n\nid: 2\ndata: {"n":2,"of":3}\n\nid: 3\ndata: {"n":3,"of":3}\n\n')
    expect(performance.now() - before).toBeGreaterThan(3)
    expect((await ask('/sse/3', { headers: { 'Last-Event-ID': '3' } })).status).toBe(204)
    expect((await ask('/sse/3', { method: 'HEAD' })).body).toBeNull()
  })

  it.each([
    ['close', 'id: 1\ndata: a\n\n'],
    ['truncate', 'id: 1\ndata: a\n\nid: 2\nd'],
  ])('that ends with %s is an error of the body', async (fault, received) => {
    const reader = ((await ask(`/sse/3?cut=1&body=a&fault=${fault}`)).body as ReadableStream<Uint8Array>).getReader()
    let text = ''
    const read = async () => {
      for (;;) text += new TextDecoder().decode((await reader.read()).value)
    }
    await expect(read()).rejects.toThrow(`The simulator broke the connection: ${fault}`)
    expect(text).toBe(received)
  })

  it('is made as it is read, and ends when it is cancelled or aborted', async () => {
    const before = timers()
    const reader = ((await ask('/sse/3?interval=6000')).body as ReadableStream).getReader()
    await reader.read()
    // Nothing is made ahead.
    expect(timers()).toBe(before)
    const second = reader.read()
    await Promise.resolve()
    await reader.cancel()
    expect([(await second).done, timers()]).toEqual([true, before])
    for (const path of ['/sse/3?interval=6000', '/sse/3?cut=1&fault=hang']) {
      const controller = new AbortController()
      const aborted = ((await ask(path, { signal: controller.signal })).body as ReadableStream).getReader()
      await aborted.read()
      controller.abort(new Error('stopped'))
      await expect(aborted.read()).rejects.toThrow('stopped')
      expect(timers()).toBe(before)
    }
  })

  it('can be a step of a sequence', async () => {
    const handler = createHandler()
    expect((await ask('/seq/a/503,ndjson:2', {}, handler)).status).toBe(503)
    expect(await (await ask('/seq/a/503,ndjson:2', {}, handler)).text()).toBe('{"n":1,"of":2}\n{"n":2,"of":2}\n')
  })
})

describe('answers 501 with the reason for what it cannot carry', () => {
  it.each([
    ['/api/status/103', 'interim'],
    ['/api/status/102+200', 'interim'],
    ['/api/status/600', 'statuses'],
    ['/api/status/999', 'statuses'],
    ['/api/status/426', 'connectionFields'],
    ['/api/status/404?reason=x', 'reason'],
    ['/fault/reset', 'faults'],
    ['/fault/hang', 'faults'],
    ['/fault/truncate/404', 'faults'],
    ['/seq/a/reset', 'faults'],
    ['/trailers', 'trailers'],
    ['/sse/3?trailer=a:b', 'trailers'],
    ['/websocket', 'connectionFields'],
  ])('%s', async (path, refused) => {
    const response = await ask(path)
    expect(response.status).toBe(501)
    const body = await response.json()
    expect(body).toMatchObject({ refused, detail: expect.stringContaining('Use the Node server for it.') })
    const capabilities = (await (await ask('/capabilities')).json()) as { refused: { what: string }[] }
    expect(capabilities.refused.map(({ what }) => what)).toContain(refused)
  })

  it('still answers mistakes with 400', async () => {
    expect((await ask('/api/status/100')).status).toBe(400)
    expect((await ask('/api/status/101')).status).toBe(400)
  })
})

describe('an aborted request', () => {
  it('ends its delay, and holds no timer', async () => {
    const before = timers()
    const controller = new AbortController()
    const answered = ask('/api/status/200?delay=6000', { signal: controller.signal })
    expect(timers()).toBe(before + 1)
    controller.abort(new Error('stopped'))
    await expect(answered).rejects.toThrow('stopped')
    expect(timers()).toBe(before)
  })

  it('ends the delay of its body', async () => {
    const before = timers()
    const controller = new AbortController()
    const response = await ask('/api/status/200?body-delay=6000', { signal: controller.signal })
    const text = response.text()
    controller.abort(new Error('stopped'))
    await expect(text).rejects.toThrow('stopped')
    await (await ask('/api/status/200?body-delay=6000')).body?.cancel()
    expect(timers()).toBe(before)
  })

  it('is not counted if it was aborted before', async () => {
    const handler = createHandler()
    await expect(ask('/seq/a/200', { signal: AbortSignal.abort() }, handler)).rejects.toThrow('aborted')
    expect(await handler.hits('a')).toBe(0)
  })
})

describe('with unsendable, a fault', () => {
  const PATHS = ['/fault/reset', '/fault/truncate/404', '/seq/a/reset', '/api/status/103']

  it.each(PATHS)('is Response.error(): %s', async (path) => {
    const { type, status } = await ask(path, {}, createHandler({ unsendable: 'error' }))
    expect([type, status]).toEqual(['error', 0])
  })

  it.each(PATHS)('is a rejection: %s', async (path) => {
    await expect(ask(path, {}, createHandler({ unsendable: 'reject' }))).rejects.toThrow(TypeError)
  })

  it('that hangs waits for the client to abort', async () => {
    const signal = AbortSignal.timeout(20)
    const answered = ask('/fault/hang', { signal }, createHandler({ unsendable: 'error' }))
    await expect(answered).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('is not listed as refused, but other things are, and get a 501', async () => {
    const handler = createHandler({ unsendable: 'error' })
    const { refused } = (await (await ask('/capabilities', {}, handler)).json()) as { refused: { what: string }[] }
    expect(refused.map(({ what }) => what)).toEqual(['statuses', 'reason', 'connectionFields', 'trailers'])
    expect((await ask('/api/status/600', {}, handler)).status).toBe(501)
  })

  it('has three choices', () => {
    expect(() => createHandler({ unsendable: 'throw' as 'reject' })).toThrow(`Use '501', 'error' or 'reject'.`)
  })
})

it.each([
  [404, 'Not Found'],
  [200, 'OK'],
  [599, ''],
])('%i has its phrase as statusText', async (status, phrase) => {
  expect((await ask(`/api/status/${status}`)).statusText).toBe(phrase)
})

it('answers every path', async () => {
  for (const path of ['/nothing', '/api/status/', '/api/status/%E0%A4%A', '/seq', '/%00', '/api/status/200?h=a%00:b']) {
    expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
  }
})

describe("httpbin's routes", () => {
  it('show a request with its body', async () => {
    const form = new FormData()
    form.set('a', 'é')
    const shown = await (await ask('/httpbin/post?b=c', { method: 'POST', body: form })).json()
    expect(shown).toMatchObject({ form: { a: 'é' }, args: { b: 'c' }, url: `${ORIGIN}/httpbin/post?b=c` })
    expect(shown).toHaveProperty('headers.Host', 'simulator.test')
    expect((await ask('/post', { method: 'POST', body: new Uint8Array(2_000_000) })).status).toBe(413)
  })

  it('compress as far as the runtime can, and answer 501 otherwise', async () => {
    for (const [path, coding] of [
      ['/gzip', 'gzip'],
      ['/deflate', 'deflate'],
    ] as const) {
      const response = await ask(path)
      expect([response.status, response.headers.get('Content-Encoding')]).toEqual([200, coding])
      const length = Number(response.headers.get('Content-Length'))
      const body = await response.arrayBuffer()
      expect(body.byteLength).toBe(length)
      const plain = new Response(body).body?.pipeThrough(new DecompressionStream(coding))
      expect(await new Response(plain).json()).toMatchObject({ method: 'GET' })
    }
    const { codings } = (await (await ask('/capabilities')).json()) as { codings: string[] }
    expect((await ask('/brotli')).status).toBe(codings.includes('br') ? 200 : 501)
  })

  it('send bytes, over time', async () => {
    expect((await (await ask('/bytes/1000')).arrayBuffer()).byteLength).toBe(1000)
    expect(await (await ask('/drip?numbytes=3&duration=0.03')).text()).toBe('***')
    expect((await ask('/drip', { method: 'HEAD' })).body).toBeNull()
    const controller = new AbortController()
    const response = await ask('/drip?duration=60', { signal: controller.signal })
    const text = response.text()
    controller.abort(new Error('stopped'))
    await expect(text).rejects.toThrow('stopped')
  })
})

describe('basePath', () => {
  const { fetch } = createHandler({ basePath: '/tools/sim/' })
  const ask = (path: string, init?: RequestInit) => fetch(new Request(`http://localhost${path}`, init))

  it('is in front of all routes, and in the URLs that responses name', async () => {
    expect((await ask('/tools/sim/api/status/404/orders')).status).toBe(404)
    expect((await ask('/tools/sim/seq/a/503,200')).status).toBe(503)
    const names = async (path: string, name: string) => (await ask(path)).headers.get(name)
    expect(await names('/tools/sim/redirect/2?via=307', 'Location')).toBe('/tools/sim/redirect/1?via=307')
    expect(await names('/tools/sim/redirect/1', 'Location')).toBe('/tools/sim/get')
    expect(await names('/tools/sim/httpbin/cookies/set?a=b', 'Location')).toBe('/tools/sim/httpbin/cookies')
    expect(await names('/tools/sim/api/status/302', 'Location')).toBe('/tools/sim/api/status/200')
    expect(await names('/tools/sim/api/status/300', 'Link')).toContain('</tools/sim/api/status/200?type=')
    expect(await (await ask('/tools/sim/api/status/429')).text()).toContain(
      '"/tools/sim/api/status/429?retry-after=120"',
    )
    expect(await (await ask('/tools/sim/openapi.json')).json()).toMatchObject({ servers: [{ url: '/tools/sim' }] })
  })

  it('hides credentials in paths under it', async () => {
    const body = await (await ask('/tools/sim/auth/basic/alice/secret')).text()
    expect(body).toContain('"/tools/sim/auth/basic/redacted"')
    expect(body).not.toContain('alice')
  })

  it.each(['/api/status/204', '/tools/api/status/204', '/tools/simulator/api/status/204', '/tools'])(
    'does not answer %s',
    async (path) => {
      const response = await ask(path)
      expect([response.status, await response.json()]).toMatchObject([404, { refused: 'path' }])
    },
  )

  it.each(['sim', '//sim', '/a b', '/a?b', '/sim/../x%'])('cannot be %s', (basePath) => {
    expect(() => createHandler({ basePath })).toThrow('Use a path of letters')
  })
})
