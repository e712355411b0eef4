import type { z } from 'zod'
import { newOrder, order, ordersQuery, rate, report } from '../schemas.ts'
import { COMPONENTS } from './components.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { INFO, OPERATIONS, type OperationId, withProblems } from './operations.ts'

/** The OpenAPI document of the API, for frameworks that can't generate it from their routes. */
export function createOpenApiDocument(): object {
  return withProblems({
    openapi: '3.1.0',
    info: INFO,
    paths: {
      '/orders': {
        get: { ...about('listOrders'), parameters: [PAID], responses: { 200: json(order.array()) } },
        post: {
          ...about('placeOrder'),
          requestBody: { required: true, content: { 'application/json': { schema: jsonSchemaOf(newOrder) } } },
          responses: { 201: { ...json(order), headers: LOCATION } },
        },
      },
      '/orders/{id}': {
        get: { ...about('getOrder'), parameters: [ID], responses: { 200: json(order) } },
      },
      '/orders/{id}/payment': {
        post: { ...about('payOrder'), parameters: [ID], security: [{ token: [] }], responses: { 200: json(order) } },
      },
      '/reports': { get: { ...about('getReport'), responses: { 200: json(report) } } },
      '/exchange-rate': { get: { ...about('getExchangeRate'), responses: { 200: json(rate) } } },
      '/export': { get: { ...about('exportOrders'), responses: { 200: CSV } } },
      '/bug': { get: { ...about('fail') } },
    },
    components: COMPONENTS,
  })
}

const ID = { in: 'path', name: 'id', required: true, schema: { type: 'string' } }
const PAID = { in: 'query', name: 'paid', schema: jsonSchemaOf(ordersQuery.shape.paid) }
const LOCATION = { Location: { required: true, schema: { type: 'string' } } }
const CSV = { description: 'OK', content: { 'text/csv': { schema: { type: 'string' } } } }

function about(operationId: OperationId): object {
  return { operationId, summary: OPERATIONS[operationId].summary }
}

function json(schema: z.ZodType): object {
  return { description: 'OK', content: { 'application/json': { schema: jsonSchemaOf(schema) } } }
}
