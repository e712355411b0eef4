import { byteLength } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import { type Chunk, type Plan, STREAM_FAULTS, type Stream, type StreamFault } from '../plan/plan.ts'
import { randomAt } from '../plan/random.ts'
import { pickDelay } from '../plan/request/options.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf, type SimulatorRequest } from '../plan/request/request.ts'
import { respond } from '../plan/respond.ts'
import { draw } from '../plan/state.ts'
import { EVENT_TYPES, type EventKind, formatErrorEvent, formatEvent } from '../plan/stream/events.ts'
import { assertStreams } from '../plan/stream/open-streams.ts'
import { parseStreamOptions, type StreamOptions } from '../plan/stream/stream-options.ts'
import { assertHangs } from './fault.ts'

const OPTIONS = {
  sse: ['interval', 'cut', 'fault', 'error', 'retry', 'trailer'],
  ndjson: ['interval', 'cut', 'fault', 'error', 'trailer'],
} as const

/** The trailers of `/trailers`, unless the request sets others. */
const TRAILERS = ['grpc-status', '0', 'Server-Timing', 'total;dur=1']

const NOTHING: Chunk = { wait: 0, text: '' }

/** `/sse/{n}`: n server-sent events. A request with Last-Event-ID gets those after it; if none are left, a 204. */
export function planSse(context: Context): Plan {
  return prepareEvents(context, 'sse', context.segments[0] ?? '')()
}

/** `/ndjson/{n}`: n lines of JSON. */
export function planNdjson(context: Context): Plan {
  return prepareEvents(context, 'ndjson', context.segments[0] ?? '')()
}

/**
 * Checks the options of a stream of events, and returns what plans it. `own` are the parameters of a step of a sequence,
 * which must not count a request with a mistake.
 *
 * @throws {Refusal} when an option is invalid
 */
export function prepareEvents(context: Context, kind: EventKind, count: string, own?: URLSearchParams): () => Plan {
  const n = parseEventCount(kind, count)
  const given = parseStreamOptions(context.query, context.request, `/${kind}`, OPTIONS[kind], own)
  const fault = assertEvents(context, kind, n, given)
  return () => planEvents(context, kind, n, given, fault)
}

function planEvents(
  context: Context,
  kind: EventKind,
  n: number,
  given: StreamOptions,
  fault: StreamFault | undefined,
): Plan {
  const { request, state, options } = context
  if (fault === 'hang' || fault === 'stall') assertHangs(state)
  const from = kind === 'sse' ? lastEventId(request, n) : undefined
  const bare = { ...context, options: { ...options, body: undefined } }
  // A 204 tells EventSource to stop connecting (HTML, Server-sent events).
  if (from === n) return respond({ ...bare, options: { ...bare.options, type: undefined } }, { status: 204 })
  assertStreams(state)
  const chunks: Chunk[] = given.retry === undefined ? [] : [{ wait: 0, text: `retry: ${given.retry}\n\n` }]
  const { first, last, ends } = partOf(from ?? 0, n, given)
  const seed = given.interval === undefined ? '' : String(draw(state, options.seed))
  function waitBefore(event: number): number {
    return event === first ? 0 : pickDelay(given.interval, () => randomAt(seed, event))
  }
  for (let event = first; event <= last; event++) {
    chunks.push({ wait: waitBefore(event), text: formatEvent(kind, event, n, options.body) })
  }
  if (ends && given.error !== undefined)
    chunks.push({ wait: waitBefore(last + 1), text: formatErrorEvent(kind, last, n) })
  const next = last < n ? formatEvent(kind, last + 1, n, options.body) : ''
  const plan = respond(bare, { status: 200, content: { type: EVENT_TYPES[kind], body: '' } })
  return streamed(plan, {
    chunks,
    fault: ends ? fault : undefined,
    rest: { wait: waitBefore(last + 1), text: next.slice(0, next.length >> 1) },
    trailers: given.trailers,
  })
}

/** `/trailers`: trailers after a chunked body, `grpc-status` among them. */
export function planTrailers(context: Context): Plan {
  const { request, state, query } = context
  if (request.httpVersion === '1.0')
    throw refuse('trailer', 'HTTP/1.0 has no chunks, and so no place for trailers. Use HTTP/1.1.')
  const { trailers } = parseStreamOptions(query, request, '/trailers', ['trailer'])
  assertStreams(state)
  const plan = respond(context, { status: 200 })
  const chunks = [{ wait: 0, text: plan.body ?? '' }]
  return streamed(plan, {
    chunks,
    fault: undefined,
    rest: NOTHING,
    trailers: trailers.length > 0 ? trailers : TRAILERS,
  })
}

/** The events that a connection gets, and whether it ends early after them. */
function partOf(
  from: number,
  n: number,
  { cut, error }: StreamOptions,
): { first: number; last: number; ends: boolean } {
  const most = cut ?? error
  return { first: from + 1, last: Math.min(n, from + (most ?? n)), ends: most !== undefined && from + most <= n }
}

function streamed(plan: Plan, stream: Stream): Plan {
  const fields = plan.fields.filter((_, at) => plan.fields[at - (at % 2)] !== 'Content-Length')
  return { ...plan, fields, body: undefined, stream }
}

function parseEventCount(kind: EventKind, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw refuse('path', `${quote(text)} is not a number of events. Use one from 1 up, as in /${kind}/10.`)
  assertWithin('events', Number(text), 'events')
  return Number(text)
}

/** Throws when a request asks for what a stream can't do or exceeds a limit; returns how it ends early. */
function assertEvents(
  { request, options }: Context,
  kind: EventKind,
  n: number,
  { interval, cut, error, fault: name, trailers }: StreamOptions,
): StreamFault | undefined {
  for (const [option, after] of Object.entries({ cut, error })) {
    if ((after ?? 0) > n)
      throw refuse(
        option,
        `The stream has only ${n} events, and ${option} is ${after}. Use ${option}=${n} or less, or more events.`,
      )
  }
  if (kind === 'ndjson' && /[\r\n]/.test(options.body ?? ''))
    throw refuse('body', 'In NDJSON, a line break ends the line, so body must not contain one. Remove it.')
  assertWithin('stream', n * byteLength(formatEvent(kind, n, n, options.body)), 'bytes')
  assertWithin('streamSeconds', Math.ceil((n * (interval?.most ?? 0)) / 1000), 'seconds')
  const fault = name === undefined && cut !== undefined ? 'close' : STREAM_FAULTS.find((known) => known === name)
  if (name !== undefined && fault === undefined)
    throw refuse('fault', `Unknown end of a stream ${quote(name)}. Use one of ${STREAM_FAULTS.join(', ')}.`)
  if (fault !== undefined && cut === undefined)
    throw refuse('fault', `The request doesn't say when the stream breaks. Add cut, as in cut=3&fault=${fault}.`)
  if (fault === 'badchunk' && request.httpVersion !== undefined && request.httpVersion !== '1.1')
    throw refuse('fault', `HTTP/${request.httpVersion} has no chunks. Use fault=truncate, or HTTP/1.1.`)
  if (trailers.length > 0 && request.httpVersion === '1.0')
    throw refuse('trailer', 'HTTP/1.0 has no chunks, and so no place for trailers. Use HTTP/1.1.')
  return fault
}

/** The number of the last event that a client received before; `undefined` if it says none. */
function lastEventId(request: SimulatorRequest, n: number): number | undefined {
  const id = fieldOf(request, 'last-event-id')
  if (id === undefined || id === '') return undefined
  if (/^\d{1,9}$/.test(id) && Number(id) <= n) return Number(id)
  throw refuse(
    'last-event-id',
    `${quote(id)} is not the id of an event of this stream. Send Last-Event-ID with a number from 0 to ${n}, or leave it out.`,
  )
}
