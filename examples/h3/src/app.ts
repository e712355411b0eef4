import { Readable } from 'node:stream'
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
import { problems, servePages } from '@statuskit/h3'
import { bodyLimit, getQuery, getRouterParam, H3, type H3Event, type Middleware, readBody } from 'h3'

/** The whole API. Its handlers throw, and `problems()` makes every response that is not a success. */
export function createApp(settings: Settings): H3 {
  const orders = createOrders(settings)
  const document = createOpenApiDocument()
  const app = new H3()
  problems(app, problemsOptions(settings))

  app.use(servePages(createPages()))

  app.get('/openapi.json', () => document)

  app.get('/orders', (event) => orders.list(readOrdersQuery(getQuery(event))))

  app.post('/orders', placeOrder, { middleware: [onlyJson, bodyLimit(CONTENT_LIMIT)] })

  async function placeOrder(event: H3Event): Promise<object> {
    const order = orders.place(readNewOrder(await readBody(event)))
    event.res.status = CREATED
    event.res.headers.set('Location', `/orders/${order.id}`)
    return order
  }

  app.get('/orders/:id', (event) => orders.get(getRouterParam(event, 'id') ?? ''))

  app.post('/orders/:id/payment', (event) => orders.pay(getRouterParam(event, 'id') ?? ''), {
    middleware: [onlyWithToken],
  })

  app.get('/reports', () => orders.report())

  app.get('/exchange-rate', () => orders.exchangeRate())

  app.get('/export', (event) => {
    event.res.headers.set('Content-Type', 'text/csv; charset=utf-8')
    return Readable.from(orders.exportRows())
  })

  app.get('/bug', () => orders.fail())

  return app
}

const onlyJson: Middleware = (event, next) => {
  requireJson(event.req.headers.get('Content-Type') ?? undefined)
  return next()
}

const onlyWithToken: Middleware = (event, next) => {
  requireToken(event.req.headers.get('Authorization') ?? undefined)
  return next()
}
