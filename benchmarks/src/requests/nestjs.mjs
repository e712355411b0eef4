import 'reflect-metadata'
import { Catch, Controller, Get, Module, NotFoundException } from '@nestjs/common'
import { HttpAdapterHost, NestFactory } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { problem } from '@statuskit/core'
import { ProblemsModule, problemServerOptions } from '@statuskit/nestjs'
import { HttpExceptionFilter } from 'nest-problem-details-filter'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

/** @typedef {import('@nestjs/common').INestApplication} App */

/**
 * The parts that differ between Nest's platforms.
 *
 * @typedef {object} Platform
 * @property {(options?: object) => import('@nestjs/core').AbstractHttpAdapter} create Creates the platform's adapter.
 * @property {(instance: object) => import('./exchange.mjs').RequestListener} listenerOf The function that answers Node's requests.
 * @property {(response: object, fields?: Readonly<Record<string, string>>) => void} send Sends the problem by hand.
 */

/** NestJS services on Express, by how they answer. */
export const NEST_ON_EXPRESS = servicesOn({
  create: () => new ExpressAdapter(),
  listenerOf: (instance) => instance,
  send(response, fields) {
    if (fields !== undefined) response.set(fields)
    response.status(404).type('application/problem+json').send(CONTENT)
  },
})

// Bytes, because Fastify adds a charset to the type of a string.
const BYTES = Buffer.from(CONTENT)

/** NestJS services on Fastify, by how they answer. */
export const NEST_ON_FASTIFY = servicesOn({
  create: (options) => new FastifyAdapter(options),
  listenerOf: (instance) => instance.routing,
  send(reply, fields) {
    if (fields !== undefined) reply.headers(fields)
    reply.code(404).type('application/problem+json').send(BYTES)
  },
})

/**
 * @param {Platform} platform
 * @returns {Readonly<Record<string, () => Promise<import('./exchange.mjs').RequestListener>>>}
 */
function servicesOn(platform) {
  const byHand = (fields) => ({ prepare: (app) => app.useGlobalFilters(filterOf(platform, fields)) })
  const adapter = { imports: [ProblemsModule.forRoot(QUIET)], options: problemServerOptions(QUIET) }
  const failing = (make, setup) =>
    serve(
      platform,
      () => {
        throw make()
      },
      setup,
    )
  const succeeding = (setup) => serve(platform, () => ORDER, setup)
  return {
    'by hand': () => failing(() => new Error(DETAIL), byHand()),
    'by hand, all fields': () => failing(() => new Error(DETAIL), byHand(FIELDS)),
    'by hand, constant thrown': () => failing(() => FAILURE, byHand()),
    adapter: () => failing(() => problem(404, { detail: DETAIL }), adapter),
    stackless: () => failing(() => problem(404, { detail: DETAIL, stack: false }), adapter),
    default: () => failing(() => new NotFoundException(DETAIL)),
    peer: () => failing(() => new NotFoundException(DETAIL), { prepare: usePeer }),
    success: () => succeeding(),
    'success with adapter': () => succeeding(adapter),
  }
}

/** @param {App} app */
function usePeer(app) {
  app.useGlobalFilters(new HttpExceptionFilter(app.get(HttpAdapterHost)))
}

/**
 * @param {Platform} platform
 * @param {Readonly<Record<string, string>>} [fields]
 */
function filterOf({ send }, fields) {
  class ByHand {
    catch(_error, host) {
      send(host.switchToHttp().getResponse(), fields)
    }
  }
  Catch()(ByHand)
  return new ByHand()
}

/**
 * @param {Platform} platform
 * @param {() => unknown} handler
 * @param {{ imports?: object[], options?: object, prepare?: (app: App) => void }} [setup]
 */
async function serve({ create, listenerOf }, handler, { imports = [], options, prepare } = {}) {
  class Orders {}
  Object.defineProperty(Orders.prototype, 'find', { value: handler })
  Get(':id')(Orders.prototype, 'find', Object.getOwnPropertyDescriptor(Orders.prototype, 'find'))
  Controller('orders')(Orders)
  class AppModule {}
  Module({ imports, controllers: [Orders] })(AppModule)
  const app = await NestFactory.create(AppModule, create(options), { logger: false, abortOnError: false })
  prepare?.(app)
  await app.init()
  const instance = app.getHttpAdapter().getInstance()
  await instance.ready?.()
  return listenerOf(instance)
}
