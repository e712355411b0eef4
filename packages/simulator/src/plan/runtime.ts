import type { Runtime } from './context.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './request/refusal.ts'

/** What a fetch `Response` can't carry, and why. */
export const UNSENDABLE = {
  statuses: 'a fetch Response can only have a status from 200 to 599',
  interim: 'a fetch handler returns one response, and interim responses need access to the connection',
  reason: 'runtimes set the reason phrase themselves or leave it out',
  connectionFields: 'runtimes drop the Connection and Upgrade headers, which 101 and 426 require',
  faults: 'a fetch handler returns a response and has no access to the connection',
  trailers: 'a fetch Response has no trailers',
} as const

/** A 501 for a plan that a runtime can't send; `undefined` if it can, or if it sends a network error. */
export function refuseUnsendable(plan: Plan, runtime: Runtime): Refusal | undefined {
  const what = runtime.wire ? undefined : unsendableOf(plan)
  if (what === undefined || (runtime.networkErrors && (what === 'faults' || what === 'interim'))) return undefined
  return new Refusal(501, what, `This runtime can't send that: ${UNSENDABLE[what]}. Use the Node server for it.`)
}

function unsendableOf(plan: Plan): keyof typeof UNSENDABLE | undefined {
  if (plan.fault !== undefined) return 'faults'
  if (plan.interim.length > 0) return 'interim'
  if (plan.status === 101) return 'connectionFields'
  if (plan.status < 200 || plan.status > 599) return 'statuses'
  if (plan.fields.some((name, at) => at % 2 === 0 && name === 'Upgrade')) return 'connectionFields'
  if (plan.stream !== undefined && plan.stream.trailers.length > 0) return 'trailers'
  return plan.ownPhrase ? 'reason' : undefined
}
