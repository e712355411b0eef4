import { redirect } from '@sveltejs/kit'
import { data } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { problem } from '../../problem/problem.ts'
import type { LogEntry } from '../log/log-entry.ts'
import { withProblems } from './with-problems.ts'

const REQUEST = new Request('http://localhost/orders/7', { headers: { Accept: 'text/plain' } })
const EVENT = { request: REQUEST, params: { id: '7' } }

let entries: LogEntry[] = []
const log = (entry: LogEntry) => void entries.push(entry)
beforeEach(() => {
  entries = []
})
afterEach(() => void vi.restoreAllMocks())

/** A wrapped handler of any arguments that throws, and logs to `entries`. */
function throwing(thrown: unknown) {
  return withProblems(
    (..._args: unknown[]) => {
      throw thrown
    },
    { log },
  )
}

describe('withProblems', () => {
  it('returns what the handler returns, and passes all arguments and this', async () => {
    const response = new Response('ok')
    const service = {
      name: 'orders',
      fetch: withProblems(function (this: { name: string }, request: Request, env: { region: string }) {
        expect([this.name, request, env.region]).toEqual(['orders', REQUEST, 'eu'])
        return response
      }),
    }
    expect(await service.fetch(REQUEST, { region: 'eu' })).toBe(response)
    const later = withProblems(async () => response)
    expect(await later()).toBe(response)
  })

  it.each([
    ['throws', () => throwing(problem(409))(REQUEST)],
    [
      'rejects',
      () =>
        withProblems(
          async (_request: Request) => {
            throw problem(409)
          },
          { log },
        )(REQUEST),
    ],
    [
      'returns a rejected promise',
      () => withProblems((_request: Request) => Promise.reject(problem(409)), { log })(REQUEST),
    ],
    ['returns a problem', () => withProblems((_request: Request) => problem(409), { log })(REQUEST)],
    ['returns a promise of a problem', () => withProblems(async (_request: Request) => problem(409), { log })(REQUEST)],
  ])('answers for a handler that %s', async (_how, answer) => {
    const response = await answer()
    expect([response.status, await response.text()]).toEqual([409, '409 Conflict\n'])
    expect(entries).toMatchObject([{ level: 'info', request: { method: 'GET', url: REQUEST.url, raw: REQUEST } }])
  })

  it('finds the request in the first argument, which hooks get', async () => {
    const seen: unknown[] = []
    const handler = withProblems(
      (_event: typeof EVENT) => {
        throw problem(409)
      },
      {
        log,
        members: ({ raw, url }) => {
          seen.push(raw?.params.id, url)
          return {}
        },
      },
    )
    const response = await handler(EVENT)
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
    expect(seen).toEqual(['7', REQUEST.url])
    expect(entries[0]?.request.raw).toBe(EVENT)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'x'],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          get() {
            throw new Error('no')
          },
        },
      ),
    ],
  ])('answers where the first argument is %s', async (_name, first) => {
    const response = await throwing(problem(409))(first)
    expect([response.status, response.headers.get('Content-Type')]).toEqual([409, 'application/problem+json'])
  })

  it('says nothing of an error that was not meant for clients', async () => {
    const response = await throwing(new Error('SECRET'))(new Request('http://localhost/'))
    expect(await response.text()).toBe('{"type":"about:blank","title":"Internal Server Error","status":500}')
    expect(entries).toMatchObject([{ level: 'error', thrown: { message: 'SECRET' } }])
  })

  it('logs to the console without a log', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    await withProblems((_request: Request) => Promise.reject(problem(409)))(REQUEST)
    expect(info.mock.calls).toEqual([['GET http://localhost/orders/7 409 Conflict']])
  })

  it('has a length of at least one: Deno.serve passes no request to a handler of length zero', () => {
    expect(withProblems(() => new Response()).length).toBe(1)
    expect(withProblems((_request: Request) => new Response()).length).toBe(1)
    expect(withProblems((_request: Request, _info: unknown) => new Response()).length).toBe(2)
  })

  it('refuses what is not a handler, and says how it is called', () => {
    const refused = 'withProblems needs a handler. Write withProblems((request) => new Response(), options).'
    for (const handler of [undefined, null, { fetch: () => new Response() }, new Response()]) {
      expect(() => withProblems(handler as never)).toThrow(new TypeError(refused))
    }
  })
})

describe('what a framework throws for itself', () => {
  const next = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;replace;/login;307;' })
  const kit = (() => {
    try {
      redirect(303, '/login')
    } catch (thrown) {
      return thrown
    }
  })()

  it.each([
    ['Next.js', next, REQUEST],
    ['SvelteKit', kit, EVENT],
    ['React Router', data({ order: 7 }, 402), EVENT],
    ['React Router, as a response', new Response('teapot', { status: 418 }), EVENT],
  ])('is thrown again and not logged: %s', async (_name, thrown, first) => {
    await expect(throwing(thrown)(first)).rejects.toBe(thrown)
    expect(entries).toEqual([])
  })

  it('is thrown as it was, if it is the cause of an error', async () => {
    await expect(throwing(new Error('SECRET', { cause: next }))(REQUEST)).rejects.toBe(next)
  })

  it('of SvelteKit or React Router is an error to a handler of requests, which they never call', async () => {
    for (const thrown of [kit, data({ order: 7 }, 402)]) expect((await throwing(thrown)(REQUEST)).status).toBe(500)
  })

  it('is not a response in a handler of requests, which is returned', async () => {
    const response = new Response('teapot', { status: 418 })
    expect(await throwing(response)(REQUEST)).toBe(response)
    expect(entries).toEqual([])
  })
})
