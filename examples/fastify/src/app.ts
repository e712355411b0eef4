import { Readable } from 'node:stream'
import swagger from '@fastify/swagger'
import { CREATED } from '@statuskit/core'
import {
  CONTENT_LIMIT,
  createOrders,
  createPages,
  newOrder,
  order,
  ordersQuery,
  problemsOptions,
  rate,
  readNewOrder,
  report,
  requireJson,
  requireToken,
  type Settings,
} from '@statuskit/example-shared'
import { COMPONENTS, INFO, jsonSchemaOf, OPERATIONS, withProblems } from '@statuskit/example-shared/openapi'
import { problemServerOptions, problems, servePages } from '@statuskit/fastify'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'

interface ById {
  Params: { id: string }
}

const ORDER = jsonSchemaOf(order)
const BY_ID = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }

/** The whole API. Its handlers throw, and the plugin, registered first, turns every error into a response. */
export async function createApp(settings: Settings): Promise<FastifyInstance> {
  const orders = createOrders(settings)
  const options = problemsOptions(settings)
  const app = Fastify({
    logger: settings.log === undefined,
    bodyLimit: CONTENT_LIMIT,
    forceCloseConnections: true,
    // Match paths as Express and Koa do.
    routerOptions: { caseSensitive: false, ignoreTrailingSlash: true, maxParamLength: 16_384 },
    ...problemServerOptions(options),
  })
  await app.register(problems, options)
  await app.register(servePages(createPages()))
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: INFO, components: COMPONENTS },
    transformObject: (made) => ('openapiObject' in made ? withProblems(made.openapiObject) : made.swaggerObject),
  })

  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())

  app.get<{ Querystring: { paid?: 'true' | 'false' } }>(
    '/orders',
    {
      schema: {
        ...about('listOrders'),
        querystring: jsonSchemaOf(ordersQuery),
        response: { 200: ok(jsonSchemaOf(order.array())) },
      },
    },
    (request) => orders.list(request.query),
  )

  app.post<{ Body: ReturnType<typeof readNewOrder> }>(
    '/orders',
    {
      onRequest: onlyJson,
      schema: {
        ...about('placeOrder'),
        body: jsonSchemaOf(newOrder),
        response: { 201: ok({ ...ORDER, headers: { Location: { type: 'string' } } }) },
      },
      validatorCompiler: () => checkNewOrder,
    },
    (request, reply) => {
      const order = orders.place(request.body)
      return reply.code(CREATED).header('Location', `/orders/${order.id}`).send(order)
    },
  )

  app.get<ById>(
    '/orders/:id',
    { schema: { ...about('getOrder'), params: BY_ID, response: { 200: ok(ORDER) } } },
    (request) => orders.get(request.params.id),
  )

  app.post<ById>(
    '/orders/:id/payment',
    {
      onRequest: onlyWithToken,
      schema: { ...about('payOrder'), security: [{ token: [] }], params: BY_ID, response: { 200: ok(ORDER) } },
    },
    (request) => orders.pay(request.params.id),
  )

  app.get('/reports', { schema: { ...about('getReport'), response: { 200: ok(jsonSchemaOf(report)) } } }, () =>
    orders.report(),
  )

  app.get(
    '/exchange-rate',
    { schema: { ...about('getExchangeRate'), response: { 200: ok(jsonSchemaOf(rate)) } } },
    () => orders.exchangeRate(),
  )

  app.get(
    '/export',
    { schema: { ...about('exportOrders'), produces: ['text/csv'], response: { 200: ok({ type: 'string' }) } } },
    (_request, reply) => reply.type('text/csv; charset=utf-8').send(Readable.from(orders.exportRows())),
  )

  app.get('/bug', { schema: { ...about('fail'), response: { 500: {} } } }, () => orders.fail())

  return app
}

function about(operationId: keyof typeof OPERATIONS) {
  return { operationId, summary: OPERATIONS[operationId].summary }
}

function ok(schema: object): object {
  return { ...schema, description: 'OK' }
}

async function onlyJson(request: FastifyRequest): Promise<void> {
  requireJson(request.headers['content-type'])
}

async function onlyWithToken(request: FastifyRequest): Promise<void> {
  requireToken(request.headers.authorization)
}

/** Checks an order by the schema of all services, so that they find the same words for what is wrong. */
function checkNewOrder(content: unknown): { value: unknown } | { error: Error } {
  try {
    return { value: readNewOrder(content) }
  } catch (error) {
    return { error: error as Error }
  }
}
