import { bareStatusError } from '@statuskit/core/adapter'
import type { H3Event } from 'h3'
import { contentOf, isResponse } from './returned.ts'

/** The error of a 4xx or 5xx that a handler returned without content, with its headers moved to the event; or `undefined`. */
export function bareError(returned: unknown, { res }: H3Event): Error | undefined {
  const response = isResponse(returned) ? returned : undefined
  const content = contentOf(returned)
  // A response to HEAD has the headers of content that it lacks.
  if ((content != null && content !== '') || response?.headers.has('Content-Type')) return undefined
  const error = bareStatusError(response?.status ?? res.status ?? 200)
  if (error === undefined || response === undefined) return error
  for (const [name, value] of response.headers) {
    if (name === 'set-cookie' || !res.headers.has(name)) res.headers.append(name, value)
  }
  return error
}
