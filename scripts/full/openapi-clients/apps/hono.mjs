import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { completeOpenApi, problemResponses } from '@statuskit/core/schema'
import { Busy, Discontinued, INFO, OutOfCredit, SERVERS, Suspended, TAGS } from './problems.mjs'

const order = z.object({ id: z.string() })
const json = { 'application/json': { schema: order } }

/** The document of @hono/zod-openapi. */
export function documentOf(options) {
  const app = new OpenAPIHono()
  const about = (operationId) => ({ operationId, summary: operationId, tags: ['orders'] })
  const place = createRoute({
    ...about('placeOrder'),
    method: 'post',
    path: '/orders',
    request: { body: { required: true, content: json } },
    responses: {
      201: { description: 'Created', content: json },
      ...problemResponses(OutOfCredit, Suspended, Discontinued, 401),
    },
  })
  const get = createRoute({
    ...about('getOrder'),
    method: 'get',
    path: '/orders/{id}',
    request: { params: order },
    responses: { 200: { description: 'OK', content: json }, ...problemResponses(Busy) },
  })
  app.openapi(place, (context) => context.json({ id: '1' }, 201))
  app.openapi(get, (context) => context.json({ id: '1' }))
  return completeOpenApi(
    app.getOpenAPI31Document({ openapi: '3.1.0', info: INFO, servers: SERVERS, tags: TAGS }),
    options,
  )
}
