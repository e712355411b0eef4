import { createProblem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import type { RequestFacts } from '../request/request.ts'

/** The detail for a path whose percent-encoding can't be decoded. */
export const MALFORMED_PATH = 'The path has a malformed percent-encoding.'

/**
 * The problem for a request that no route handled: 400 if the path has malformed percent-encoding (`/%E0%A4%A`), 405 if
 * routes for the path have other methods, else 404. OPTIONS does not get a 405, since it asks for the methods.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6 | RFC 9110, section 15.5.6}
 */
export function noRouteProblem(request: Pick<RequestFacts, 'method' | 'url' | 'methods'>): Problem {
  const { method, url, methods } = request
  const malformed = malformedPathProblem(url)
  if (malformed !== undefined) return malformed
  const allow = methods?.() ?? []
  if (allow.length === 0 || allow.includes(method) || method === 'OPTIONS') return createProblem(404, {})
  return createProblem(405, { allow })
}

/** The 400 for a request target whose path has malformed percent-encoding; `undefined` if it has none. */
export function malformedPathProblem(url: string): Problem | undefined {
  // A middleware calls this for every request.
  if (!url.includes('%')) return undefined
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return undefined
  } catch {
    return createProblem(400, { detail: MALFORMED_PATH })
  }
}
