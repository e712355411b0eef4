import type { Context } from '../plan/context.ts'
import { FAULTS, type FaultKind, type Plan } from '../plan/plan.ts'
import { namesHttp1, parseErrorCode } from '../plan/request/error-code.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { quote, refuse } from '../plan/request/refusal.ts'
import { respond } from '../plan/respond.ts'
import type { State } from '../plan/state.ts'
import { parseResponse } from '../plan/status/status-choice.ts'

/** Faults that happen after a response head; the others can do without. */
const NEED_HEAD: Readonly<Partial<Record<FaultKind, number>>> = {
  truncate: 200,
  stall: 200,
  badchunk: 200,
  surplus: 204,
}

/** `/fault/reset`: a response that breaks on the wire; with a status, after the head of that response. */
export function planFault(context: Context): Plan {
  const [name = '', status = ''] = context.segments
  const kind = FAULTS.find((known) => known === name)
  if (kind === undefined) throw refuse('fault', `Unknown fault ${quote(name)}. Use one of ${FAULTS.join(', ')}.`)
  // A client that was told to use HTTP/1.1 gets its response there.
  if (kind === 'reset' && context.request.httpVersion !== '2' && namesHttp1(context))
    return respond(context, { status: 200 })
  // A segment that isn't a number is part of the client's own path.
  return planFaultKind(context, kind, /^\d/.test(status) ? status : undefined)
}

/** Faults of HTTP/2 with an error code. */
const WITH_CODE: readonly FaultKind[] = ['reset', 'goaway']

/** The plan for a fault, with the status that comes before it, if any. */
export function planFaultKind(context: Context, kind: FaultKind, text: string | undefined): Plan {
  const { from, to, interim } =
    text === undefined ? { from: NEED_HEAD[kind] ?? 200, to: undefined, interim: [] } : parseResponse(text)
  if (from < 200 || interim.length > 0 || (to !== undefined && to !== from)) {
    throw refuse(
      'status',
      `${quote(text ?? '')} is not a single final status. Use one from 200 to 999, as in /fault/${kind}/200.`,
    )
  }
  if (kind === 'hang' || kind === 'stall' || kind === 'unread') assertHangs(context.state)
  const plan = respond(context, { status: from, close: kind !== 'surplus' })
  if ((kind === 'truncate' || kind === 'stall' || kind === 'badchunk') && (plan.body ?? '').length < 2) {
    throw refuse(
      'status',
      `${kind} breaks off in the middle of a body. Use a status that allows one, and a body of at least two bytes.`,
    )
  }
  const code = WITH_CODE.includes(kind) ? parseErrorCode(context) : undefined
  return { ...plan, fault: { kind, code, afterHead: text !== undefined || NEED_HEAD[kind] !== undefined } }
}

/** Throws when too many responses hang. */
export function assertHangs({ hangs }: State): void {
  if (hangs < LIMITS.hangs) return
  throw refuse(
    'hangs',
    `The limit "hangs" is ${LIMITS.hangs} responses at a time, and it is reached. Close a connection that hangs, then retry.`,
  )
}
