import {
  bareStatusError,
  malformedPathProblem,
  noRouteProblem,
  requireOptions,
  toResponse,
} from '@statuskit/core/adapter'
import createError from 'http-errors'
import { describe, expect, it } from 'vitest'
import { FETCH_CASES } from '../cases/fetch/fetch-cases.ts'
import { NODE_CASES } from '../cases/node/node-cases.ts'
import type { Exchange, Route, Setup } from '../suite/case.ts'
import { describeProblems } from './describe-problems.ts'

/** A service without a framework: the least that passes the suite. */
describeProblems(
  {
    name: 'a plain handler',
    readme: '## What it cannot do\n\nIt passes every case.\n',
    start({ routes: given, options }) {
      requireOptions('a plain handler', options, ['fillBareStatuses'])
      const routes = given.map((route) => ({ ...route, path: pathOf(route) }))
      return {
        fetch: (request) => answer(request, routes, options),
        addRoute: (method, path) => void routes.push({ method, path, handle: (exchange) => exchange.send(200, path) }),
      }
    },
  },
  { describe, it },
)

function pathOf({ path, place }: Route): string {
  return place === 'nested' ? `/outer/inner${path}` : path
}

async function answer(request: Request, routes: readonly Route[], options: Setup['options']): Promise<Response> {
  const { pathname: url } = new URL(request.url)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const here = routes.filter(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`).test(url))
  const methods = () => here.flatMap((route) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method]))
  const earlier = new Headers()
  try {
    const malformed = malformedPathProblem(url)
    if (malformed !== undefined) throw malformed
    const route = here.find((each) => each.method === method)
    if (route === undefined) throw noRouteProblem({ method, url, methods })
    readJson(request.headers.get('content-type') ?? '', await request.text())
    const response = (await route.handle(exchangeOf(earlier))) as Response
    const bare = options.fillBareStatuses === true && response.body === null && bareStatusError(response.status)
    if (bare) throw bare
    return response
  } catch (thrown) {
    return toResponse(thrown, { request, earlier, methods }, options)
  }
}

function readJson(type: string, body: string): unknown {
  if (!type.startsWith('application/json')) return undefined
  if (/charset=(?!utf-8)/i.test(type)) throw createError(415, { type: 'charset.unsupported' })
  if (body.length > 100) throw createError(413, { type: 'entity.too.large' })
  try {
    return JSON.parse(body)
  } catch {
    throw createError(400, { type: 'entity.parse.failed' })
  }
}

function exchangeOf(headers: Headers): Exchange {
  return {
    setHeader(name, value) {
      headers.delete(name)
      for (const line of [value].flat()) headers.append(name, line)
    },
    send: (status, content) => new Response(content || null, { status, headers }),
    json: (data) => Response.json(data, { headers }),
  }
}

it('has one case for each id', () => {
  const ids = [...Object.values(FETCH_CASES), ...Object.values(NODE_CASES)].flat().map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
