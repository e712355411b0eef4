import type { Settings } from './plan/context.ts'
import type { Plan } from './plan/plan.ts'
import type { SimulatorRequest } from './plan/request/request.ts'
import { createState, resetState } from './plan/state.ts'
import { plan } from './routes/planner.ts'
import { hitsOf } from './routes/sequence.ts'

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
}

/** A simulator for runtimes that pass a fetch `Request` to a handler. Use it as the default export, or call its `fetch`. */
export interface Handler {
  /** Answers a request. Never rejects. */
  readonly fetch: (request: Request) => Promise<Response>
  /** How many requests the sequence with this key has received; 0 for an unknown key. */
  hits(key: string): number
  /** Resets sequences, limits and random series. */
  reset(): void
}

/**
 * Creates a simulator that uses fetch's `Request` and `Response`, for workers, Bun, Deno and frameworks. A request for
 * something that a `Response` can't carry (1xx, faults, reason phrases, 600 to 999, connection-level headers) gets a 501
 * with the reason.
 *
 * @example
 * export default createHandler()
 */
export function createHandler(options: HandlerOptions = {}): Handler {
  const state = createState(options.seed)
  const settings: Settings = {
    allowed: { html: options.allowHtml ?? false, externalRedirects: options.allowExternalRedirects ?? false },
    runtime: { name: 'fetch', wire: false },
    always: [],
    cors: options.cors ?? false,
  }
  return {
    fetch: async (request) => {
      const planned = plan(toSimulatorRequest(request), state, settings)
      if (planned.delay > 0) await sleep(planned.delay)
      return toResponse(planned, request.method)
    },
    hits: (key) => hitsOf(state, key),
    reset: () => resetState(state),
  }
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

function toResponse({ status, fields, body, bodyDelay }: Plan, method: string): Response {
  const headers = new Headers()
  for (let at = 0; at < fields.length; at += 2) headers.append(fields[at] as string, fields[at + 1] as string)
  if (body === undefined || method === 'HEAD') return new Response(null, { status, headers })
  return new Response(bodyDelay === 0 ? body : delayed(body, bodyDelay), { status, headers })
}

function delayed(body: string, delay: number): ReadableStream {
  return new ReadableStream({
    async pull(controller) {
      await sleep(delay)
      controller.enqueue(new TextEncoder().encode(body))
      controller.close()
    },
  })
}

function sleep(delay: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delay))
}
