import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readProblem } from './read.ts'

const TYPE = 'application/problem+json'
const OUT_OF_CREDIT = {
  type: 'https://example.com/probs/out-of-credit',
  title: 'You do not have enough credit.',
  detail: 'Your current balance is 30, but that costs 50.',
  instance: '/account/12345/msgs/abc',
  balance: 30,
}

function responseOf(body: unknown, type: string = TYPE, status = 403): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Response(text, { status, headers: { 'Content-Type': type } })
}

let server: Server | undefined

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = createServer(answer)
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

afterEach(() => {
  vi.restoreAllMocks()
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

describe('a response of fetch', () => {
  it("is read as section 3's example has it, over a socket", async () => {
    const url = await listen((_, response) => {
      response.writeHead(403, { 'Content-Type': TYPE, 'Content-Language': 'en' })
      response.end(JSON.stringify(OUT_OF_CREDIT))
    })
    const response = await fetch(`${url}/account/12345`)
    const read = await readProblem(response)
    expect(read).toEqual({
      type: OUT_OF_CREDIT.type,
      rawType: OUT_OF_CREDIT.type,
      title: OUT_OF_CREDIT.title,
      status: 403,
      httpStatus: 403,
      statusMismatch: false,
      detail: OUT_OF_CREDIT.detail,
      instance: `${url}/account/12345/msgs/abc`,
      rawInstance: '/account/12345/msgs/abc',
      extensions: { balance: 30 },
      document: OUT_OF_CREDIT,
    })
    expect(response.bodyUsed).toBe(false)
    expect(await response.json()).toEqual(OUT_OF_CREDIT)
  })

  it('is not touched when its media type is another', async () => {
    const response = responseOf(OUT_OF_CREDIT, 'application/json')
    const clone = vi.spyOn(response, 'clone')
    expect(await readProblem(response)).toBeNull()
    expect(clone).not.toHaveBeenCalled()
    expect(response.bodyUsed).toBe(false)
  })

  it.each([
    ['read already', async (response: Response) => void (await response.text())],
    ['locked', async (response: Response) => void response.body?.getReader()],
    ['cancelled', async (response: Response) => response.body?.cancel()],
  ])('gives null when its body is %s', async (_, spoil) => {
    const response = responseOf(OUT_OF_CREDIT)
    await spoil(response)
    expect(await readProblem(response)).toBeNull()
  })

  it('gives null when it has no body', async () => {
    expect(await readProblem(new Response(null, { status: 404, headers: { 'Content-Type': TYPE } }))).toBeNull()
  })

  it('gives null when the connection breaks in the middle', async () => {
    const url = await listen((_, response) => {
      response.writeHead(500, { 'Content-Type': TYPE })
      response.write('{"title":"half')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await readProblem(await fetch(url))).toBeNull()
  })

  it('gives null when the signal of the request ends a body that does not end', async () => {
    const url = await listen((_, response) => {
      response.writeHead(500, { 'Content-Type': TYPE })
      response.write('{"title":')
    })
    const response = await fetch(url, { signal: AbortSignal.timeout(200) })
    expect(await readProblem(response)).toBeNull()
  })

  it('reads a body that came in pieces, characters cut in two', async () => {
    const bytes = new TextEncoder().encode('{"title":"caf\u00e9 \u{1f4a5}"}')
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const read = await readProblem(new Response(body, { status: 500, headers: { 'Content-Type': TYPE } }))
    expect(read?.title).toBe('caf\u00e9 \u{1f4a5}')
  })

  it('is read as UTF-8 whatever charset its type names: JSON has no other (RFC 8259, section 8.1)', async () => {
    const read = await readProblem(responseOf({ title: 'caf\u00e9' }, `${TYPE}; charset=iso-8859-1`))
    expect(read?.title).toBe('caf\u00e9')
  })
})

describe('the media type', () => {
  it.each([TYPE, 'Application/PROBLEM+json', `${TYPE};charset=utf-8`, `  ${TYPE} ; a="b; c"`])(
    'MT-7: %s is recognized by its essence',
    async (type) => {
      expect(await readProblem({ status: 400, headers: { 'Content-Type': type }, body: '{}' })).not.toBeNull()
    },
  )

  it.each([
    'text/html',
    'application/problem+xml',
    'application/problem+jsonp',
    'application/json',
    `text/x; ${TYPE}`,
    '',
  ])('MT-7: %s is not', async (type) => {
    const body = JSON.stringify(OUT_OF_CREDIT)
    expect(await readProblem({ status: 400, headers: { 'Content-Type': type }, body })).toBeNull()
    expect(await readProblem({ status: 400, body })).toBeNull()
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'text/json', 'application/hal+json', undefined])(
    'MT-7: %s is read when json is asked for and the body has the shape',
    async (type) => {
      const read = (body: unknown, status?: number) =>
        readProblem({ status, headers: { 'content-type': type }, body }, { json: true })
      for (const body of [{ type: '/x' }, { title: 'x' }, { status: 400 }, { detail: 'x' }]) {
        expect(await read(body, 400)).not.toBeNull()
        expect(await read(JSON.stringify(body))).not.toBeNull()
        expect(await read(body, 200)).toBeNull()
      }
      expect(await read({}, 400)).toBeNull()
      expect(await read({ status: 'error', title: 1, message: 'x' }, 400)).toBeNull()
      expect(await read([{ title: 'x' }], 400)).toBeNull()
    },
  )

  it('MT-7: text/html is never read', async () => {
    expect(
      await readProblem(
        { status: 400, headers: { 'content-type': 'text/html' }, body: '{"title":"x"}' },
        { json: true },
      ),
    ).toBeNull()
  })

  it.each([
    ['a record', { 'CONTENT-TYPE': TYPE }],
    ['lists', { 'content-type': [TYPE] }],
    ['Headers', new Headers({ 'Content-Type': TYPE })],
    ['a field named get', { get: 'x', 'Content-Type': TYPE }],
    ['a record without prototype', Object.assign(Object.create(null), { 'content-type': TYPE })],
  ])('is found in %s', async (_, headers) => {
    expect((await readProblem({ status: 404, headers, body: { title: 'x' } }))?.title).toBe('x')
  })
})

describe('the document', () => {
  it.each(['[]', '"x"', 'null', '1', 'true', '', '{', '{"a":1} x', '<html>', '\u0000'])(
    'MEM-3: %j is no problem',
    async (body) => {
      expect(await readProblem(responseOf(body))).toBeNull()
      expect(await readProblem({ status: 400, headers: { 'content-type': TYPE }, body })).toBeNull()
    },
  )

  it.each([[[]], [null], [undefined], [1], [true], [new Date()], [new Map()], [() => ({})], [Symbol('s')]])(
    'MEM-3: the parsed body %o is no problem',
    async (body) => {
      expect(await readProblem({ status: 400, headers: { 'content-type': TYPE }, body })).toBeNull()
    },
  )

  it('TYPE-5: nothing is looked up', async () => {
    const spy = vi.spyOn(globalThis, 'fetch')
    await readProblem(responseOf(OUT_OF_CREDIT))
    expect(spy).not.toHaveBeenCalled()
  })

  it('SCH-2: what a schema would refuse is read', async () => {
    const read = await readProblem(responseOf({ status: 600, type: 'not a URI', instance: '%%%', title: '' }))
    expect(read).toMatchObject({ status: 403, bodyStatus: 600, statusMismatch: true, title: '', rawInstance: '%%%' })
    expect((await readProblem(responseOf({ status: '404' })))?.bodyStatus).toBeUndefined()
  })

  it.each([null, undefined, 0, 'x', {}, [], { clone: 1 }, { headers: 7 }, { headers: { get: () => TYPE } }])(
    'the source %j is none',
    async (source) => {
      expect(await readProblem(source as never)).toBeNull()
      expect(await readProblem(source as never, null as never)).toBeNull()
    },
  )
})
