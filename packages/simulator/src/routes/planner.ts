import { findHttpbinTarget, planHttpbin } from '../httpbin/routes.ts'
import type { Context, Settings } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { recallPlan, rememberPlan } from '../plan/recent.ts'
import { NO_OPTIONS, parseOptions } from '../plan/request/options.ts'
import { Refusal, refuse } from '../plan/request/refusal.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'
import { parseTarget, segmentsUnder } from '../plan/request/target.ts'
import { respondRefused } from '../plan/respond.ts'
import { refuseUnsendable } from '../plan/runtime.ts'
import type { State } from '../plan/state.ts'
import { namespacedCounters } from '../plan/store/namespaced.ts'
import { Pending, withRecorded } from '../plan/store/recorded.ts'
import type { Awaitable, Counters } from '../plan/store/store.ts'
import { fillTemplate, keepTemplate, plainStatus } from '../plan/template.ts'
import { planAuth } from './auth.ts'
import { planCertificate } from './certificate.ts'
import { planPreflight, withCors } from './cors.ts'
import { planCapabilities, planCodes, planHealth, planOpenApi, planReadiness } from './description.ts'
import { planFault } from './fault.ts'
import { planLimit } from './limit.ts'
import { planNegotiate } from './negotiate.ts'
import { planRedirect } from './redirect.ts'
import { planConditional, planRange } from './resource.ts'
import { planSequence } from './sequence.ts'
import { planStatus } from './status.ts'
import { planNdjson, planSse, planTrailers } from './stream.ts'
import { planWebSocket } from './websocket.ts'

/** The routes by the first segment of the path. */
const ROUTES: Readonly<Record<string, (context: Context) => Plan>> = {
  api: planStatus,
  auth: planAuth,
  'ca.pem': planCertificate,
  capabilities: planCapabilities,
  codes: planCodes,
  conditional: planConditional,
  fault: planFault,
  healthz: planHealth,
  limit: planLimit,
  ndjson: planNdjson,
  negotiate: planNegotiate,
  'openapi.json': planOpenApi,
  range: planRange,
  readyz: planReadiness,
  redirect: planRedirect,
  seq: planSequence,
  sse: planSse,
  trailers: planTrailers,
  websocket: planWebSocket,
}

/** Matches the paths of the routes. Under /api, only /api/status is one. */
const ROUTE_PATH = new RegExp(
  `^/(?:api/status|httpbin|${Object.keys(ROUTES)
    .filter((name) => name !== 'api')
    .join('|')
    .replaceAll('.', '\\.')})(?=[/?]|$)`,
)

/** Whether the simulator has a route for a request target, such as `/api/status/404?delay=5`. */
export function isSimulatorRoute(target: string): boolean {
  return ROUTE_PATH.test(target)
}

/**
 * The response to a request, as data; a promise of it only if the store of the state returned one. `state` holds everything
 * that it remembers: from the same state, the same requests get the same plans. Never throws or rejects.
 */
export function plan(request: SimulatorRequest, state: State, settings: Settings): Awaitable<Plan> {
  const { store, counters } = state
  if (store === counters) return planWith(counters, request, state, settings)
  return withRecorded(store, (recorded) => planWith(recorded, request, state, settings))
}

/** Plans with the part of the store that belongs to the caller. */
function planWith(counters: Counters, request: SimulatorRequest, state: State, settings: Settings): Plan {
  const caller = settings.callerOf?.(request)
  const own = caller === undefined ? counters : namespacedCounters(counters, caller)
  return planNow(request, own === state.counters ? state : { ...state, counters: own }, settings)
}

function planNow(request: SimulatorRequest, state: State, settings: Settings): Plan {
  const known = recallPlan(state.recent, request)
  if (known !== undefined) return known
  const preflight = settings.cors ? planPreflight(request) : undefined
  if (preflight !== undefined) return preflight
  const status = plainStatus(request)
  const planned =
    status === undefined ? planAnew(request, state, settings) : planPlain(request, status, state, settings)
  const final = settings.cors ? withCors(planned, request) : planned
  if (final.status === status) rememberPlan(state.recent, request, final)
  return final
}

function planPlain(request: SimulatorRequest, status: number, state: State, settings: Settings): Plan {
  const filled = fillTemplate(state.templates, status, request)
  if (filled !== undefined) return filled
  const planned = planAnew(request, state, settings)
  if (planned.status === status) keepTemplate(state.templates, planned, request)
  // Its body is known to be ASCII, which makes it cheaper to write.
  return fillTemplate(state.templates, status, request) ?? planned
}

function planAnew(request: SimulatorRequest, state: State, settings: Settings): Plan {
  const bare: Context = { request, segments: [], query: '', options: NO_OPTIONS, state, settings }
  try {
    const planned = planRoute(bare)
    const refusal = refuseUnsendable(planned, settings.runtime, request)
    return refusal === undefined ? planned : respondRefused(bare, refusal)
  } catch (error) {
    if (error instanceof Refusal) return respondRefused(bare, error)
    if (error instanceof Pending) throw error
    // A bug in the simulator; the client still gets an answer.
    return respondRefused(bare, new Refusal(500, 'simulator', `The simulator has a bug; please report it: ${error}`))
  }
}

function planRoute(bare: Context): Plan {
  const target = parseTarget(bare.request.target)
  if (target === undefined)
    throw refuse('target', 'The request target is not a path or a URL. Use one, as in GET /api/status/404.')
  const segmentsBelow = segmentsUnder(bare.settings.base, target.segments)
  const [first = '', ...segments] = segmentsBelow ?? []
  const httpbin = segmentsBelow && findHttpbinTarget(segmentsBelow)
  if (httpbin !== undefined) return planHttpbin({ ...bare, segments, query: target.query }, httpbin)
  const route = Object.hasOwn(ROUTES, first) ? ROUTES[first] : undefined
  if (route === undefined) {
    throw new Refusal(
      404,
      'path',
      'There is nothing at this path. Try /api/status/407, or see /openapi.json and /capabilities.',
    )
  }
  const options = parseOptions(target.query, bare.request, bare.settings.allowed)
  return route({ ...bare, segments, query: target.query, options })
}
