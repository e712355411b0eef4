import { problem, UNSUPPORTED_MEDIA_TYPE } from '@statuskit/core'
import { validationProblem } from '@statuskit/core/validation'
import type { Request } from 'express'
import type { z } from 'zod'

/** The content of a request, checked; a problem says what is wrong with it and where, and quotes none of its values. */
export function readJson<Content>(request: Request, schema: z.ZodType<Content>): Content {
  if (request.is('application/json') === false) {
    throw problem(UNSUPPORTED_MEDIA_TYPE, { accept: ['application/json'] })
  }
  const result = schema.safeParse(request.body)
  if (result.success) return result.data
  throw validationProblem(result.error, { detail: 'The request content does not have the expected form.' })
}
