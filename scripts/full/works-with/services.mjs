import { createServer, request as send } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'

/** For each framework: creates an application around a case, and the listener for Node. */
const HOSTS = {
  async express(scope, { setup, use }, fixed) {
    const { default: express } = await scope.load('express')
    const { notFound, problems } = await adapter('express')
    const app = express()
    // Stops Express from printing errors.
    app.set('env', 'test')
    if (fixed) use?.({ ...scope, app })
    await setup?.({ ...scope, app, framework: express })
    app.use('/conflict', (_request, response) => {
      response.set('cache-control', 'no-store')
      throw scope.problem(409)
    })
    app.use(notFound())
    app.use(problems(scope.options))
    return { listener: app }
  },
  async fastify(scope, { setup, server }) {
    const { default: Fastify } = await scope.load('fastify')
    const { problems, problemServerOptions } = await adapter('fastify')
    const app = Fastify({ ...problemServerOptions(scope.options), ...server })
    await app.register(problems, scope.options)
    await setup?.({ ...scope, app })
    app.get('/conflict', async () => {
      throw scope.problem(409)
    })
    await app.ready()
    return { listener: (request, response) => app.routing(request, response), close: () => app.close() }
  },
  async koa(scope, { before, setup }) {
    const { default: Koa } = await scope.load('koa')
    const { problems } = await adapter('koa')
    const app = new Koa()
    app.keys = ['key']
    await before?.({ ...scope, app })
    app.use(problems(scope.options))
    await setup?.({ ...scope, app })
    app.use((context, next) => {
      if (context.path !== '/conflict') return next()
      throw scope.problem(409)
    })
    return { listener: app.callback() }
  },
  async hono(scope, { before, setup }) {
    const { Hono } = await scope.load('hono')
    const { getRequestListener } = await scope.load('@hono/node-server')
    const { problems } = await adapter('hono')
    const app = new Hono()
    await before?.({ ...scope, app })
    problems(app, scope.options)
    await setup?.({ ...scope, app })
    app.get('/conflict', () => {
      throw scope.problem(409)
    })
    return { listener: getRequestListener(app.fetch, { overrideGlobalObjects: false }) }
  },
  async nestjs(scope, { setup }) {
    await scope.load('reflect-metadata')
    const common = await scope.load('@nestjs/common')
    const { NestFactory } = await scope.load('@nestjs/core')
    const { ExpressAdapter } = await scope.load('@nestjs/platform-express')
    const { ProblemsModule } = await scope.load('@statuskit/nestjs')
    class Conflict {
      conflict() {
        throw scope.problem(409)
      }
    }
    decorate(common, Conflict, 'conflict', common.Get('conflict'))
    const define = (type, method, ...decorators) => decorate(common, type, method, ...decorators)
    const { imports = [], controllers = [], prepare, ...others } = (await setup({ ...scope, common, define })) ?? {}
    class Root {}
    const problems = ProblemsModule.forRoot(scope.options)
    common.Module({ ...others, imports: [...imports, problems], controllers: [...controllers, Conflict] })(Root)
    const app = await NestFactory.create(Root, new ExpressAdapter(), { logger: false, abortOnError: false })
    await prepare?.(app)
    await app.init()
    return { listener: app.getHttpAdapter().getInstance(), close: () => app.close() }
  },
  async h3(scope, { setup }) {
    const { H3, toNodeHandler } = await scope.load('h3')
    const { problems } = await adapter('h3')
    const app = new H3({ silent: true })
    problems(app, scope.options)
    await setup?.({ ...scope, app })
    app.get('/conflict', () => {
      throw scope.problem(409)
    })
    return { listener: toNodeHandler(app) }
  },
}

/** Makes a class a controller of Nest. The decorators come after those of TypeScript would: this file is not compiled. */
function decorate(common, type, method, ...decorators) {
  for (const each of decorators) each(type.prototype, method, Object.getOwnPropertyDescriptor(type.prototype, method))
  common.Controller()(type)
}

/** Runs a case with or without its line. Returns the response to the last request, and its log entries. */
export async function run(framework, each, load, fixed) {
  const { problem } = await core('index')
  const { validationProblem } = await core('validation')
  const { fillBareStatuses } = framework === 'express' ? await adapter('express') : {}
  const { validationHook } = framework === 'hono' ? await adapter('hono') : {}
  const entries = []
  const logs = []
  const made = { problem, validationHook, validationProblem }
  const options = { log: (entry) => entries.push(entry), ...(fixed ? each.adapter?.(made) : undefined) }
  const loaded = await load(each.package)
  const lib = loaded.default ?? loaded
  const option = fixed ? (each.option?.(made) ?? {}) : {}
  const instead = fixed ? each.instead : undefined
  const onStream = fixed ? each.stream : undefined
  const scope = { ...made, load, lib, logs, option, options, instead, onStream, fillBareStatuses }
  const { listener, close } = await HOSTS[framework](scope, each, fixed)
  const server = createServer(listener)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const { times = 1, ...question } = each.ask
    let answer
    for (let count = 0; count < times; count++) {
      entries.length = 0
      answer = await ask(server.address().port, question)
    }
    return { answer, entries, logs }
  } finally {
    server.close()
    server.closeAllConnections()
    await close?.()
  }
}

async function ask(port, { method = 'GET', path = '/', headers = {}, body }) {
  const signal = AbortSignal.timeout(5000)
  const request = send({ host: '127.0.0.1', port, method, path, headers, agent: false, signal })
  try {
    const response = await new Promise((resolve, reject) => {
      request.on('response', resolve).on('error', reject).end(body)
    })
    const content = await buffer(response)
    const plain = response.headers['content-encoding'] === 'gzip' ? gunzipSync(content) : content
    return { status: response.statusCode, headers: response.headers, body: plain.toString() }
  } catch {
    return undefined
  }
}

function core(entry) {
  return import(new URL(`../../../packages/core/dist/${entry}.js`, import.meta.url).href)
}

function adapter(framework) {
  return import(new URL(`../../../packages/${framework}/dist/index.js`, import.meta.url).href)
}
