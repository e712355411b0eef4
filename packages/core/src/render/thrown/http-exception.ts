import { attempt } from '../../problem/attempt.ts'
import { isObject, peek } from '../request/peek.ts'

/** The parts of a Hono `HTTPException`'s response that are used beside the status. */
export interface HttpException {
  /** The headers of its `res`, except those that describe its content. */
  readonly headers: Readonly<Record<string, string>>
}

/** Headers of the content that the problem replaces. */
const OF_CONTENT = /^content-(?:type|length|encoding|language)$/

/**
 * Reads a Hono `HTTPException`, which is recognized by its method `getResponse`. Returns `undefined` for anything else.
 * Its `res` carries headers that clients need, such as the challenge of `bearerAuth`.
 *
 * @see {@link https://hono.dev/docs/api/exception | HTTPException}
 */
export function readHttpException(thrown: object): HttpException | undefined {
  if (typeof peek(thrown, 'getResponse') !== 'function') return undefined
  const given = peek(peek(thrown, 'res'), 'headers')
  const headers: Record<string, string> = {}
  if (isObject(given)) {
    attempt(() =>
      (given as Headers).forEach((value, name) => {
        if (!OF_CONTENT.test(name)) headers[name] = value
      }),
    )
  }
  return { headers }
}
