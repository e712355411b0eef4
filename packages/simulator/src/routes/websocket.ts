import { byteLength } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import { ECHO_FAULTS, type Echo, type Plan } from '../plan/plan.ts'
import { assertWithin, quote, Refusal, refuse } from '../plan/request/refusal.ts'
import { fieldOf, listOf, type SimulatorRequest } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { assertStreams } from '../plan/stream/open-streams.ts'
import { parseStreamOptions } from '../plan/stream/stream-options.ts'
import { assertHangs } from './fault.ts'

const VERSION = { name: 'Sec-WebSocket-Version', value: '13', why: 'the version of RFC 6455' }
const UPGRADE = { name: 'Upgrade', value: 'websocket', why: 'the protocol of this path' }

/** `/websocket`: sends back each message. `/websocket/{code}`: closes with that code. */
export function planWebSocket(context: Context): Plan {
  const [code = ''] = context.segments
  // A segment that isn't a number is part of the client's own path.
  return prepareEcho(context, /^\d/.test(code) ? code : undefined)()
}

/**
 * Checks the options of a WebSocket, and returns what plans it. `own` are the parameters of a step of a sequence.
 *
 * @throws {Refusal} when an option is invalid
 */
export function prepareEcho(context: Context, code: string | undefined, own?: URLSearchParams): () => Plan {
  const echo = parseEcho(context, code, own)
  return () => planEcho(context, echo)
}

function planEcho(context: Context, echo: Echo): Plan {
  const { request, state, options } = context
  // For a WebSocket, the reason is that of the close frame.
  const bare = { ...context, options: { ...options, reason: undefined } }
  if (!offersWebSocket(request)) {
    const detail = 'This path is a WebSocket. Connect to it with a WebSocket client, at a URL that starts with ws://.'
    return respond(bare, { status: 426, fields: [UPGRADE, VERSION], more: { detail } })
  }
  if (!/^[+/\dA-Za-z]{22}==$/.test(fieldOf(request, 'sec-websocket-key') ?? ''))
    throw refuse(
      'key',
      'The Sec-WebSocket-Key is not 16 bytes in Base64. Send Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==.',
    )
  if (fieldOf(request, 'sec-websocket-version') !== '13')
    throw new Refusal(
      426,
      'version',
      'The version of the WebSocket protocol is not 13. Send Sec-WebSocket-Version: 13.',
      [UPGRADE.name, UPGRADE.value, VERSION.name, VERSION.value],
    )
  if (echo.fault === 'hang' || echo.fault === 'stall') assertHangs(state)
  assertStreams(state)
  return { ...respond(bare, { status: 101 }), echo }
}

/** RFC 6455, section 4.2.1. */
function offersWebSocket(request: SimulatorRequest): boolean {
  return (
    request.method === 'GET' &&
    request.httpVersion !== '1.0' &&
    listOf(fieldOf(request, 'upgrade')).includes('websocket') &&
    listOf(fieldOf(request, 'connection')).includes('upgrade')
  )
}

function parseEcho({ query, request, options }: Context, text: string | undefined, own?: URLSearchParams): Echo {
  const { cut, fault: name } = parseStreamOptions(query, request, '/websocket', ['cut', 'fault'], own)
  const fault = ECHO_FAULTS.find((known) => known === name)
  if (name !== undefined && fault === undefined)
    throw refuse('fault', `Unknown end of a WebSocket ${quote(name)}. Use one of ${ECHO_FAULTS.join(', ')}.`)
  if (fault !== undefined && text !== undefined)
    throw refuse('fault', 'A connection that breaks sends no close code. Use fault or a code, not both.')
  if (fault !== undefined && cut === undefined)
    throw refuse('fault', `The request doesn't say when the connection breaks. Add cut, as in cut=0&fault=${fault}.`)
  const { reason = '' } = options
  assertWithin('closeReason', byteLength(reason), 'bytes')
  const code = text === undefined ? 1000 : parseCode(text)
  if (reason !== '' && (code === 1005 || fault !== undefined))
    throw refuse('reason', 'A reason needs a close code. Use one, as in /websocket/1011?reason=overloaded.')
  return { cut: text === undefined ? cut : (cut ?? 0), code, reason, fault }
}

/** The codes that a close frame can carry (RFC 6455, section 7.4), and 1005 for one without a code. */
function parseCode(text: string): number {
  const code = Number(text)
  if (code === 1006)
    throw refuse(
      'code',
      'A client reports 1006 when a connection ends without a close frame. Use /websocket?cut=0&fault=close.',
    )
  const isProtocol = code >= 1000 && code <= 1014 && code !== 1004
  if (text.length === 4 && (isProtocol || (code >= 3000 && code <= 4999))) return code
  throw refuse(
    'code',
    `${quote(text)} can't be a close code. Use one from 1000 to 1014 except 1004 and 1006, or from 3000 to 4999, as in /websocket/1011.`,
  )
}
