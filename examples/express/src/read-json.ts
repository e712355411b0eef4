import { problem, UNPROCESSABLE_CONTENT, UNSUPPORTED_MEDIA_TYPE } from '@statuskit/core'
import type { Request } from 'express'
import type { z } from 'zod'

const ERROR_LIMIT = 100

interface FieldError {
  readonly detail: string
  /** Where in the request's content: a JSON pointer as a URI fragment, `#/items/0/quantity`. */
  readonly pointer: string
}

/** The content of a request, checked; a problem says what is wrong with it and where, and quotes none of its values. */
export function readJson<Content>(request: Request, schema: z.ZodType<Content>): Content {
  if (request.is('application/json') === false) {
    throw problem(UNSUPPORTED_MEDIA_TYPE, { accept: ['application/json'] })
  }
  const result = schema.safeParse(request.body)
  if (result.success) return result.data
  throw problem(UNPROCESSABLE_CONTENT, {
    detail: 'The request content does not have the expected form.',
    extensions: { errors: result.error.issues.flatMap(toFieldErrors).slice(0, ERROR_LIMIT) },
  })
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code !== 'unrecognized_keys') return [{ detail: issue.message, pointer: toPointer(issue.path) }]
  return issue.keys.map((key) => ({ detail: 'Unknown member', pointer: toPointer([...issue.path, key]) }))
}

/** A JSON pointer in its URI fragment form (RFC 6901, section 6). */
export function toPointer(path: readonly PropertyKey[]): string {
  return `#${path.map((key) => `/${escapeToken(String(key))}`).join('')}`
}

function escapeToken(token: string): string {
  // Half a surrogate pair has no percent-encoding: encodeURIComponent would throw.
  const text = token.replace(/\p{Cs}/gu, '\ufffd')
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'))
}
