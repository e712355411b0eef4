import type { Context } from '../plan/context.ts'
import { FAULTS, type FaultKind, type Plan } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { quote, refuse } from '../plan/request/refusal.ts'
import { respond } from '../plan/respond.ts'
import { parseResponse } from '../plan/status/status-choice.ts'

/** Faults that need a head to go wrong after it; the others may have one. */
const NEED_HEAD: Readonly<Partial<Record<FaultKind, number>>> = {
  truncate: 200,
  stall: 200,
  badchunk: 200,
  surplus: 204,
}

/** `/fault/reset`: a response that goes wrong on the wire; with a status, after the head of that response. */
export function planFault(context: Context): Plan {
  const [name = '', status = ''] = context.segments
  const kind = FAULTS.find((known) => known === name)
  if (kind === undefined) throw refuse('fault', `${quote(name)} is no fault; there are ${FAULTS.join(', ')}.`)
  // What is no number is the client's own path.
  return planFaultKind(context, kind, /^\d/.test(status) ? status : undefined)
}

/** The plan for a fault, with the status that it comes in, if any. */
export function planFaultKind(context: Context, kind: FaultKind, text: string | undefined): Plan {
  const { from, to, interim } =
    text === undefined ? { from: NEED_HEAD[kind] ?? 200, to: undefined, interim: [] } : parseResponse(text)
  if (from < 200 || interim.length > 0 || (to !== undefined && to !== from)) {
    throw refuse('status', 'A fault comes in one final response: give a status from 200 to 999.')
  }
  const waits = kind === 'hang' || kind === 'stall'
  if (waits && context.state.hangs >= LIMITS.hangs) {
    throw refuse('hangs', `The limit "hangs" is ${LIMITS.hangs} responses at a time, and so many hang now.`)
  }
  const plan = respond(context, { status: from, close: kind !== 'surplus' })
  if ((kind === 'truncate' || kind === 'stall' || kind === 'badchunk') && (plan.body ?? '').length < 2) {
    throw refuse(
      'status',
      `${kind} needs content to break off in: a status that has some, and a body of two bytes or more.`,
    )
  }
  return { ...plan, fault: { kind, afterHead: text !== undefined || NEED_HEAD[kind] !== undefined } }
}
