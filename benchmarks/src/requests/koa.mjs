import Router from '@koa/router'
import { problem } from '@statuskit/core'
import { problems } from '@statuskit/koa'
import createError from 'http-errors'
import Koa from 'koa'
import { onerror } from 'koa-onerror'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

/**
 * Koa services, by how they answer.
 *
 * @type {Readonly<Record<string, () => import('./exchange.mjs').RequestListener>>}
 */
export const KOA = {
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
      () => createError(404, DETAIL),
      (app) => void onerror(app, { accepts: () => 'json' }),
    ),
  success: () => succeeding(),
  'success with adapter': () => succeeding(adapter),
}

/** @param {Koa} app */
function adapter(app) {
  app.use(problems(QUIET))
}

/**
 * @param {Koa} app
 * @param {object} [fields]
 */
function byHand(app, fields) {
  app.use(async (context, next) => {
    try {
      await next()
    } catch {
      context.status = 404
      if (fields !== undefined) context.set(fields)
      context.type = 'application/problem+json'
      context.body = CONTENT
    }
  })
}

/**
 * @param {() => Error} make
 * @param {(app: Koa) => void} [set]
 */
function failing(make, set) {
  return serving(() => {
    throw make()
  }, set)
}

/** @param {(app: Koa) => void} [set] */
function succeeding(set) {
  return serving((context) => {
    context.body = ORDER
  }, set)
}

/**
 * @param {Router.Middleware} handler
 * @param {(app: Koa) => void} [set]
 */
function serving(handler, set) {
  const app = new Koa()
  set?.(app)
  app.use(new Router().get('/orders/:id', handler).routes())
  return app.callback()
}
