import { defineProblem } from '@statuskit/core'
import { z } from 'zod'

const BASE = 'https://api.example.com/problems'
const category = z.object({
  name: z.string(),
  get parts() {
    return z.array(category)
  },
})

export const OutOfCredit = defineProblem({
  type: `${BASE}/out-of-credit`,
  title: 'Not enough credit',
  status: 403,
  extensions: z.object({ balance: z.int32().meta({ format: 'int32' }) }),
})
export const Suspended = defineProblem({
  type: `${BASE}/suspended`,
  title: 'The account is suspended',
  status: 403,
  extensions: z.object({ until: z.iso.date().meta({ example: '2026-12-24' }) }),
})
/** Its schema refers to itself. */
export const Discontinued = defineProblem({
  type: `${BASE}/discontinued`,
  title: 'No longer sold',
  status: 409,
  extensions: z.object({ category }),
})
export const Busy = defineProblem({ type: `${BASE}/busy`, title: 'Busy', status: 503, retryAfter: 30 })

export const INFO = {
  title: 'Orders',
  version: '1.0.0',
  description: 'An API with problems.',
  contact: { name: 'Orders', email: 'orders@example.com', url: 'https://api.example.com/contact' },
  'x-api-id': 'd0184f38-b98d-11e7-9c56-68f728c1ba70',
  'x-audience': 'external-public',
  license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
}
export const SERVERS = [{ url: 'https://api.example.com/v1', description: 'Production' }]
export const TAGS = [{ name: 'orders', description: 'Orders of a customer' }]
