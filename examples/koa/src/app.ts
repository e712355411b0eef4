import { Readable } from 'node:stream'
import { bodyParser } from '@koa/bodyparser'
import cors from '@koa/cors'
import Router, { type RouterMiddleware } from '@koa/router'
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
import { problems, servePages } from '@statuskit/koa'
import Koa from 'koa'

/** The whole API. Its handlers throw, and `problems()` turns every error into a response. */
export function createApp(settings: Settings): Koa {
  const orders = createOrders(settings)
  const document = createOpenApiDocument()
  const app = new Koa()
  // Before problems(), which answers a malformed path itself: a browser shows that 400 only with CORS headers.
  app.use(cors())
  app.use(problems(problemsOptions(settings)))
  app.use(servePages(createPages()))
  const router = new Router()

  router.get('/openapi.json', (context) => {
    context.body = document
  })

  router.get('/orders', (context) => {
    context.body = orders.list(readOrdersQuery(context.query))
  })

  router.post('/orders', onlyJson, bodyParser({ jsonLimit: CONTENT_LIMIT }), (context) => {
    const order = orders.place(readNewOrder(context.request.body))
    context.status = CREATED
    context.set('Location', `/orders/${order.id}`)
    context.body = order
  })

  router.get('/orders/:id', (context) => {
    context.body = orders.get(context.params.id ?? '')
  })

  router.post('/orders/:id/payment', onlyWithToken, (context) => {
    context.body = orders.pay(context.params.id ?? '')
  })

  router.get('/reports', (context) => {
    context.body = orders.report()
  })

  router.get('/exchange-rate', async (context) => {
    context.body = await orders.exchangeRate()
  })

  router.get('/export', (context) => {
    context.type = 'text/csv'
    context.body = Readable.from(orders.exportRows())
  })

  router.get('/bug', () => orders.fail())

  app.use(router.routes())
  return app
}

const onlyJson: RouterMiddleware = (context, next) => {
  requireJson(context.headers['content-type'])
  return next()
}

const onlyWithToken: RouterMiddleware = (context, next) => {
  requireToken(context.headers.authorization)
  return next()
}
