import { completeOpenApi, problemResponses } from '@statuskit/core/schema'
import { Busy, Discontinued, INFO, OutOfCredit, SERVERS, Suspended, TAGS } from './problems.mjs'

const VERSION = { 'API-Version': { description: 'The version of the API.', schema: { type: 'string' } } }
const ORDER = { type: 'object', properties: { id: { type: 'string' } }, required: ['id'] }
const created = { description: 'Created', headers: VERSION, content: { 'application/json': { schema: ORDER } } }

/** A document by hand, for Express and any other framework. */
export function documentOf(options) {
  return completeOpenApi(
    {
      openapi: '3.1.0',
      info: INFO,
      servers: SERVERS,
      tags: TAGS,
      security: [],
      paths: {
        '/orders': {
          post: {
            operationId: 'placeOrder',
            summary: 'Place an order',
            description: 'Places an order.',
            tags: ['orders'],
            requestBody: { required: true, content: { 'application/json': { schema: ORDER } } },
            responses: { 201: created, ...problemResponses(OutOfCredit, Suspended, Discontinued, 401) },
          },
        },
        '/orders/{id}': {
          get: {
            operationId: 'getOrder',
            summary: 'Get an order',
            description: 'Gets an order.',
            tags: ['orders'],
            parameters: [
              { in: 'path', name: 'id', required: true, description: 'Its id.', schema: { type: 'string' } },
            ],
            responses: { 200: { ...created, description: 'OK' }, ...problemResponses(Busy) },
          },
        },
      },
    },
    options,
  )
}
