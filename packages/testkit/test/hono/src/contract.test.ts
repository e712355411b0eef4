import { readFileSync } from 'node:fs'
import { describeProblems, type Exception, type Exchange, expectProblem, type Route } from '@statuskit/testkit'
import { type Context, Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { problems } from './problems.ts'

const NO_PARSER: Exception = {
  reason: 'Hono does not parse request bodies by itself',
  async instead(service) {
    expect(await service.ask('POST', '/', { body: '{' })).toMatchObject({ status: 200, body: 'read' })
  },
}
const PROXY: Exception = {
  reason: 'Hono tests with `instanceof` what is thrown, so a proxy that throws reaches the log as another error',
  async instead(service) {
    expectProblem(await service.ask('GET', '/'), { title: 'Internal Server Error', status: 500 })
  },
}

describeProblems(
  {
    name: 'Hono',
    readme: readFileSync(new URL('../README.md', import.meta.url), 'utf8'),
    exceptions: {
      'content-malformed': NO_PARSER,
      'content-too-large': NO_PARSER,
      'content-charset': NO_PARSER,
      'throws-a-proxy-that-throws': PROXY,
      'rejects-with-a-proxy-that-throws': PROXY,
    },
    start({ routes, options }) {
      const app = new Hono()
      problems(app, options)
      for (const route of routes) addRoute(app, route)
      return {
        fetch: app.fetch,
        addRoute: (method, path) => addRoute(app, { method, path, handle: (exchange) => exchange.send(200, path) }),
      }
    },
  },
  { describe, it },
)

function addRoute(app: Hono, { method, path, place, handle }: Route): void {
  const run = (context: Context) => handle(exchangeOf(context)) as Response
  if (place === 'middleware') app.use(path, async (context) => run(context))
  else if (place === 'nested') app.route('/outer', new Hono().route('/inner', new Hono().on(method, path, run)))
  else app.on(method, path, run)
}

function exchangeOf(context: Context): Exchange {
  return {
    setHeader(name, value) {
      for (const line of [value].flat()) context.header(name, line, { append: true })
    },
    send: (status, content) => new Response(content || null, { status, headers: context.res.headers }),
    json: (data) => context.json(data),
  }
}
