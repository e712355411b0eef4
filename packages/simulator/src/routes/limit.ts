import type { Context } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { parseKey } from '../plan/request/options.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { respond } from '../plan/respond.ts'

/** `/limit/{key}/{n}/{seconds}`: n requests in a window that starts with the first one; then 429 until it ends. */
export function planLimit(context: Context): Plan {
  const [name = '', most = '', length = ''] = context.segments
  const key = parseKey('key', name)
  if (most === '' || length === '') {
    const numbers = /^[1-9]\d*$/.test(name) && /^[1-9]\d*$/.test(most) ? `${name}/${most}` : '10/60'
    throw refuse(
      'path',
      `The path needs a key of your choice, a number of requests and a number of seconds, as in /limit/shop/${numbers}.`,
    )
  }
  const allowed = parseNumber(most)
  const seconds = parseNumber(length)
  assertWithin('window', allowed, 'requests')
  assertWithin('windowSeconds', seconds, 'seconds')

  const { count, leftMs } = context.state.counters.enter(key, seconds)
  const left = Math.max(0, allowed - count)
  const wait = Math.ceil(leftMs / 1000)
  const why = 'draft-ietf-httpapi-ratelimit-headers-10'
  const fields = [
    { name: 'RateLimit-Policy', value: `"window";q=${allowed};w=${seconds}`, why },
    { name: 'RateLimit', value: `"window";r=${left};t=${wait}`, why },
  ]
  if (count <= allowed) return respond(context, { status: 200, fields })
  const retryAfter = { name: 'Retry-After', value: String(wait), why: 'the window ends after that time' }
  return respond(context, { status: 429, fields: [...fields, retryAfter] })
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw refuse(
      'path',
      `${quote(text)} is not a number from 1 up. Use a key, a number of requests and a number of seconds: /limit/shop/10/60.`,
    )
  }
  return Number(text)
}
