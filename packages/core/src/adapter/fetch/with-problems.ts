import { isProblem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { isObject, peek } from '../../render/request/peek.ts'
import type { ProblemsOptions } from '../options.ts'
import { requireOptions } from '../require-options.ts'
import { findNextSignal, isEventSignal, isResponse } from './control-flow.ts'
import type { FetchRequest, GlobalResponse } from './fetch-types.ts'
import { toResponse } from './to-response.ts'

/**
 * Wraps a handler that returns a fetch `Response`, so that everything it throws is answered with a problem, and so is a
 * problem that it returns. The request is the handler's first argument, as in Next.js, Bun, Deno and Workers, or the `request` of its first argument, as in
 * SvelteKit, Astro and React Router. Hooks get the first argument as `request.raw`.
 *
 * Values that a framework throws as signals are thrown again and not logged: `redirect()` and `notFound()` of Next.js,
 * `redirect()` and `error()` of SvelteKit, `data()` of React Router. A thrown `Response` is returned, or thrown again if
 * the first argument only has the request, because React Router handles it.
 *
 * @throws {TypeError} if the handler is not a function, or an option does not exist or can't have its value
 * @example
 * export const GET = withProblems(async (request: Request) => Response.json(await findOrder(request.url)))
 */
export function withProblems<This, Args extends unknown[], Returned>(
  handler: (this: This, ...args: Args) => Returned | Promise<Returned>,
  options: ProblemsOptions<Args[0]> = {},
): (this: This, ...args: Args) => Promise<Exclude<Returned, Problem> | GlobalResponse> {
  if (typeof handler !== 'function') {
    throw new TypeError('withProblems needs a handler. Write withProblems((request) => new Response(), options).')
  }
  requireOptions('withProblems()', options)
  async function answerProblems(this: This, ...args: Args): Promise<Exclude<Returned, Problem> | GlobalResponse> {
    try {
      const returned = await handler.apply(this, args)
      if (!isProblem(returned)) return returned as Exclude<Returned, Problem>
      throw returned
    } catch (thrown) {
      return respond(thrown, args[0], options)
    }
  }
  // Deno.serve passes only as many arguments as the handler's length says, and the response needs the request.
  return Object.defineProperty(answerProblems, 'length', { value: Math.max(1, handler.length) })
}

function respond<Raw>(thrown: unknown, raw: Raw, options: ProblemsOptions<Raw>): GlobalResponse {
  const member = peek(raw, 'request')
  const isEvent = isObject(member)
  const signal = findNextSignal(thrown)
  if (signal !== undefined) throw signal
  if (isEvent && (isResponse(thrown) || isEventSignal(thrown))) throw thrown
  if (isResponse(thrown)) return thrown as GlobalResponse
  return toResponse(thrown, { request: (isEvent ? member : raw) as FetchRequest | undefined, raw }, options)
}
