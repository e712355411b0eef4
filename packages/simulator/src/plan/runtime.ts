import type { Plan } from './plan.ts'
import { Refusal } from './request/refusal.ts'

/** What a fetch `Response` has no room for, and why. */
export const UNSENDABLE = {
  statuses: 'a fetch Response has a status from 200 to 599',
  interim: 'a fetch handler answers once: responses before the final one need the connection',
  reason: 'runtimes write the reason phrase themselves, or leave it out',
  connectionFields: 'runtimes drop Connection and Upgrade, which 101 and 426 must have',
  faults: 'a fetch handler gives a response and never sees the connection',
} as const

/** What of a plan a fetch `Response` cannot carry, as a 501; `undefined` when it can carry all. */
export function refuseUnsendable(plan: Plan): Refusal | undefined {
  const what = unsendableOf(plan)
  if (what === undefined) return undefined
  return new Refusal(501, what, `This runtime cannot send that: ${UNSENDABLE[what]}. The Node server can.`)
}

function unsendableOf(plan: Plan): keyof typeof UNSENDABLE | undefined {
  if (plan.fault !== undefined) return 'faults'
  if (plan.interim.length > 0) return 'interim'
  if (plan.status === 101) return 'connectionFields'
  if (plan.status < 200 || plan.status > 599) return 'statuses'
  if (plan.fields.some((name, at) => at % 2 === 0 && name === 'Upgrade')) return 'connectionFields'
  return plan.ownPhrase ? 'reason' : undefined
}
