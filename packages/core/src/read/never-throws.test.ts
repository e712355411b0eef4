import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { READ_PROBLEM_BRAND } from '../problem/brand.ts'
import { readProblem } from './read.ts'
import { isReadProblem } from './read-problem.ts'
import { retryAdvice } from './retry.ts'

const TYPE = 'application/problem+json'
const MEMBERS = ['type', 'title', 'status', 'detail', 'instance', '__proto__', 'then', 'toJSON']

const HOSTILE: unknown = new Proxy(() => undefined, {
  get: refuse,
  has: refuse,
  ownKeys: refuse,
  getPrototypeOf: refuse,
  apply: refuse,
})

function refuse(): never {
  throw new Error('refused')
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
})
const document = fc.dictionary(fc.oneof(fc.constantFrom(...MEMBERS), fc.string()), fc.jsonValue(), {
  noNullPrototype: true,
})
const mediaType = fc.oneof(fc.constant(TYPE), fc.constant('application/json'), fc.string())
const body = fc.oneof(
  anything,
  fc.string(),
  fc.uint8Array(),
  document,
  document.map((value) => JSON.stringify(value)),
)
const headers = fc.oneof(
  mediaType.map((type) => ({ 'content-type': type })),
  fc.dictionary(fc.string(), anything),
  anything,
)
const source = fc.oneof(
  anything,
  fc.record(
    { status: anything, headers, body, url: fc.oneof(fc.webUrl(), anything), clone: anything },
    { requiredKeys: ['headers', 'body'] },
  ),
)

describe('whatever comes', () => {
  it('readProblem answers null or a problem with members of their types', async () => {
    await fc.assert(
      fc.asyncProperty(
        source,
        fc.oneof(fc.record({ json: anything, maxBytes: anything }), anything),
        async (given, options) => {
          const read = await readProblem(given as never, options as never)
          if (read === null) return
          expect((read as unknown as Record<symbol, unknown>)[READ_PROBLEM_BRAND]).toBe(true)
          expect(typeof read.type).toBe('string')
          for (const text of [read.title, read.detail, read.instance, read.rawType, read.rawInstance]) {
            expect(['string', 'undefined']).toContain(typeof text)
          }
          for (const status of [read.status, read.bodyStatus, read.httpStatus]) {
            expect(['number', 'undefined']).toContain(typeof status)
          }
        },
      ),
      { numRuns: 1000 },
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('readProblem reads any document of JSON', async () => {
    await fc.assert(
      fc.asyncProperty(document, fc.integer({ min: 200, max: 599 }), fc.webUrl(), async (given, status, url) => {
        const text = JSON.stringify(given)
        const fromText = await readProblem({ status, headers: { 'Content-Type': TYPE }, body: text, url })
        const fromBytes = await readProblem({
          status,
          headers: { 'Content-Type': TYPE },
          body: new TextEncoder().encode(text),
          url,
        })
        expect(fromText?.document).toEqual(JSON.parse(text))
        expect(fromBytes).toEqual(fromText)
        expect(fromText?.status).toBe(status)
      }),
    )
  })

  it('readProblem answers for a response of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), fc.integer({ min: 0, max: 20 }), async (bytes, maxBytes) => {
        const response = new Response(new Uint8Array(bytes), { status: 500, headers: { 'Content-Type': TYPE } })
        await readProblem(response, { maxBytes })
        expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(bytes))
      }),
    )
  })

  it('isReadProblem answers', () => {
    fc.assert(fc.property(anything, (given) => isReadProblem(given) === false))
  })

  it('retryAdvice answers', () => {
    const facts = fc.record(
      {
        status: fc.oneof(fc.integer({ min: 90, max: 610 }), anything),
        method: fc.oneof(fc.constantFrom('GET', 'POST'), anything),
        headers: fc.oneof(
          fc.record({ 'Retry-After': fc.oneof(fc.string(), fc.nat().map(String), anything) }),
          anything,
        ),
        now: fc.oneof(fc.integer(), anything),
        maxDelayMs: anything,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(facts, anything), (given) => {
        const { retry, afterMs, reason, authority } = retryAdvice(given as never)
        expect(typeof retry).toBe('boolean')
        expect(afterMs === undefined || afterMs >= 0).toBe(true)
        expect(typeof reason).toBe('string')
        expect(['rfc', 'convention']).toContain(authority)
      }),
      { numRuns: 1000 },
    )
  })

  it('retryAdvice allows no retry after a delay above the longest', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n }), fc.nat(), (seconds, maxDelayMs) => {
        const { retry, afterMs = Number.NaN } = retryAdvice({
          status: 503,
          method: 'GET',
          headers: { 'Retry-After': String(seconds) },
          maxDelayMs,
        })
        return retry === afterMs <= maxDelayMs
      }),
    )
  })

  it('a value that throws at every question does no harm', async () => {
    const headers = { 'Content-Type': TYPE, 'Retry-After': '1' }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    for (const hostile of [HOSTILE, revoked.proxy, { toString: refuse, [Symbol.toPrimitive]: refuse }]) {
      for (const name of ['status', 'headers', 'body', 'url', 'clone', 'method', 'now']) {
        const read = await readProblem({ status: 400, headers, body: '{', [name]: hostile } as never)
        expect(read === null || name === 'body').toBe(true)
        expect(typeof retryAdvice({ status: 500, method: 'GET', headers, [name]: hostile } as never).retry).toBe(
          'boolean',
        )
      }
      expect(await readProblem(hostile as never, hostile as never)).toBeNull()
      expect(retryAdvice(hostile as never).retry).toBe(false)
      expect(isReadProblem(hostile)).toBe(false)
      expect(await readProblem({ headers: { 'content-type': hostile }, body: {} } as never)).toBeNull()
      expect(
        await readProblem({
          headers,
          get body() {
            return refuse()
          },
        }),
      ).toBeNull()
    }
  })

  it('a copy that misbehaves does no harm', async () => {
    const headers = { 'Content-Type': TYPE }
    const readers = [
      {},
      { read: refuse, cancel: refuse },
      { read: async () => refuse(), cancel: async () => refuse() },
      { read: async () => ({ done: false, value: 'text' }), cancel: async () => undefined },
      { read: async () => undefined, cancel: async () => undefined },
      { read: async () => ({ done: true }), cancel: async () => undefined },
    ]
    for (const reader of readers) {
      const clone = () => ({ body: { getReader: () => reader } })
      expect(await readProblem({ status: 400, headers, body: null, clone })).toBeNull()
    }
    for (const copy of [null, 1, {}, { body: null }, { body: {} }]) {
      expect(await readProblem({ status: 400, headers, body: null, clone: () => copy })).toBeNull()
    }
  })
})
