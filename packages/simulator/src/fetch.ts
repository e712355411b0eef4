/**
 * The simulator as a fetch handler, for mocks and for edge runtimes.
 *
 * @packageDocumentation
 */

import { checkOptions, type OptionRules } from '@statuskit/core/adapter'
import { bodyOf } from './fetch/body.ts'
import { encode, findCodings } from './fetch/encode.ts'
import { receive } from './fetch/receive.ts'
import { wait } from './fetch/wait.ts'
import { isHttpbinTarget } from './httpbin/routes.ts'
import type { Settings } from './plan/context.ts'
import { requireKey, requireNoKey } from './plan/method-arguments.ts'
import { STORE, SWITCH, TEXT } from './plan/option-rules.ts'
import type { Plan, Stream } from './plan/plan.ts'
import { LIMITS } from './plan/request/limits.ts'
import type { SimulatorRequest } from './plan/request/request.ts'
import { createState } from './plan/state.ts'
import type { Store } from './plan/store/store.ts'
import { plan } from './routes/planner.ts'

/** Options of a handler. */
export interface HandlerOptions {
  /** The seed for random choices of requests that set none; makes them repeatable. */
  readonly seed?: string | undefined
  /** Whether `body` and `type` can produce HTML and SVG, which can run scripts. Default: `false`. */
  readonly allowHtml?: boolean | undefined
  /** Whether redirects can lead to other servers. Default: `false`. */
  readonly allowExternalRedirects?: boolean | undefined
  /**
   * Whether web pages of any origin can use the simulator. If so, it answers CORS preflights, which then count as no
   * request, and lets pages read its responses. Default: `false`.
   */
  readonly cors?: boolean | undefined
  /** Where sequences, limits and random series are counted. Default: memory of this isolate. */
  readonly store?: Store | undefined
  /** The path that the routes are under, such as `/simulator`. Default: the root. */
  readonly basePath?: string | undefined
  /** What a fault or an interim response becomes. Default: `501`. */
  readonly unsendable?: Unsendable | undefined
}

/**
 * What a fault or an interim response becomes, which a `Response` can't carry: a 501 that explains it, `Response.error()`, or
 * a rejection with a `TypeError`, as `fetch` rejects when the network fails.
 */
export type Unsendable = '501' | 'error' | 'reject'

/** A simulator for runtimes that pass a fetch `Request` to a handler. Use it as the default export, or call its `fetch`. */
export interface Handler {
  /**
   * Answers a request. Rejects with the reason of the request's signal when it's aborted, and for a fault if `unsendable` is
   * `reject`.
   */
  readonly fetch: (request: Request) => Promise<Response>
  /**
   * How many requests the sequence with this key has received; 0 for an unknown key. Rejects with a `TypeError` if the key
   * is missing.
   */
  hits(key: string): Promise<number>
  /** Resets sequences, limits and random series. */
  reset(): Promise<void>
}

const RULES: OptionRules<HandlerOptions> = {
  seed: TEXT,
  allowHtml: SWITCH,
  allowExternalRedirects: SWITCH,
  cors: SWITCH,
  store: STORE,
  basePath: undefined,
  unsendable: undefined,
}

/**
 * Creates a simulator that uses fetch's `Request` and `Response`, for workers, Bun, Deno and frameworks. A request for
 * something that a `Response` can't carry (1xx, faults, reason phrases, 600 to 999, connection-level headers) gets a 501
 * with the reason. In a test of a client, set `unsendable` to turn faults into network errors instead.
 *
 * @throws {TypeError} when an option doesn't exist or can't have this value
 * @example
 * export default createHandler()
 */
export function createHandler(options: HandlerOptions = {}): Handler {
  checkOptions<HandlerOptions>('createHandler', options, RULES)
  const { unsendable = '501' } = options
  if (!['501', 'error', 'reject'].includes(unsendable))
    throw new TypeError(`unsendable is ${JSON.stringify(unsendable)}. Use '501', 'error' or 'reject'.`)
  const base = parseBase(options.basePath)
  const state = createState(options.seed, Date.now, options.store)
  const settings: Settings = {
    allowed: {
      html: options.allowHtml ?? false,
      externalRedirects: options.allowExternalRedirects ?? false,
      siteFields: true,
    },
    runtime: { name: 'fetch', wire: false, networkErrors: unsendable !== '501', codings: findCodings() },
    always: [],
    cors: options.cors ?? false,
    base,
  }
  return {
    fetch: async (request) => {
      const { signal } = request
      signal.throwIfAborted()
      const facts = toSimulatorRequest(request)
      const given = plan(isHttpbinTarget(facts.target, base) ? await receive(facts, request) : facts, state, settings)
      const planned = given instanceof Promise ? await given : given
      await wait(planned.delay, signal)
      const { fault, interim } = planned
      if (fault === undefined && interim.length === 0) return toResponse(planned, request)
      if (fault?.kind === 'hang' || fault?.kind === 'stall') await wait(LIMITS.hangSeconds * 1000, signal)
      if (unsendable === 'error') return Response.error()
      throw new TypeError(`The simulator broke the connection: ${fault?.kind ?? 'interim response'}`)
    },
    hits: async (key) => {
      requireKey(key)
      return (await state.store.hits(key)).hits
    },
    reset: async (...given: readonly unknown[]) => {
      requireNoKey(given)
      await state.store.reset()
    },
  }
}

/** A base path without a slash at its end; `undefined` for the root. */
function parseBase(path = '/'): string | undefined {
  // A path that isn't plain could mean another path to a client.
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(path))
    throw new TypeError(
      `basePath is ${JSON.stringify(path)}. Use a path of letters, digits, "." and "-", such as "/simulator".`,
    )
  return path.replace(/\/$/, '') || undefined
}

function toSimulatorRequest({ method, url, headers }: Request): SimulatorRequest {
  const { pathname, search } = new URL(url)
  return {
    method,
    target: pathname + search,
    httpVersion: undefined,
    lines: [...headers].flat(),
    connection: undefined,
  }
}

async function toResponse(planned: Plan, { method, signal }: Request): Promise<Response> {
  const { status, phrase, fields, body, bodyDelay, stream, coding } = planned
  const headers = new Headers()
  for (let at = 0; at < fields.length; at += 2) headers.append(fields[at] as string, fields[at + 1] as string)
  const head = { status, statusText: phrase, headers }
  if (coding !== undefined && body !== undefined) {
    const bytes = await encode(coding, body)
    headers.append('Content-Length', String(bytes.length))
    return new Response(method === 'HEAD' ? null : bytes, head)
  }
  if (method === 'HEAD') return new Response(null, head)
  if (stream !== undefined) return new Response(bodyOf(stream, bodyDelay, signal), head)
  if (body === undefined) return new Response(null, head)
  return new Response(bodyDelay === 0 ? body : bodyOf(wholeOf(body), bodyDelay, signal), head)
}

/** A body that comes in one piece. */
function wholeOf(text: string): Stream {
  return { chunks: [{ wait: 0, text }], fault: undefined, rest: { wait: 0, text: '' }, trailers: [] }
}
