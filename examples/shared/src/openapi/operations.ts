import { type ErrorStatusCode, getStatus } from '@statuskit/core'
import { completeOpenApi, type OperationProblem, problemResponses } from '@statuskit/core/schema'

export const INFO = { title: 'Orders', version: '1.0.0', description: 'An example of problem details.' }

/** The name of each operation, and the problems that it can return. */
export const OPERATIONS = {
  listOrders: { summary: 'List all orders, or only the paid or unpaid ones', problems: [422, 500] },
  placeOrder: { summary: 'Create an order', problems: [400, 413, 415, 422, 500] },
  getOrder: { summary: 'Get an order', problems: [400, 404, 500] },
  payOrder: { summary: 'Pay an order', problems: [400, 401, 404, 409, 500] },
  getReport: { summary: 'Get a report; three requests are allowed in ten seconds', problems: [429, 500] },
  getExchangeRate: { summary: 'Get the exchange rate from another service', problems: [503, 500] },
  exportOrders: { summary: 'Start a download that breaks on purpose', problems: [500] },
  fail: { summary: 'Trigger a bug on purpose', problems: [500] },
} as const satisfies Record<string, { summary: string; problems: readonly ErrorStatusCode[] }>

export type OperationId = keyof typeof OPERATIONS

interface Operation {
  readonly operationId?: string
  readonly responses?: object
}

/** A document whose operations have their problems, and those that every adapter sends. */
export function withProblems<Document extends { readonly paths?: object }>(document: Document): Document {
  const paths = mapValues(document.paths ?? {}, (path) => mapValues(path as object, addProblems))
  return completeOpenApi({ ...document, paths })
}

function addProblems(operation: Operation): Operation {
  const { problems } = OPERATIONS[operation.operationId as OperationId]
  return { ...operation, responses: { ...operation.responses, ...problemResponses(...problems.map(describe)) } }
}

/** The service sends Retry-After with these. */
function describe(status: ErrorStatusCode): OperationProblem {
  if (status !== 429 && status !== 503) return status
  return { type: 'about:blank', title: getStatus(status).phrase, status, retryAfter: 30 }
}

function mapValues(record: object, map: (value: never) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value as never)]))
}
