import { createPlan, type Plan } from '../plan/plan.ts'
import { fieldOf, type SimulatorRequest } from '../plan/request/request.ts'

const ALLOW_ORIGIN = 'Access-Control-Allow-Origin'

/** The response to a CORS preflight, which allows what it asks for; `undefined` for other requests. */
export function planPreflight(request: SimulatorRequest): Plan | undefined {
  if (request.method !== 'OPTIONS') return undefined
  const origin = fieldOf(request, 'origin')
  const method = fieldOf(request, 'access-control-request-method')
  if (origin === undefined || method === undefined) return undefined
  const names = fieldOf(request, 'access-control-request-headers')
  return createPlan(
    204,
    'No Content',
    [
      ...['Cache-Control', 'no-store'],
      ...originFields(origin),
      ...['Vary', 'Origin'],
      ...['Access-Control-Allow-Methods', method],
      ...(names === undefined ? [] : ['Access-Control-Allow-Headers', names]),
    ],
    undefined,
  )
}

/** A plan that pages of any origin can read, unless the request sets `Access-Control-Allow-Origin` itself. */
export function withCors(plan: Plan, request: SimulatorRequest): Plan {
  const { fields } = plan
  let vary = -1
  for (let at = 0; at < fields.length; at += 2) {
    const name = fields[at] as string
    if (name.length === ALLOW_ORIGIN.length && name.toLowerCase() === ALLOW_ORIGIN.toLowerCase()) return plan
    if (name.length === 4 && name.toLowerCase() === 'vary') vary = at
  }
  const origin = fieldOf(request, 'origin')
  if (origin !== undefined) {
    const names = new Set(fields.filter((_, at) => at % 2 === 0)).add('Date')
    fields.push(...originFields(origin), 'Access-Control-Expose-Headers', [...names].join(', '))
  }
  // A cached response for one origin must not be used for another.
  if (vary === -1) fields.push('Vary', 'Origin')
  else fields[vary + 1] += ', Origin'
  return plan
}

/** By name, because browsers read `*` literally for requests with credentials. */
function originFields(origin: string): string[] {
  return [ALLOW_ORIGIN, origin, 'Access-Control-Allow-Credentials', 'true']
}
