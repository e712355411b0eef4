import { createProblem } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import type { RequestFacts } from '../request/request.ts'

/** What a path is told whose percent-encoding does not decode. */
export const MALFORMED_PATH = 'The path has a malformed percent-encoding.'

/**
 * The problem of a request that no route took: 400 where the path has percent-encoding that does not decode
 * (`/%E0%A4%A`), 405 where routes for the path have other methods, else 404. OPTIONS asks for the methods, so it is never
 * told that it is none of them.
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

/** The 400 for a request target whose path has percent-encoding that does not decode; else `undefined`. */
export function malformedPathProblem(url: string): Problem | undefined {
  // A middleware asks it of every request.
  if (!url.includes('%')) return undefined
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return undefined
  } catch {
    return createProblem(400, { detail: MALFORMED_PATH })
  }
}
