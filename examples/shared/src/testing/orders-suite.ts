import type { LogEntry } from '@statuskit/core/adapter'
import { describe, expect, it } from 'vitest'
import type { Start } from '../program/listen.ts'
import { describeCatalogue } from './catalogue-suite.ts'
import { type Expected, expectFields } from './expected.ts'
import { serve, serveApp } from './serve.ts'

const PROBLEM_FIELDS = {
  'content-type': 'application/problem+json',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'",
  vary: 'Accept',
  'x-content-type-options': 'nosniff',
}
const AUTHORIZED = { Authorization: 'Bearer demo-token' }
const NEW_ORDER = { customer: 'Alan', items: [{ sku: 'TEA-1', quantity: 3 }], labels: { 'gift/wrap': 'red' } }
const ORDER_1 = { id: '1', customer: 'Ada', items: [{ sku: 'TEA-1', quantity: 2 }], paid: false }
const ORDER_2 = { id: '2', customer: 'Grace', items: [{ sku: 'MUG-7', quantity: 1 }], paid: true }
const SECRET = 'hunter2'

function jsonPost(content: unknown): RequestInit {
  const body = typeof content === 'string' ? content : JSON.stringify(content)
  return { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }
}

/** The tests for every service of the example, over a real socket; `added` lists headers of middleware that only this one has. */
export function describeOrders(start: Start, added: Readonly<Record<string, string>> = {}): void {
  const expectProblem = (response: Response, expected: Expected): Promise<void> =>
    expectFields(response, expected, { ...PROBLEM_FIELDS, ...added })

  describeCatalogue(start)

  describe('orders', () => {
    it('lists orders, returns one, and does not reveal its framework', async () => {
      const origin = await serveApp(start)
      const all = await fetch(`${origin}/orders`)
      expect(all.status).toBe(200)
      expect(all.headers.has('x-powered-by')).toBe(false)
      expect(await all.json()).toEqual([ORDER_1, ORDER_2])
      const one = await fetch(`${origin}/orders/2`)
      expect(one.status).toBe(200)
      expect(await one.json()).toEqual(ORDER_2)
    })

    it('answers 404 for an order that it does not have', async () => {
      const response = await fetch(`${await serveApp(start)}/orders/${SECRET}`)
      const body = { title: 'Not Found', detail: 'There is no order with this id.' }
      await expectProblem(response, { status: 404, body })
    })

    it('lists the paid ones, or the unpaid ones', async () => {
      const origin = await serveApp(start)
      expect(await (await fetch(`${origin}/orders?paid=true`)).json()).toEqual([ORDER_2])
      expect(await (await fetch(`${origin}/orders?paid=false`)).json()).toEqual([ORDER_1])
    })

    it('creates an order, and returns it at its Location', async () => {
      const origin = await serveApp(start)
      const response = await fetch(`${origin}/orders`, jsonPost(NEW_ORDER))
      expect(response.status).toBe(201)
      expect(response.headers.get('location')).toBe('/orders/3')
      expect(await response.json()).toEqual({ id: '3', ...NEW_ORDER, paid: false })
      const shown = await fetch(new URL(response.headers.get('location') ?? '', origin))
      expect(await shown.json()).toEqual({ id: '3', ...NEW_ORDER, paid: false })
    })
  })

  describe('an invalid order', () => {
    it('gets a list of mistakes with their places', async () => {
      const items = [{ sku: SECRET, quantity: 0 }, { sku: 'TEA-1', quantity: 1.5, 'a/b ~c': 1 }, {}]
      const content = { customer: '', items, labels: { 'gift/wrap': 5, '\ud800': 6 }, Größe: SECRET }
      const response = await fetch(`${await serveApp(start)}/orders`, jsonPost(content))
      await expectProblem(response, {
        status: 422,
        body: {
          title: 'Unprocessable Content',
          detail: 'The request content does not have the expected form.',
          errors: [
            { detail: 'Too small: expected string to have >=1 characters', pointer: '#/customer' },
            { detail: 'Expected 1 to 20 capital letters, digits or hyphens', pointer: '#/items/0/sku' },
            { detail: 'Too small: expected number to be >=1', pointer: '#/items/0/quantity' },
            { detail: 'Invalid input: expected int, received number', pointer: '#/items/1/quantity' },
            { detail: 'Unknown member', pointer: '#/items/1/a~1b%20~0c' },
            { detail: 'Invalid input: expected string, received undefined', pointer: '#/items/2/sku' },
            { detail: 'Invalid input: expected number, received undefined', pointer: '#/items/2/quantity' },
            { detail: 'Invalid input: expected string, received number', pointer: '#/labels/gift~1wrap' },
            { detail: 'Invalid input: expected string, received number', pointer: '#/labels/%EF%BF%BD' },
            { detail: 'Unknown member', pointer: '#/Gr%C3%B6%C3%9Fe' },
          ],
        },
      })
    })

    it('gets the first hundred mistakes', async () => {
      const content = { customer: 'Alan', items: Array.from({ length: 101 }, () => ({ sku: 'TEA-1', quantity: 0 })) }
      const response = await fetch(`${await serveApp(start)}/orders`, jsonPost(content))
      expect(response.status).toBe(422)
      const { errors } = (await response.json()) as { errors: { pointer: string }[] }
      expect(errors.map(({ pointer }) => pointer)).toEqual(
        Array.from({ length: 100 }, (_, index) => `#/items/${index}/quantity`),
      )
    })

    it('can be something other than an object', async () => {
      const response = await fetch(`${await serveApp(start)}/orders`, jsonPost([]))
      expect(response.status).toBe(422)
      const { errors } = (await response.json()) as { errors: { pointer: string }[] }
      expect(errors.map(({ pointer }) => pointer)).toEqual(['#'])
    })

    it('is not quoted if it is not JSON', async () => {
      const response = await fetch(`${await serveApp(start)}/orders`, jsonPost(`{"customer": ${SECRET}`))
      await expectProblem(response, {
        status: 400,
        body: { title: 'Bad Request', detail: 'The request content could not be parsed.' },
      })
    })

    it.each([SECRET, new URLSearchParams({ customer: SECRET }), ''])(
      'gets the type to send instead of %j',
      async (body) => {
        const response = await fetch(`${await serveApp(start)}/orders`, { method: 'POST', body })
        await expectProblem(response, {
          status: 415,
          headers: { accept: 'application/json' },
          body: { title: 'Unsupported Media Type' },
        })
      },
    )

    it('can be too large', async () => {
      const response = await fetch(`${await serveApp(start)}/orders`, jsonPost({ customer: SECRET.repeat(20_000) }))
      await expectProblem(response, {
        status: 413,
        body: { title: 'Content Too Large', detail: 'The server does not accept request content of this size.' },
      })
    })
  })

  describe('payment', () => {
    it.each([
      [undefined, 'Bearer realm="orders"'],
      ['Basic ZGVtbzpkZW1v', 'Bearer realm="orders"'],
      [`Bearer ${SECRET}`, 'Bearer realm="orders", error="invalid_token"'],
      ['Bearer demo-token2', 'Bearer realm="orders", error="invalid_token"'],
    ])('with Authorization %j is answered with %s', async (authorization, challenge) => {
      const headers: Record<string, string> = authorization === undefined ? {} : { Authorization: authorization }
      const response = await fetch(`${await serveApp(start)}/orders/1/payment`, { method: 'POST', headers })
      await expectProblem(response, {
        status: 401,
        headers: { 'www-authenticate': challenge },
        body: { title: 'Unauthorized' },
      })
    })

    it('works only once', async () => {
      const url = `${await serveApp(start)}/orders/1/payment`
      const first = await fetch(url, { method: 'POST', headers: AUTHORIZED })
      expect(first.status).toBe(200)
      expect(await first.json()).toEqual({ ...ORDER_1, paid: true })
      const second = await fetch(url, { method: 'POST', headers: AUTHORIZED })
      await expectProblem(second, {
        status: 409,
        body: {
          type: '/problems/order-paid',
          title: 'The order is paid already',
          detail: 'This order is paid already.',
          order: '1',
        },
      })
    })

    it('needs an order', async () => {
      const response = await fetch(`${await serveApp(start)}/orders/9/payment`, { method: 'POST', headers: AUTHORIZED })
      const body = { title: 'Not Found', detail: 'There is no order with this id.' }
      await expectProblem(response, { status: 404, body })
    })
  })

  describe('a request without a route', () => {
    it.each([
      ['DELETE', '/orders', 'GET, HEAD, POST'],
      ['PUT', '/orders/1', 'GET, HEAD'],
      ['GET', '/orders/1/payment', 'POST'],
    ])('%s %s is answered with the methods %s', async (method, path, allow) => {
      const response = await fetch(`${await serveApp(start)}${path}`, { method })
      await expectProblem(response, { status: 405, headers: { allow }, body: { title: 'Method Not Allowed' } })
    })

    it('is answered with 404 and the trace ID of the request', async () => {
      const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
      const response = await fetch(`${await serveApp(start)}/${SECRET}?${SECRET}`, { headers: { traceparent } })
      await expectProblem(response, {
        status: 404,
        body: { title: 'Not Found', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
      })
    })

    it('is answered without a body for HEAD', async () => {
      const response = await fetch(`${await serveApp(start)}/nothing`, { method: 'HEAD' })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.text()).toBe('')
    })
  })

  describe('reports', () => {
    it('are limited, and allowed again in the next window', async () => {
      let time = 0
      const url = `${await serveApp(start, { now: () => time })}/reports`
      for (const _ of [1, 2, 3]) {
        const response = await fetch(url)
        expect(response.status).toBe(200)
        expect(await response.json()).toEqual({ orders: 2 })
      }
      time = 3_700
      await expectProblem(await fetch(url), {
        status: 429,
        headers: { 'retry-after': '7' },
        body: { title: 'Too Many Requests' },
      })
      time = 10_000
      expect((await fetch(url)).status).toBe(200)
    })
  })

  describe('exchange rate', () => {
    const unavailable: Expected = {
      status: 503,
      headers: { 'retry-after': '30' },
      body: {
        type: '/problems/rate-unavailable',
        title: 'No exchange rate',
        detail: 'The exchange rate is not available at the moment.',
      },
    }

    it('comes from the rate service', async () => {
      const rateUrl = await serve((_request, response) => response.end('{"usdPerEur":1.08}'))
      const response = await fetch(`${await serveApp(start, { rateUrl })}/exchange-rate`)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ usdPerEur: 1.08 })
    })

    it('is unavailable when the rate service closes the connection; the log says why', async () => {
      const entries: LogEntry[] = []
      const origin = await serveApp(start, { log: (entry) => entries.push(entry) })
      await expectProblem(await fetch(`${origin}/exchange-rate`), unavailable)
      expect(entries.map(({ level, problem }) => [level, problem.status])).toEqual([['error', 503]])
      expect(entries[0]?.thrown).toMatchObject({
        name: 'RateError',
        cause: { message: 'fetch failed', cause: { code: 'UND_ERR_SOCKET' } },
      })
    })

    it.each([
      ['fails', 500, `password ${SECRET}`],
      ['is itself limited', 429, `password ${SECRET}`],
      ['answers with a page', 200, `<h1>${SECRET}</h1>`],
      ['answers with something else', 200, `{"usdPerEur":"${SECRET}"}`],
    ])('is unavailable when the rate service %s', async (_, status, content) => {
      const rateUrl = await serve((_request, response) => {
        response.writeHead(status, { 'Retry-After': '9999', 'X-Secret': SECRET }).end(content)
      })
      await expectProblem(await fetch(`${await serveApp(start, { rateUrl })}/exchange-rate`), unavailable)
    })
  })

  describe('a failure', () => {
    it('is logged, and hidden from the client', async () => {
      const entries: LogEntry[] = []
      const response = await fetch(`${await serveApp(start, { log: (entry) => entries.push(entry) })}/bug`)
      await expectProblem(response, { status: 500, body: { title: 'Internal Server Error' } })
      expect(String(entries[0]?.thrown)).toContain(SECRET)
    })

    it('in a download is visible to the client', async () => {
      const response = await fetch(`${await serveApp(start)}/export`)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
      const received: string[] = []
      const reading = (async () => {
        for await (const chunk of response.body ?? []) received.push(Buffer.from(chunk).toString())
      })()
      await expect(reading).rejects.toThrow('terminated')
      expect(received.join('')).toBe('id,customer\n1,"Ada"\n2,"Grace"\n')
    })

    it('does not stop the server', async () => {
      const origin = await serveApp(start)
      await Promise.allSettled([fetch(`${origin}/bug`), fetch(`${origin}/export`), fetch(`${origin}/%E0%A4%A`)])
      expect((await fetch(`${origin}/orders`)).status).toBe(200)
    })
  })
}
