import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { ignoredByStatus } from '../plan/request/ignored.ts'
import { refuse } from '../plan/request/refusal.ts'
import { fieldOf, listOf } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { refusalOverHttp2 } from '../plan/runtime.ts'
import { draw } from '../plan/state.ts'
import { extrasOf } from '../plan/status/extras.ts'
import { parseChoices, pickStatus, type StatusPick } from '../plan/status/status-choice.ts'
import { websocketAccept } from '../plan/status/websocket.ts'

/** `/api/status/404`: a status, or one of several by weight, optionally after interim responses. */
export function planStatus(context: Context): Plan {
  const [, text = ''] = context.segments
  if (context.segments[0] !== 'status' || text === '') {
    throw refuse(
      'path',
      'The path has no status. Use /api/status/404, /api/status/200:0.9,500-504:0.1 or /api/status/103+200.',
    )
  }
  const choices = parseChoices(text)
  const { auth } = context.options
  if (auth !== undefined && !choices.some(({ from, to }) => (from <= 401 && to >= 401) || (from <= 407 && to >= 407))) {
    throw refuse('auth', 'Only 401 and 407 send a challenge. Use one of them, or leave auth out.')
  }
  return planPick(
    context,
    pickStatus(choices, () => draw(context.state, context.options.seed)),
    ignoredByStatus(context.query),
  )
}

/**
 * The plan for the picked status: a 1xx is sent as an interim response before a 200, and 101 switches protocols. Its
 * document lists the parameters that were ignored.
 */
export function planPick(
  context: Context,
  { interim, status }: StatusPick,
  ignored: readonly string[],
  close = false,
): Plan {
  const { request } = context
  if (status === 101) return planSwitch(context)
  const before = status < 200 ? [status] : interim
  if (before.length > 0 && request.httpVersion === '1.0') {
    throw refuse(
      'status',
      'Interim responses must not be sent to HTTP/1.0 clients (RFC 9110, section 15.2). Use HTTP/1.1.',
    )
  }
  if (before.includes(100) && !listOf(fieldOf(request, 'expect')).includes('100-continue')) {
    throw refuse('status', 'A 100 is only sent to a request that waits for it. Add Expect: 100-continue.')
  }
  const final = status < 200 ? 200 : status
  const { fields, more } = extrasOf(context, final, before)
  return respond(context, {
    status: final,
    interim: before,
    close,
    fields,
    more: ignored.length === 0 ? more : { ...more, ignored },
  })
}

function planSwitch(context: Context): Plan {
  const { request } = context
  if (request.httpVersion === '2') throw refusalOverHttp2('connectionFields')
  if (request.httpVersion === '1.0')
    throw refuse('status', 'A server ignores Upgrade in HTTP/1.0 (RFC 9110, section 7.8). Use HTTP/1.1.')
  const offered = listOf(fieldOf(request, 'upgrade'))
  if (offered.length === 0 || !listOf(fieldOf(request, 'connection')).includes('upgrade')) {
    throw refuse(
      'status',
      'A 101 is only sent to a request that offers an upgrade. Add Connection: upgrade and Upgrade: websocket.',
    )
  }
  const plan = respond(context, { status: 101 })
  const key = fieldOf(request, 'sec-websocket-key')
  if (offered[0] !== 'websocket' || key === undefined) return { ...plan, switched: [] }
  // The WebSocket opens and closes cleanly: a close frame with two bytes, code 1000.
  return {
    ...plan,
    fields: ['Sec-WebSocket-Accept', websocketAccept(key), ...plan.fields],
    switched: [0x88, 2, 3, 0xe8],
  }
}
