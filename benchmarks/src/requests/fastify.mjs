import sensible from '@fastify/sensible'
import { problem } from '@statuskit/core'
import { problemServerOptions, problems } from '@statuskit/fastify'
import Fastify from 'fastify'
import createError from 'http-errors'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

/**
 * Fastify services, by how they answer.
 *
 * @type {Readonly<Record<string, () => Promise<import('./exchange.mjs').RequestListener>>>}
 */
export const FASTIFY = {
  'by hand': () => failing(() => new Error(DETAIL), byHand),
  'by hand, all fields': () =>
    failing(
      () => new Error(DETAIL),
      (app) => byHand(app, FIELDS),
    ),
  'by hand, constant thrown': () => failing(() => FAILURE, byHand),
  adapter: () => failing(() => problem(404, { detail: DETAIL }), adapter),
  stackless: () => failing(() => problem(404, { detail: DETAIL, stack: false }), adapter),
  default: () => failing(() => createError(404, DETAIL)),
  peer: () =>
    failing(
      (app) => app.httpErrors.notFound(DETAIL),
      (app) => app.register(sensible),
    ),
  success: () => succeeding(),
  'success with adapter': () => succeeding(adapter),
}

/** @param {Fastify.FastifyInstance} app */
function adapter(app) {
  return app.register(problems, QUIET)
}

/**
 * @param {Fastify.FastifyInstance} app
 * @param {object} [fields]
 */
function byHand(app, fields) {
  // Send bytes, because Fastify adds a charset to the type of a string.
  const content = Buffer.from(CONTENT)
  app.setErrorHandler((_error, _request, reply) => {
    if (fields !== undefined) reply.headers(fields)
    reply.code(404).type('application/problem+json').send(content)
  })
}

/**
 * @param {(app: Fastify.FastifyInstance) => Error} make
 * @param {(app: Fastify.FastifyInstance) => unknown} [set]
 */
function failing(make, set) {
  return serving(
    (app) => () => {
      throw make(app)
    },
    set,
  )
}

/** @param {(app: Fastify.FastifyInstance) => unknown} [set] */
function succeeding(set) {
  return serving(() => (_request, reply) => void reply.send(ORDER), set)
}

/**
 * @param {(app: Fastify.FastifyInstance) => Fastify.RouteHandlerMethod} handlerOf
 * @param {(app: Fastify.FastifyInstance) => unknown} [set]
 */
async function serving(handlerOf, set) {
  const app = Fastify(set === adapter ? problemServerOptions(QUIET) : {})
  await set?.(app)
  app.get('/orders/:id', handlerOf(app))
  await app.ready()
  return app.routing
}
