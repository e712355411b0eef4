import { problem } from '@statuskit/core'
import { problems } from '@statuskit/h3'
import { H3, HTTPError, HTTPResponse } from 'h3'
import { toNodeHandler } from 'h3/node'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

const TYPE = { 'Content-Type': 'application/problem+json' }

/**
 * h3 services, by how they answer.
 *
 * @type {Readonly<Record<string, () => import('./exchange.mjs').RequestListener>>}
 */
export const H3_SERVICES = {
  'by hand': () => failing(() => new Error(DETAIL), byHand()),
  'by hand, all fields': () => failing(() => new Error(DETAIL), byHand(FIELDS)),
  'by hand, constant thrown': () => failing(() => FAILURE, byHand()),
  adapter: () => failing(() => problem(404, { detail: DETAIL }), {}, adapter),
  stackless: () => failing(() => problem(404, { detail: DETAIL, stack: false }), {}, adapter),
  default: () => failing(() => new HTTPError({ status: 404, message: DETAIL })),
  success: () => succeeding(),
  'success with adapter': () => succeeding(adapter),
}

/** @param {H3} app */
function adapter(app) {
  problems(app, QUIET)
}

/**
 * @param {Readonly<Record<string, string>>} [fields]
 * @returns {import('h3').H3Config}
 */
function byHand(fields) {
  const headers = { ...TYPE, ...fields }
  return { onError: () => new HTTPResponse(CONTENT, { status: 404, headers }) }
}

/**
 * @param {() => Error} make
 * @param {import('h3').H3Config} [config]
 * @param {(app: H3) => void} [set]
 */
function failing(make, config, set) {
  return serving(
    () => {
      throw make()
    },
    config,
    set,
  )
}

/** @param {(app: H3) => void} [set] */
function succeeding(set) {
  return serving(() => ORDER, {}, set)
}

/**
 * @param {import('h3').EventHandler} handler
 * @param {import('h3').H3Config} [config]
 * @param {(app: H3) => void} [set]
 */
function serving(handler, config, set) {
  // h3 prints errors that it doesn't know, unless it is silent.
  const app = new H3({ ...config, silent: true })
  set?.(app)
  app.get('/orders/:id', handler)
  return toNodeHandler(app)
}
