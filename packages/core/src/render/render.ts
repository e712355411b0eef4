import { isUriReference } from '../headers/link.ts'
import type { Omission } from '../problem/omission.ts'
import { createProblem, isProblem } from '../problem/problem.ts'
import type { Problem } from '../problem/types.ts'
import { developmentMembers } from './development.ts'
import { hasField, problemFields } from './fields.ts'
import { callHook } from './hooks.ts'
import { renderJson } from './json.ts'
import { normalize } from './normalize.ts'
import { isObject } from './peek.ts'
import { traceIdOf } from './request.ts'
import type { ProblemsOptions, Rendered, RequestFacts } from './types.ts'

/**
 * The response to a thrown value, whatever it is. Pure: it touches nothing but its arguments, and never throws.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * const { status, headers, body } = render(error, { method: 'GET', url: '/orders/7', headers: {} })
 */
export function render(thrown: unknown, request: RequestFacts, options: ProblemsOptions = {}): Rendered {
  const omitted: Omission[] = []
  try {
    return renderOnce(thrown, request, options, omitted)
  } catch (error) {
    omitted.push({
      what: 'problem',
      reason: `it could not be rendered: ${error instanceof Error ? error.name : typeof error}`,
    })
    return renderOnce(createProblem(500, { cause: thrown }), request, {}, omitted)
  }
}

function renderOnce(thrown: unknown, request: RequestFacts, options: ProblemsOptions, omitted: Omission[]): Rendered {
  const normalized = normalize(mapped(thrown, request, options, omitted))
  const { problem } = normalized
  omitted.push(...normalized.omitted)
  const fields = problemFields(problem, normalized.foreign, request, options, omitted)
  const instance = instanceOf(problem, request, options, omitted)
  const body = renderJson(problem, membersOf(problem, thrown, request, options, omitted), instance, omitted)
  const headers: Record<string, string | readonly string[]> = {
    'Content-Type': 'application/problem+json',
    'Content-Length': String(byteLength(body)),
  }
  // A cache stores 404, 405, 410, 414, 451 and 501 by default (RFC 9110, section 15.1).
  if (!hasField(fields, 'Cache-Control')) headers['Cache-Control'] = 'no-store'
  if (!hasField(fields, 'X-Content-Type-Options')) headers['X-Content-Type-Options'] = 'nosniff'
  Object.assign(headers, fields)
  return { status: problem.status, headers, body: request.method === 'HEAD' ? '' : body, problem, omitted }
}

function mapped(thrown: unknown, request: RequestFacts, options: ProblemsOptions, omitted: Omission[]): unknown {
  const { map } = options
  if (map === undefined) return thrown
  const answer = callHook<unknown>('map', () => map(thrown, request), omitted)
  if (isProblem(answer)) return answer
  if (answer !== undefined)
    omitted.push({ what: 'map', reason: 'the hook answered with something else than a problem' })
  return thrown
}

function instanceOf(
  problem: Problem,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): string | undefined {
  const { instance } = options
  if (instance === undefined || problem.instance !== undefined) return undefined
  const uri = callHook('instance', () => instance(request), omitted)
  if (uri === undefined || isUriReference(uri)) return uri
  omitted.push({ what: 'instance', reason: 'the hook answered with something else than a URI reference' })
  return undefined
}

function membersOf(
  problem: Problem,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): Readonly<Record<string, unknown>> | undefined {
  const { members, traceId, development } = options
  const trace = traceId === true ? callHook('traceId', () => traceIdOf(request), omitted) : undefined
  const own = members && callHook('members', () => members(request, problem), omitted)
  if (own !== undefined && !isObject(own)) {
    omitted.push({ what: 'members', reason: 'the hook answered with something else than an object' })
  }
  const shown = development === true ? developmentMembers(thrown) : undefined
  if (trace === undefined && !isObject(own) && shown === undefined) return undefined
  return { ...(trace !== undefined && { traceId: trace }), ...(isObject(own) && own), ...shown }
}

function byteLength(text: string): number {
  return /[^\0-\x7f]/.test(text) ? new TextEncoder().encode(text).length : text.length
}
