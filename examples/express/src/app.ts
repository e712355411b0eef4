import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CREATED } from '@statuskit/core'
import {
  CONTENT_LIMIT,
  createOrders,
  createPages,
  problemsOptions,
  readNewOrder,
  readOrdersQuery,
  requireJson,
  requireToken,
  type Settings,
} from '@statuskit/example-shared'
import { createOpenApiDocument } from '@statuskit/example-shared/openapi'
import { notFound, problems, servePages } from '@statuskit/express'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'

/** The whole API. Its handlers throw, and the last two lines turn errors and unknown routes into responses. */
export function createApp(settings: Settings): Express {
  const orders = createOrders(settings)
  const document = createOpenApiDocument()
  const app = express()
  app.disable('x-powered-by')

  app.use(servePages(createPages()))

  app.get('/openapi.json', (_request, response) => {
    response.json(document)
  })

  app.get('/orders', (request, response) => {
    response.json(orders.list(readOrdersQuery(request.query)))
  })

  app.post('/orders', onlyJson, express.json({ limit: CONTENT_LIMIT }), (request, response) => {
    const order = orders.place(readNewOrder(request.body))
    response.status(CREATED).location(`/orders/${order.id}`).json(order)
  })

  app.get('/orders/:id', (request, response) => {
    response.json(orders.get(request.params.id))
  })

  app.post('/orders/:id/payment', onlyWithToken, (request, response) => {
    response.json(orders.pay(request.params.id))
  })

  app.get('/reports', (_request, response) => {
    response.json(orders.report())
  })

  // Express 5 passes the rejection of an async handler to the error handler.
  app.get('/exchange-rate', async (_request, response) => {
    response.json(await orders.exchangeRate())
  })

  app.get('/export', async (_request, response) => {
    response.type('text/csv')
    await pipeline(Readable.from(orders.exportRows()), response)
  })

  app.get('/bug', () => orders.fail())

  app.use(notFound())
  app.use(problems(problemsOptions(settings)))
  return app
}

function onlyJson(request: Request, _response: Response, next: NextFunction): void {
  requireJson(request.headers['content-type'])
  next()
}

function onlyWithToken(request: Request<{ id: string }>, _response: Response, next: NextFunction): void {
  requireToken(request.headers.authorization)
  next()
}
