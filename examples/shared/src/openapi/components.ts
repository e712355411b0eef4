import { getStatus, type StatusCode } from '@statuskit/core'
import { type DescribedProblem, type OpenApiComponents, problemOpenApi } from '@statuskit/core/schema'
import { OrderPaid, RateUnavailable } from '../problems.ts'
import { OPERATIONS } from './operations.ts'

interface Components extends OpenApiComponents {
  readonly securitySchemes: { readonly token: { readonly type: 'http'; readonly scheme: 'bearer' } }
}

/** The shared parts of the operations: problems as schemas and responses, and authentication. */
export function createComponents(): Components {
  const statuses = new Set<StatusCode>(Object.values(OPERATIONS).flatMap(({ problems }) => problems))
  return {
    ...problemOpenApi(...[...statuses].sort().map(describeStatus)),
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
  }
}

/** The problem type of a status, or the status itself if its problems have the type about:blank. */
function describeStatus(status: StatusCode): DescribedProblem {
  if (status === OrderPaid.status) return OrderPaid
  if (status === RateUnavailable.status) return RateUnavailable
  const definition = { type: 'about:blank', title: getStatus(status).phrase, status }
  if (status === 429) return { ...definition, retryAfter: 30 }
  return status === 422 ? { definition, extensionsSchema: VALIDATION } : definition
}

/** The members that validation problems add. */
const VALIDATION = {
  type: 'object',
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { detail: { type: 'string' }, pointer: { type: 'string' }, parameter: { type: 'string' } },
        required: ['detail'],
      },
    },
    errorsOmitted: { type: 'integer', minimum: 1 },
  },
}
