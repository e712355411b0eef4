import { Readable } from 'node:stream'
import { CONTENT_TOO_LARGE, CREATED, problem } from '@statuskit/core'
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
import { problems, servePages } from '@statuskit/hono'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'

/** The whole API. Its handlers throw, and `problems()` makes every response that is not a success. */
export function createApp(settings: Settings): Hono {
  const orders = createOrders(settings)
  const document = createOpenApiDocument()
  // A slash at the end of a path makes no difference.
  const app = new Hono({ strict: false })
  problems(app, problemsOptions(settings))

  app.use(servePages(createPages()))

  app.get('/openapi.json', (context) => context.json(document))

  app.get('/orders', (context) => context.json(orders.list(readOrdersQuery(context.req.query()))))

  app.post('/orders', onlyJson, limited, async (context) => {
    const order = orders.place(readNewOrder(await context.req.json()))
    return context.json(order, CREATED, { Location: `/orders/${order.id}` })
  })

  app.get('/orders/:id', (context) => context.json(orders.get(context.req.param('id'))))

  app.post('/orders/:id/payment', onlyWithToken, (context) => context.json(orders.pay(context.req.param('id'))))

  app.get('/reports', (context) => context.json(orders.report()))

  app.get('/exchange-rate', async (context) => context.json(await orders.exchangeRate()))

  app.get('/export', (context) => {
    context.header('Content-Type', 'text/csv; charset=utf-8')
    // Of the web: `stream()` of hono/streaming would end a download that breaks as if it were whole.
    return context.body(Readable.toWeb(Readable.from(orders.exportRows())) as ReadableStream)
  })

  app.get('/bug', () => orders.fail())

  return app
}

const onlyJson = createMiddleware(async (context, next) => {
  requireJson(context.req.header('Content-Type'))
  await next()
})

const onlyWithToken = createMiddleware(async (context, next) => {
  requireToken(context.req.header('Authorization'))
  await next()
})

const limited = bodyLimit({
  maxSize: CONTENT_LIMIT,
  onError() {
    throw problem(CONTENT_TOO_LARGE, { detail: 'The server does not accept request content of this size.' })
  },
})
