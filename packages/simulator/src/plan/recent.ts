import type { Plan } from './plan.ts'
import type { SimulatorRequest } from './request/request.ts'

/** How many requests are remembered. */
const SLOTS = 64

/** A request and the plan that every request like it gets. */
interface Known {
  readonly request: SimulatorRequest
  readonly plan: Plan
}

/** The last plain requests, by their status. */
export type Recent = (Known | undefined)[]

/** Empty slots. */
export function createRecent(): Recent {
  return Array.from({ length: SLOTS }, () => undefined)
}

/** The plan of an earlier request that was the same, which costs less than to fill a template; `undefined` without one. */
export function recallPlan(recent: Recent, request: SimulatorRequest): Plan | undefined {
  const known = recent[slotOf(request.target)]
  return known !== undefined && isSame(known.request, request) ? known.plan : undefined
}

/** Remembers the plan of a plain request, whose plan depends on nothing else. Its slot forgets another request. */
export function rememberPlan(recent: Recent, request: SimulatorRequest, plan: Plan): void {
  // V8 joins the parts of the body when one of its characters is read, so that it need not do it for each response.
  plan.body?.charCodeAt(0)
  recent[slotOf(request.target)] = { request, plan }
}

/** The last two digits of the status in `/api/status/404` pick the slot; in other targets, any two characters. */
function slotOf(target: string): number {
  return ((target.charCodeAt(13) * 10 + target.charCodeAt(14)) % SLOTS) | 0
}

function isSame(known: SimulatorRequest, request: SimulatorRequest): boolean {
  const { lines } = request
  if (known.method !== request.method || known.target !== request.target) return false
  if (known.httpVersion !== request.httpVersion || known.lines.length !== lines.length) return false
  for (let at = 0; at < lines.length; at++) if (known.lines[at] !== lines[at]) return false
  return true
}
