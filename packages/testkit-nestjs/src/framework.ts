import 'reflect-metadata'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import {
  Controller,
  type DynamicModule,
  Module,
  Req,
  RequestMapping,
  RequestMethod,
  Res,
  StreamableFile,
} from '@nestjs/common'
import { NestFactory, RouterModule } from '@nestjs/core'
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { AdapterOptions } from '@statuskit/core/adapter'
import type { Route } from '@statuskit/testkit'
import type { NodeExchange, NodeFramework, NodeRunning, NodeSetup } from '@statuskit/testkit/node'
import { expect } from 'vitest'

export type Platform = 'Express' | 'Fastify'

/** The adapter, of the version of Nest that a test is for. */
export interface Adapter {
  readonly ProblemsModule: { forRoot(options: AdapterOptions): unknown }
  problemServerOptions(options: AdapterOptions): unknown
}

/** What both platforms' responses have. */
interface PlatformResponse {
  readonly raw?: ServerResponse
  status(status: number): unknown
  header(name: string, value: string | readonly string[]): unknown
}

type Handler = (request: IncomingMessage & { raw?: IncomingMessage }, response: PlatformResponse) => unknown

const EXCEPTIONS: NodeFramework['exceptions'] = {
  'added-route': {
    reason: "NestJS can't add a route after it has started",
    async instead(service) {
      expect(service.addRoute).toBeUndefined()
    },
  },
}

const ON_FASTIFY: NodeFramework['exceptions'] = {
  'content-charset': {
    reason: 'On Fastify, JSON is read as UTF-8, whatever the charset',
    async instead(service) {
      const headers = { 'Content-Type': 'application/json; charset=x' }
      expect(await service.ask('POST', '/', { headers, body: '{}' })).toMatchObject({ status: 200, body: 'read' })
    },
  },
}

/** NestJS on a platform as the contract sees it; the README, if given, is that of the adapter, for both platforms. */
export function createFramework(platform: Platform, adapter: Adapter, readme?: string): NodeFramework {
  const shared = { name: `NestJS on ${platform}`, start: (setup: NodeSetup) => start(platform, adapter, setup) }
  if (platform === 'Fastify') {
    const exceptions = { ...EXCEPTIONS, ...ON_FASTIFY }
    return { ...shared, protocols: ['HTTP/1.1', 'HTTP/2'], exceptions, ...(readme !== undefined && { readme }) }
  }
  const onExpress = readme?.replace(/^- On Fastify.*\n/gm, '')
  const exceptions = EXCEPTIONS
  return { ...shared, protocols: ['HTTP/1.1'], exceptions, ...(onExpress !== undefined && { readme: onExpress }) }
}

async function start(platform: Platform, adapter: Adapter, setup: NodeSetup): Promise<NodeRunning> {
  const module = createModule(adapter, setup)
  const app = platform === 'Express' ? await onExpress(module, setup) : await onFastify(module, adapter, setup)
  await app.listen(0, '127.0.0.1')
  const server = app.getHttpServer()
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      server.closeAllConnections?.()
      await app.close()
    },
  }
}

async function onExpress(module: DynamicModule, { server }: NodeSetup): Promise<NestExpressApplication> {
  const platform = new ExpressAdapter()
  // Nest passes no options of Node's server on.
  platform.initHttpServer = () => platform.setHttpServer(createServer(server, platform.getInstance()))
  const app = await NestFactory.create<NestExpressApplication>(module, platform, {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  })
  return app.useBodyParser('json', { limit: 100, strict: false })
}

function onFastify(
  module: DynamicModule,
  { problemServerOptions }: Adapter,
  { protocol, options, server }: NodeSetup,
): Promise<NestFastifyApplication> {
  const shared = { bodyLimit: 100, ...(problemServerOptions(options) as object) }
  const platform =
    protocol === 'HTTP/2'
      ? new FastifyAdapter({ ...shared, http2: true })
      : new FastifyAdapter({ ...shared, http: server })
  return NestFactory.create<NestFastifyApplication>(module, platform, { logger: false, abortOnError: false })
}

function createModule({ ProblemsModule }: Adapter, { routes, options }: NodeSetup): DynamicModule {
  const plain = createController(routes.filter(({ place }) => place !== 'nested'))
  const nested = createController(routes.filter(({ place }) => place === 'nested'))
  class Inner {}
  Module({ controllers: [nested] })(Inner)
  class Root {
    configure(consumer: { apply(run: Handler): { forRoutes(path: string): void } }): void {
      for (const { path, place, handle } of routes) {
        if (place !== 'middleware') continue
        consumer.apply((request, response) => handle(exchangeOf(request, response))).forRoutes(path)
      }
    }
  }
  const places = [{ path: 'outer', children: [{ path: 'inner', module: Inner }] }]
  return {
    module: Root,
    imports: [ProblemsModule.forRoot(options) as DynamicModule, Inner, RouterModule.register(places)],
    controllers: [plain],
  }
}

/** A controller with a method for each route. Decorators are called: the transformer of the tests need not know them. */
function createController(routes: readonly Route<NodeExchange>[]): new () => object {
  class Routes {}
  Controller()(Routes)
  for (const [index, { method, path, handle }] of routes.entries()) {
    const name = `route${index}`
    const value: Handler = (request, response) => handle(exchangeOf(request, response))
    const descriptor = { value, configurable: true, writable: true }
    Object.defineProperty(Routes.prototype, name, descriptor)
    const requestMethod = RequestMethod[method as keyof typeof RequestMethod]
    RequestMapping({ path, method: requestMethod })(Routes.prototype, name, descriptor)
    Req()(Routes.prototype, name, 0)
    Res({ passthrough: true })(Routes.prototype, name, 1)
  }
  return Routes
}

function exchangeOf(request: IncomingMessage & { raw?: IncomingMessage }, response: PlatformResponse): NodeExchange {
  const raw = response.raw ?? (response as unknown as ServerResponse)
  return {
    request: request.raw ?? request,
    response: raw,
    setHeader: (name, value) => void response.header(name, value),
    send(status, content) {
      response.status(status)
      return content
    },
    setStatus: (status) => void response.status(status),
    stream: (content: Readable) => new StreamableFile(content),
    json: (data) => data,
  }
}
