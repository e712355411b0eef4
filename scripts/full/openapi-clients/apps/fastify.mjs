import swagger from '@fastify/swagger'
import { completeOpenApi, problemResponses } from '@statuskit/core/schema'
import Fastify from 'fastify'
import { Busy, Discontinued, INFO, OutOfCredit, SERVERS, Suspended, TAGS } from './problems.mjs'

const ORDER = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }

/** The document of @fastify/swagger. */
export async function documentOf(options) {
  const app = Fastify()
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: INFO, servers: SERVERS, tags: TAGS },
    transformObject: ({ openapiObject }) => completeOpenApi(openapiObject, options),
  })
  const about = (operationId) => ({ operationId, summary: operationId, tags: ['orders'] })
  app.post(
    '/orders',
    {
      schema: {
        ...about('placeOrder'),
        body: ORDER,
        response: { 201: ORDER, ...problemResponses(OutOfCredit, Suspended, Discontinued, 401) },
      },
    },
    () => ({ id: '1' }),
  )
  app.get(
    '/orders/:id',
    { schema: { ...about('getOrder'), params: ORDER, response: { 200: ORDER, ...problemResponses(Busy) } } },
    () => ({ id: '1' }),
  )
  await app.ready()
  return app.swagger()
}
