import { malformedPathProblem, noRouteProblem, withProblems } from '@statuskit/core/adapter'
import createError from 'http-errors'
import { describe, expect, it } from 'vitest'
import type { Exceptions, Exchange, Route } from '../suite/case.ts'
import { expectProblem } from '../suite/expectations.ts'
import { describeProblems } from './describe-problems.ts'

const EARLIER = 'A fetch handler sets headers on the response that it returns, so there are none before an error'
const BARE = 'It passes on the responses that a handler returns'

const EXCEPTIONS: Exceptions = {
  'foreign-405': {
    reason: 'It has no router to ask for the methods of a path',
    async instead(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Method Not Allowed', status: 405 })
      expect(answer.headers.allow).toBe('')
    },
  },
  'passport-401': {
    reason: EARLIER,
    async instead(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Unauthorized', status: 401 })
      expect(answer.headers['www-authenticate']).toBe('Basic realm="api"')
    },
  },
  'html-policy': {
    reason: EARLIER,
    async instead(service) {
      const answer = await service.ask('GET', '/')
      expect(answer.headers['content-security-policy']).toBe("default-src 'none'")
    },
  },
  'abandoned-headers': {
    reason: EARLIER,
    async instead(service) {
      const answer = await service.ask('GET', '/')
      expectProblem(answer, { title: 'Not Found', status: 404 })
      expect(Object.keys(answer.headers)).not.toContain('x-request-id')
    },
  },
  'merged-headers': {
    reason: EARLIER,
    async instead(service) {
      const answer = await service.ask('GET', '/')
      expect(answer.headers).toMatchObject({
        link: '</b>; rel="next"',
        'set-cookie': 'a=1',
        vary: 'Accept-Encoding, Accept',
      })
    },
  },
  'bare-status': {
    reason: BARE,
    async instead(service) {
      expect(await service.ask('GET', '/403')).toMatchObject({ status: 403, body: '' })
      expect(service.entries).toEqual([])
    },
  },
  'bare-empty-string': {
    reason: BARE,
    async instead(service) {
      expect(await service.ask('GET', '/')).toMatchObject({ status: 403, body: '' })
      expect(service.entries).toEqual([])
    },
  },
}

/** A service in one wrapped handler, as in Bun, Deno and Workers, where no framework keeps headers for a later response. */
describeProblems(
  {
    name: 'withProblems',
    exceptions: EXCEPTIONS,
    // It leaves bare statuses to the handler, so it has no option for them.
    start({ routes: given, options: { fillBareStatuses: _, ...options } }) {
      const routes = given.map((route) => ({ ...route, path: pathOf(route) }))
      return {
        fetch: withProblems((request: Request) => serve(request, routes), options),
        addRoute: (method, path) => void routes.push({ method, path, handle: ({ send }) => send(200, path) }),
      }
    },
  },
  { describe, it },
)

function pathOf({ path, place }: Route): string {
  return place === 'nested' ? `/outer/inner${path}` : path
}

function serve(request: Request, routes: readonly Route[]): Response | Promise<Response> {
  const { pathname: url } = new URL(request.url)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const here = routes.filter(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(url))
  const methods = () => here.flatMap((route) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
  const route = here.find((each) => each.method === method)
  const malformed = malformedPathProblem(url)
  if (malformed !== undefined) throw malformed
  if (route === undefined) throw noRouteProblem({ method, url, methods })
  if (request.body === null) return route.handle(exchangeOf()) as Response
  return readJson(request).then(() => route.handle(exchangeOf()) as Response)
}

async function readJson(request: Request): Promise<void> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/json')) return
  if (/charset=(?!utf-8)/i.test(type)) throw createError(415, { type: 'charset.unsupported' })
  const body = await request.text()
  if (body.length > 100) throw createError(413, { type: 'entity.too.large' })
  try {
    JSON.parse(body)
  } catch {
    throw createError(400, { type: 'entity.parse.failed' })
  }
}

function exchangeOf(): Exchange {
  const headers = new Headers()
  return {
    setHeader(name, value) {
      headers.delete(name)
      for (const line of [value].flat()) headers.append(name, line)
    },
    send: (status, content) => new Response(content || null, { status, headers }),
    json: (data) => Response.json(data, { headers }),
  }
}
