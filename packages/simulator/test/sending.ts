import type { Plan } from '../src/plan/plan.ts'
import type { SimulatorRequest } from '../src/plan/request/request.ts'
import { createState } from '../src/plan/state.ts'
import { plan } from '../src/routes/planner.ts'

/** Plans a request with a body, as the servers do after they have read it. */
export function send(
  target: string,
  type: string | undefined,
  body: string | NonNullable<SimulatorRequest['body']>,
  method = 'POST',
): Plan {
  const lines = ['Host', 'localhost:3000', ...(type === undefined ? [] : ['Content-Type', type])]
  const request = { method, target, httpVersion: '1.1', lines, connection: 1, address: '192.0.2.1' }
  // In memory, a plan is there at once.
  return plan(
    { ...request, body: encoded(body) },
    createState('test', () => 0),
    {
      allowed: { html: false, externalRedirects: false, siteFields: true },
      runtime: { name: 'node', wire: true, networkErrors: false, codings: [] },
      always: [],
      cors: false,
    },
  ) as Plan
}

function encoded(body: string | NonNullable<SimulatorRequest['body']>): NonNullable<SimulatorRequest['body']> {
  if (body === 'too long' || body === 'too many' || typeof body !== 'string') return body
  return new TextEncoder().encode(body)
}
