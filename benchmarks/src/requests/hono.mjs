import { getRequestListener } from '@hono/node-server'
import { problem } from '@statuskit/core'
import { problems } from '@statuskit/hono'
import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

const TYPE = { 'Content-Type': 'application/problem+json' }

/**
 * Hono services on @hono/node-server, by how they answer.
 *
 * @type {Readonly<Record<string, () => import('./exchange.mjs').RequestListener>>}
 */
export const HONO = {
  'by hand': () => failing(() => new Error(DETAIL), byHand),
  'by hand, all fields': () =>
    failing(
      () => new Error(DETAIL),
      (app) => byHand(app, FIELDS),
    ),
  'by hand, constant thrown': () => failing(() => FAILURE, byHand),
  adapter: () => failing(() => problem(404, { detail: DETAIL }), adapter),
  stackless: () => failing(() => problem(404, { detail: DETAIL, stack: false }), adapter),
  default: () => failing(() => new HTTPException(404, { message: DETAIL })),
  success: () => succeeding(),
  'success with adapter': () => succeeding(adapter),
}

/** @param {Hono} app */
function adapter(app) {
  problems(app, QUIET)
}

/**
 * @param {Hono} app
 * @param {Readonly<Record<string, string>>} [fields]
 */
function byHand(app, fields) {
  const headers = { ...TYPE, ...fields }
  app.onError((_error, context) => context.body(CONTENT, 404, headers))
}

/**
 * @param {() => Error} make
 * @param {(app: Hono) => void} [set]
 */
function failing(make, set) {
  return serving(() => {
    throw make()
  }, set)
}

/** @param {(app: Hono) => void} [set] */
function succeeding(set) {
  return serving((context) => context.json(ORDER), set)
}

/**
 * @param {import('hono').Handler} handler
 * @param {(app: Hono) => void} [set]
 */
function serving(handler, set) {
  const app = new Hono()
  set?.(app)
  app.get('/orders/:id', handler)
  return getRequestListener(app.fetch)
}
