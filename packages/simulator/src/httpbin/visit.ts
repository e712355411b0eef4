import { byteLength } from '@statuskit/core/fields'
import type { Context } from '../plan/context.ts'
import { toAscii } from '../plan/document/echo.ts'
import { type Chunk, type Coding, createPlan, type Plan } from '../plan/plan.ts'
import type { LIMITS } from '../plan/request/limits.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { statusFactsOf } from '../plan/status/status-facts.ts'

/** A request to one of httpbin's routes. */
export interface Visit extends Context {
  /** What is in front of the routes: a base path, `/httpbin`, both, or nothing. */
  readonly prefix: string
  /** The query. */
  readonly parameters: URLSearchParams
}

/** What a route answers. */
export interface Reply {
  readonly status?: number
  /** Headers as name, value, name, value. */
  readonly fields?: readonly string[]
  readonly type?: string
  readonly body?: string
  /** The body in parts, in place of `body`. */
  readonly chunks?: readonly Chunk[]
  /** The length of `chunks`, if it's announced. */
  readonly length?: number
  readonly coding?: Coding
  /** How long to wait before the head, in milliseconds. */
  readonly delay?: number
}

/** The plan for a reply. Unlike the simulator's own routes, it says nothing about caching, as httpbin doesn't either. */
export function reply({ settings }: Visit, answer: Reply): Plan {
  const { status = 200, fields = [], type = 'text/plain; charset=utf-8', chunks, length, coding, delay = 0 } = answer
  const { phrase, registered } = statusFactsOf(status)
  const head = [...settings.always, ...fields]
  const rule = registered?.content ?? 'allowed'
  if (rule !== 'allowed') {
    const fields = rule === 'empty' ? [...head, 'Content-Length', '0'] : head
    return { ...createPlan(status, phrase, fields, undefined), delay }
  }
  const body = chunks === undefined ? (answer.body ?? '') : undefined
  const size = body === undefined ? length : byteLength(body)
  // A coding changes the length.
  const framing = size === undefined || coding !== undefined ? [] : ['Content-Length', String(size)]
  // An empty body has no type, but chunks have one even if there are none.
  const described = body === '' ? [] : ['Content-Type', type, 'X-Content-Type-Options', 'nosniff']
  const encoded = coding === undefined ? [] : ['Content-Encoding', coding]
  return {
    ...createPlan(status, phrase, [...head, ...described, ...encoded, ...framing], body),
    stream: chunks && { chunks, fault: undefined, rest: { wait: 0, text: '' }, trailers: [] },
    coding,
    delay,
  }
}

/** A reply in JSON, as httpbin writes it: indented, in ASCII, with a line break at the end. */
export function replyJson(visit: Visit, document: unknown, answer: Reply = {}): Plan {
  const body = `${toAscii(JSON.stringify(document, null, 2))}\n`
  return reply(visit, { ...answer, type: 'application/json', body })
}

/** The value of a parameter, whatever the case of its name; `undefined` if it is missing. */
export function parameterOf({ parameters }: Visit, name: string): string | undefined {
  for (const [given, value] of parameters) if (given.toLowerCase() === name) return value
  return undefined
}

/** A count from the path or the query, within a limit. */
export function parseCount(what: string, text: string, limit: keyof typeof LIMITS, unit: string, least = 0): number {
  if (!/^\d{1,15}$/.test(text) || Number(text) < least) {
    throw refuse(what, `${quote(text)} is not a number of ${unit}. Use a whole number from ${least} up, such as 10.`)
  }
  assertWithin(limit, Number(text), unit)
  return Number(text)
}

/** A time in seconds, which may have a fraction, in milliseconds. */
export function parseSeconds(what: string, text: string): number {
  if (!/^\d{1,9}(?:\.\d{0,9})?$/.test(text)) {
    throw refuse(what, `${quote(text)} is not a number of seconds. Use one such as 2 or 0.5.`)
  }
  const milliseconds = Math.round(Number(text) * 1000)
  assertWithin('delay', milliseconds, 'ms')
  return milliseconds
}
