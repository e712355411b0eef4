import { type LogEntry, serializeError } from '@statuskit/core/adapter'
import type { Request } from './fastify-types.ts'

/** Pino's own serializer would take the data for an error, and lose its type and its causes. */
const AS_IT_IS = { serializers: { err: (err: unknown): unknown => err } }

/** Logs to the request's logger: a 5xx as an error with its stack and causes, anything else as information. */
export function logToRequest(request: Request, entry: LogEntry): void {
  const { level, problem, thrown, omitted, aborted } = entry
  // Plain data: the serializer of errors that the service has may write all of their properties, credentials too.
  const err = serializeError(level === 'error' ? thrown : problem)
  const statusCode = aborted ? 499 : problem.status
  const message = aborted ? 'client closed request' : problem.title
  request.log.child({}, AS_IT_IS)[level](
    {
      statusCode,
      ...(aborted ? {} : { err: level === 'error' ? err : withoutStack(err) }),
      ...(omitted.length > 0 && { omitted }),
    },
    message,
  )
}

function withoutStack({ stack, cause, ...err }: ReturnType<typeof serializeError>): object {
  return err
}
