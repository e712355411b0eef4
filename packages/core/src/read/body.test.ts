import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import vm from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readProblem } from './read.ts'

const TYPE = 'application/problem+json'

let server: Server | undefined

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = createServer(answer)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

describe('the limit', () => {
  it('is kept by a body of 10 MB, which the original still has', async () => {
    const size = 10_000_000
    const url = await listen((_, response) => {
      response.writeHead(500, { 'Content-Type': TYPE })
      response.end(`{"title":"${'x'.repeat(size - 12)}"}`)
    })
    const response = await fetch(url)
    expect(await readProblem(response)).toBeNull()
    expect((await response.arrayBuffer()).byteLength).toBe(size)
    const large = await readProblem(await fetch(url), { maxBytes: size })
    expect(large?.title).toHaveLength(size - 12)
  })

  it('ends the reading: the server waits, and sees the end when the original is cancelled', async () => {
    let written = 0
    let closed: () => void = () => undefined
    const seen = new Promise<void>((resolve) => {
      closed = resolve
    })
    const url = await listen((_, response) => {
      response.writeHead(500, { 'Content-Type': TYPE })
      const piece = 'x'.repeat(65_536)
      function write(): void {
        while (!response.destroyed) {
          written += piece.length
          if (!response.write(piece)) return
        }
      }
      response.on('drain', write).on('close', closed)
      write()
    })
    const response = await fetch(url)
    expect(await readProblem(response)).toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 300))
    const before = written
    await new Promise((resolve) => setTimeout(resolve, 300))
    // Nobody reads, so nothing flows: what is out is in the buffers of the sockets.
    expect(written).toBe(before)
    await response.body?.cancel()
    await seen
  })

  it.each([
    ['text', (text: string) => text],
    ['bytes', (text: string) => new TextEncoder().encode(text)],
    ['an ArrayBuffer', (text: string) => new TextEncoder().encode(text).buffer],
    ['a Buffer', (text: string) => Buffer.from(text)],
    ['a Blob', (text: string) => new Blob([text])],
    [
      'a buffer of another realm',
      (text: string) => vm.runInNewContext('Uint8Array.from(bytes).buffer', { bytes: Buffer.from(text) }),
    ],
  ])('lets %s of its own length pass, and no longer one', async (_, make) => {
    const text = JSON.stringify({ title: 'x' })
    const headers = { 'content-type': TYPE }
    const read = (maxBytes: number) => readProblem({ status: 400, headers, body: make(text) }, { maxBytes })
    expect((await read(text.length))?.title).toBe('x')
    expect(await read(text.length - 1)).toBeNull()
    expect(await read(Number.NaN)).toBeNull()
  })

  it.each([
    ['a stream', (text: string) => new Blob([text]).stream()],
    ['a stream of Node', (text: string) => Readable.from([Buffer.from(text)])],
    ['a list of texts', (text: string) => [text]],
    ['a String', (text: string) => new String(text)],
    ['URLSearchParams', (text: string) => new URLSearchParams({ text })],
    ['a function', (text: string) => () => text],
  ])('is not asked of %s: it stays as it is', async (_, make) => {
    const body = make(JSON.stringify({ title: 'x' }))
    expect(await readProblem({ status: 400, headers: { 'content-type': TYPE }, body })).toBeNull()
    if (body instanceof ReadableStream) expect(await new Response(body).json()).toEqual({ title: 'x' })
    if (body instanceof Readable) expect(String(await body.toArray())).toBe('{"title":"x"}')
  })

  it.each([
    ['text', '\ufeff{"title":"x"}'],
    ['bytes', new TextEncoder().encode('\ufeff{"title":"x"}')],
  ])('a byte order mark before %s is ignored (RFC 8259, section 8.1)', async (_, body) => {
    expect((await readProblem({ status: 400, headers: { 'content-type': TYPE }, body }))?.title).toBe('x')
  })

  it('counts bytes after the content coding', async () => {
    const url = await listen((_, response) => {
      response.writeHead(500, { 'Content-Type': TYPE, 'Content-Encoding': 'gzip' })
      response.end(gzipSync(`{"title":"${'x'.repeat(5_000_000)}"}`))
    })
    const response = await fetch(url)
    expect(await readProblem(response)).toBeNull()
    await response.body?.cancel()
  })

  it.each([
    ['arrays', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['arrays without an end', '['.repeat(1_000_000)],
  ])('leaves no room for 100,000 nested %s to hurt', async (_, body) => {
    const read = await readProblem({ status: 500, headers: { 'content-type': TYPE }, body })
    expect(read === null || read.type === 'about:blank').toBe(true)
  })

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['a type', `application/${'a+'.repeat(500_000)}`],
    ['parameters', `${TYPE}${'; a="'.repeat(200_000)}`],
  ])('reads a megabyte of %s in a media type before the test times out', async (_, type) => {
    const read = await readProblem({ status: 500, headers: { 'content-type': type }, body: '{}' }, { json: true })
    expect(read?.status).toBe(type.startsWith(TYPE) ? 500 : undefined)
  })
})
