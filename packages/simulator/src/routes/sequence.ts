import type { Context } from '../plan/context.ts'
import { FAULTS, type FaultKind, type Plan } from '../plan/plan.ts'
import { ignoredBySequence } from '../plan/request/ignored.ts'
import { type Options, parseKey } from '../plan/request/options.ts'
import { quote, Refusal, refuse } from '../plan/request/refusal.ts'
import { parseStepOptions, parseStepQueries, withStepOptions } from '../plan/request/step-options.ts'
import { respond } from '../plan/respond.ts'
import { connectionName, draw } from '../plan/state.ts'
import { type Choice, parseSteps, pickStatus, type Step, type StreamStep } from '../plan/status/status-choice.ts'
import { EVENT_KINDS } from '../plan/stream/events.ts'
import { planFaultKind } from './fault.ts'
import { planPick } from './status.ts'
import { prepareEvents } from './stream.ts'
import { prepareEcho } from './websocket.ts'

/** The streams that a step can be. */
const STREAM_KINDS = [...EVENT_KINDS, 'websocket'] as const

type StreamKind = (typeof STREAM_KINDS)[number]
/** Tells steps from a word or a number, which can be a key or a part of a path. */
const LISTS_STEPS = /[,;:+]|^\d{3}x\d/

type Steps = readonly Step<FaultKind, StreamKind>[]

/** `/seq/{key}/503x2,429,200`: one after the other; `/seq/{key}` returns the counts, DELETE resets them. */
export function planSequence(context: Context): Plan {
  const [name = '', text = '', next = ''] = context.segments
  const key = parseKey('key', name)
  if (text === '') {
    assertNoSteps(context, key)
    return planRecord(context, key)
  }
  const { steps, loop, length } = parseSteps(text, FAULTS, STREAM_KINDS)
  assertEndsWith(steps, next)
  const queries = parseStepQueries(context.query, steps.length)
  const own = parseStepOptions(queries, context.request, context.settings.allowed)
  const streams = steps.map(({ answer }, at) =>
    typeof answer === 'string' || !('kind' in answer)
      ? undefined
      : prepareStream(withOwn(context, own.get(at + 1)), answer, queries.get(at + 1)),
  )
  const hit = countHit(context, key)
  const place = placeAt(steps, loop, length, hit)
  const { answer } = steps[place] as Steps[number]
  const stream = streams[place]
  if (stream !== undefined) return stream()
  const options = withStepOptions(context.options, own.get(place + 1))
  if (typeof answer === 'string') return planFaultKind({ ...context, options }, answer, undefined)
  // When a reused connection ends without a response, clients retry silently and hide the fault. So use new ones.
  const close = typeof steps[placeAt(steps, loop, length, hit + 1)]?.answer === 'string'
  const pick = pickStatus([answer as Choice], () => draw(context.state, options.seed))
  // The retry-after of all steps is for those that fail: a 2xx doesn't ask for a retry.
  const retryAfter = pick.status < 300 ? own.get(place + 1)?.retryAfter : options.retryAfter
  return planPick({ ...context, options: { ...options, retryAfter } }, pick, ignoredBySequence(context.query), close)
}

/**
 * Throws when the key reads as steps, because whoever forgets the key of `/seq/shop/503,200` must not get a 200. A number, a range
 * or a word can be a key, and so can what has been used as one.
 */
function assertNoSteps({ state }: Context, key: string): void {
  if (!LISTS_STEPS.test(key) || !areSteps(key) || state.counters.hits(key).hits > 0) return
  throw refuse(
    'key',
    `${quote(key)} is in the place of the key, and there are no steps after it. Put a key of your choice in front: /seq/shop/${key}.`,
  )
}

/**
 * Throws when the segment after the steps is meant to be a part of them: `/seq/shop/truncate/206` follows /fault/truncate/206.
 * Other segments are the client's own path.
 */
function assertEndsWith(steps: Steps, next: string): void {
  const last = steps.at(-1)?.answer
  const ignored = `${quote(next)} comes after the steps, where it has no effect.`
  if (typeof last === 'object' && 'kind' in last && last.argument === undefined && /^\d{4}$/.test(next))
    throw refuse('steps', `${ignored} To close with this code, write ${last.kind}:${next}.`)
  if (typeof last === 'string' && /^\d{3}(?!\d)/.test(next))
    throw refuse(
      'steps',
      `${ignored} Separate steps with commas, as in /seq/shop/${last},200. In a sequence, a fault has no status; only /fault/${last}/${next.slice(0, 3)} has one.`,
    )
  if (LISTS_STEPS.test(next) && areSteps(next))
    throw refuse('steps', `${ignored} Separate steps with commas, as in /seq/shop/503,${next}.`)
}

function areSteps(text: string): boolean {
  try {
    parseSteps(text, FAULTS, STREAM_KINDS)
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

function planRecord(context: Context, key: string): Plan {
  const { method } = context.request
  const { counters } = context.state
  if (method === 'DELETE') {
    counters.forget(key)
    return respond(context, { status: 204 })
  }
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Refusal(
      405,
      'method',
      'Read the counts of a sequence with GET or reset them with DELETE. To run one, add its steps: /seq/shop/503,200.',
      ['Allow', 'GET, HEAD, DELETE'],
    )
  }
  const { hits, connections } = counters.hits(key)
  const body = JSON.stringify({ key, hits, connections })
  return respond(context, { status: 200, content: { type: 'application/json', body } })
}

/** Counts a hit and returns its index, from 0. */
function countHit({ state, request: { connection } }: Context, key: string): number {
  const name = connection === undefined ? undefined : connectionName(state, connection)
  return state.counters.hit(key, name).hits - 1
}

/** The context of a step that doesn't fail: the retry-after of all steps is for those that do. */
function withOwn(context: Context, own: Options | undefined): Context {
  return { ...context, options: { ...withStepOptions(context.options, own), retryAfter: own?.retryAfter } }
}

function prepareStream(
  context: Context,
  { kind, argument }: StreamStep<StreamKind>,
  own: URLSearchParams | undefined,
): () => Plan {
  if (kind === 'websocket') return prepareEcho(context, argument, own)
  return prepareEvents(context, kind, argument ?? '', own)
}

/** The index of the step that answers a hit. */
function placeAt(steps: Steps, loop: boolean, length: number, hit: number): number {
  let left = loop ? hit % length : Math.min(hit, length - 1)
  return steps.findIndex(({ count }) => {
    left -= count
    return left < 0
  })
}
