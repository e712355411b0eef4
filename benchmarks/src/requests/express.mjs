import { problem } from '@statuskit/core'
import { notFound, problems } from '@statuskit/express'
import express from 'express'
import { HttpProblemResponse } from 'express-http-problem-details'
import finalhandler from 'finalhandler'
import createError from 'http-errors'
import { DefaultMappingStrategy, MapperRegistry } from 'http-problem-details-mapper'
import { CONTENT, DETAIL, FAILURE, FIELDS, ORDER, QUIET } from './exchange.mjs'

/**
 * Express services, by how they answer.
 *
 * @type {Readonly<Record<string, () => import('./exchange.mjs').RequestListener>>}
 */
export const EXPRESS = {
  'by hand': () => failing(() => new Error(DETAIL), [byHand]),
  'by hand, all fields': () =>
    failing(() => new Error(DETAIL), [(_error, _request, response, _next) => send(response.set(FIELDS))]),
  'by hand, constant thrown': () => failing(() => FAILURE, [byHand]),
  adapter: () => failing(() => problem(404, { detail: DETAIL }), adapter()),
  stackless: () => failing(() => problem(404, { detail: DETAIL, stack: false }), adapter()),
  default: () => {
    const app = failing(() => createError(404, DETAIL), [])
    // Like Express, but without printing the stack.
    return (request, response) => app(request, response, finalhandler(request, response, { env: 'production' }))
  },
  peer: () => {
    const strategy = new DefaultMappingStrategy(new MapperRegistry())
    return failing(() => createError(404, DETAIL), [HttpProblemResponse({ strategy })])
  },
  success: () => succeeding([]),
  'success with adapter': () => succeeding(adapter()),
}

function adapter() {
  return [notFound(), problems(QUIET)]
}

function byHand(_error, _request, response, _next) {
  send(response)
}

/** @param {express.Response} response */
function send(response) {
  response.status(404).type('application/problem+json').send(CONTENT)
}

/**
 * @param {() => Error} make
 * @param {readonly express.Handler[]} last
 */
function failing(make, last) {
  return serving(() => {
    throw make()
  }, last)
}

/** @param {readonly express.Handler[]} last */
function succeeding(last) {
  return serving((_request, response) => void response.json(ORDER), last)
}

/**
 * @param {express.Handler} handler
 * @param {readonly express.Handler[]} last
 */
function serving(handler, last) {
  const app = express()
  app.get('/orders/:id', handler)
  for (const each of last) app.use(each)
  return app
}
