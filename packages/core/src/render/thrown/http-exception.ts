import { attempt } from '../../problem/attempt.ts'
import { isObject, peek } from '../request/peek.ts'

/** What Hono's `HTTPException` says of its response beside the status. */
export interface HttpException {
  /** The header fields of its `res`, but for those that describe the content of that. */
  readonly headers: Readonly<Record<string, string>>
}

/** Fields of content that a problem takes the place of. */
const OF_CONTENT = /^content-(?:type|length|encoding|language)$/

/**
 * Reads an `HTTPException` of Hono, by its method `getResponse`; `undefined` for anything else. Its `res` carries fields that
 * clients need: the challenge of `bearerAuth`.
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
