import { once } from 'node:events'
import { request as start } from 'node:http'
import { connect } from 'node:http2'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { get, open, send, split } from '../../test/raw.ts'
import { runSimulator } from '../../test/running.ts'
import { LIMITS } from '../plan/request/limits.ts'

const simulator = runSimulator()

describe('a request body', () => {
  it('is shown, whichever way it is sent', async () => {
    const { url } = simulator()
    const chunked = new ReadableStream({
      start(controller) {
        for (const text of ['a', 'é']) controller.enqueue(new TextEncoder().encode(text))
        controller.close()
      },
    })
    const form = new FormData()
    form.set('text', 'ü')
    form.append('file', new File(['1,2'], 'a.csv', { type: 'text/csv' }))
    const init = [{ body: 'aé' }, { body: chunked, duplex: 'half' }, { body: form }]
    const shown = await Promise.all(
      init.map(async (each) => {
        const response = await fetch(`${url}/post`, { method: 'POST', ...each } as RequestInit)
        return (await response.json()) as Record<string, unknown>
      }),
    )
    expect(shown.map(({ data, origin }) => [data, origin])).toEqual([
      ['aé', '127.0.0.1'],
      ['aé', '127.0.0.1'],
      ['', '127.0.0.1'],
    ])
    expect(shown[2]).toMatchObject({ form: { text: 'ü' }, files: { file: '1,2' } })
  })

  it('can be as long as the limit, and gets a 413 if it is longer', async () => {
    const { url } = simulator()
    const post = (length: number) => fetch(`${url}/anything`, { method: 'POST', body: 'x'.repeat(length) })
    expect(((await (await post(LIMITS.requestBody)).json()) as { data: string }).data).toHaveLength(LIMITS.requestBody)
    const refused = await post(LIMITS.requestBody + 1)
    expect([refused.status, ((await refused.json()) as { refused: string }).refused]).toEqual([413, 'requestBody'])
    // The connection is still in order.
    expect((await fetch(`${url}/get`)).status).toBe(200)
  })

  it('of a chunked request gets a 413 as soon as it is too long', async () => {
    const { url } = simulator()
    const asked = start(`${url}/post`, { method: 'POST', headers: { 'Transfer-Encoding': 'chunked' } })
    asked.on('error', () => undefined)
    asked.write(Buffer.alloc(LIMITS.requestBody + 1))
    const [response] = await once(asked, 'response')
    expect(response.statusCode).toBe(413)
    asked.destroy()
  })

  it('is asked for with a 100, unless it is too long', async () => {
    const { url } = simulator()
    async function upload(length: number): Promise<[number, boolean]> {
      let continued = false
      const asked = start(`${url}/post`, {
        method: 'POST',
        headers: { Expect: '100-continue', 'Content-Length': length },
      })
      asked.on('continue', () => {
        continued = true
        asked.end('x'.repeat(length))
      })
      asked.flushHeaders()
      const [response] = await once(asked, 'response')
      asked.destroy()
      return [response.statusCode, continued]
    }
    expect(await upload(10)).toEqual([200, true])
    expect(await upload(LIMITS.requestBody + 1)).toEqual([413, false])
  })

  it('is let go when its response has ended', async () => {
    const { url } = simulator()
    const body = 'x'.repeat(LIMITS.requestBody)
    // Together more than the limit of all bodies, but one after the other.
    for (let count = 0; count <= LIMITS.requestBodies / LIMITS.requestBody; count++) {
      const response = await fetch(`${url}/status/200`, { method: 'POST', body })
      expect(response.status).toBe(200)
      await response.text()
    }
  })

  it('gets a 503 when too many are held at a time', async () => {
    const { url } = simulator()
    const head = `POST /delay/60 HTTP/1.1\r\nHost: a\r\nContent-Length: ${LIMITS.requestBody}\r\n\r\n`
    const held = Array.from({ length: LIMITS.requestBodies / LIMITS.requestBody }, () => open(url))
    await Promise.all(
      held.map(
        (socket) =>
          new Promise((resolve) => socket.write(head + 'x'.repeat(LIMITS.requestBody), resolve as () => void)),
      ),
    )
    let status = 200
    while (status === 200) status = (await fetch(`${url}/post`, { method: 'POST', body: 'x' })).status
    expect(status).toBe(503)
    await Promise.all(held.map((socket) => once(socket.destroy(), 'close')))
    while (status === 503) status = (await fetch(`${url}/post`, { method: 'POST', body: 'x' })).status
    expect(status).toBe(200)
  })
})

it.each([
  ['gzip', gunzipSync],
  ['deflate', inflateSync],
  ['brotli', brotliDecompressSync],
] as const)('/%s is compressed, and HEAD announces its length', async (name, decompress) => {
  const { url } = simulator()
  const { fields, body } = split(await get(url, `/${name}`))
  expect(fields).toContain(`Content-Encoding: ${name === 'brotli' ? 'br' : name}`)
  const bytes = Buffer.from(body, 'latin1')
  expect(fields).toContain(`Content-Length: ${bytes.length}`)
  expect(JSON.parse(decompress(bytes).toString())).toMatchObject({ method: 'GET', origin: '127.0.0.1' })
  const head = split(await get(url, `/${name}`, [], 'HEAD'))
  expect([head.fields.some((field) => field.startsWith('Content-Length: ')), head.body]).toEqual([true, ''])
})

it('a seed decides bytes, and an image is intact', async () => {
  const { url } = simulator()
  const [one, other] = await Promise.all([get(url, '/bytes/9?seed=1'), get(url, '/stream-bytes/9?seed=1', [], 'GET')])
  expect(split(one).body).toHaveLength(9)
  expect(split(other).body).toContain(split(one).body)
  expect(split(await get(url, '/image/png')).body).toMatch(/^\x89PNG\r\n/)
})

it('a stream ends with its last line, also for HTTP/1.0 and HEAD', async () => {
  const { url } = simulator()
  const response = await fetch(`${url}/stream/3`)
  expect((await response.text()).trimEnd().split('\n')).toHaveLength(3)
  const old = split(await send(url, 'GET /stream/3 HTTP/1.0\r\n\r\n'))
  expect([old.body.trimEnd().split('\n').length, old.head]).toEqual([3, expect.not.stringContaining('chunked')])
  expect(split(await get(url, '/stream/3', [], 'HEAD')).body).toBe('')
})

it('over HTTP/2, bodies are shown, compressed and sent in parts', async () => {
  const session = connect(simulator().url)
  async function ask(path: string, method = 'GET', body = ''): Promise<Buffer> {
    const stream = session.request({ ':path': path, ':method': method })
    if (method === 'POST') stream.end(body)
    return Buffer.concat(await stream.toArray())
  }
  expect(JSON.parse(String(await ask('/post', 'POST', 'é')))).toMatchObject({ data: 'é', origin: '127.0.0.1' })
  expect(JSON.parse(String(await ask('/post', 'POST', 'x'.repeat(LIMITS.requestBody + 1))))).toMatchObject({
    status: 413,
  })
  expect(JSON.parse(gunzipSync(await ask('/gzip')).toString())).toMatchObject({ gzipped: true })
  expect(await ask('/bytes/1000')).toHaveLength(1000)
  session.close()
})

it('bytes drip, and stop when the client leaves', async () => {
  const { url } = simulator()
  const started = performance.now()
  expect((await (await fetch(`${url}/drip?numbytes=4&duration=0.2`)).arrayBuffer()).byteLength).toBe(4)
  expect(performance.now() - started).toBeGreaterThan(150)
  const socket = open(url)
  socket.write('GET /drip?numbytes=60&duration=60 HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(socket, 'data')
  socket.destroy()
  // Closing would wait for its timer.
  await simulator().close()
})
