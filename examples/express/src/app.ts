import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CREATED, type Problem, problem, SERVICE_UNAVAILABLE, TOO_MANY_REQUESTS } from '@statuskit/core'
import { notFound, type ProblemsOptions, problems } from '@statuskit/express'
import express, { type Express } from 'express'
import { requireToken } from './authorization.ts'
import { fetchRate, RateUnavailable } from './exchange-rate.ts'
import { createOrders, newOrder } from './orders.ts'
import { createRateLimit } from './rate-limit.ts'
import { readJson } from './read-json.ts'

export interface Settings {
  /** Where the exchange rate comes from. */
  readonly rateUrl: string
  /** A clock in milliseconds. */
  readonly now?: () => number
  /** Where errors are logged; to the console unless told. */
  readonly log?: ProblemsOptions['log']
}

/** The whole API. Its handlers throw; the last two lines make every answer that is not a success. */
export function createApp({ rateUrl, now, log }: Settings): Express {
  const orders = createOrders()
  const secondsToWait = createRateLimit({ limit: 3, windowMs: 10_000, now })
  const app = express()
  app.disable('x-powered-by')

  app.get('/orders', (_request, response) => {
    response.json(orders.all())
  })

  app.post('/orders', express.json({ limit: '16kb' }), (request, response) => {
    const order = orders.place(readJson(request, newOrder))
    response.status(CREATED).location(`/orders/${order.id}`).json(order)
  })

  app.get('/orders/:id', (request, response) => {
    response.json(orders.get(request.params.id))
  })

  app.post('/orders/:id/payment', requireToken, (request, response) => {
    response.json(orders.pay(request.params.id))
  })

  app.get('/reports', (_request, response) => {
    const retryAfter = secondsToWait()
    if (retryAfter > 0) throw problem(TOO_MANY_REQUESTS, { retryAfter, stack: false })
    response.json({ orders: orders.all().length })
  })

  // Express 5 hands the rejection of an async handler to the error handler.
  app.get('/exchange-rate', async (_request, response) => {
    response.json({ usdPerEur: await fetchRate(rateUrl) })
  })

  app.get('/export', async (_request, response) => {
    response.type('text/csv')
    await pipeline(Readable.from(orders.exportRows()), response)
  })

  app.get('/bug', () => {
    throw new Error('cannot connect to orders-db with password hunter2')
  })

  app.use(notFound())
  app.use(problems({ traceId: true, map: toProblem, log }))
  return app
}

/** What the service's own errors are to a client; all others are found out by the library. */
function toProblem(thrown: unknown): Problem | undefined {
  if (!(thrown instanceof RateUnavailable)) return undefined
  return problem(SERVICE_UNAVAILABLE, {
    detail: 'The exchange rate is not available at the moment.',
    retryAfter: 30,
    cause: thrown,
  })
}
