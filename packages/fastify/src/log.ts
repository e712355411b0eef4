import { type LogEntry, serializeEntry } from '@statuskit/core/adapter'
import type { Request } from './fastify-types.ts'

/** Passes the error unchanged. Pino's own serializer would treat the data as an error, and drop its type and causes. */
const AS_IT_IS = { serializers: { err: (err: unknown): unknown => err } }

/**
 * Logs to the request's logger: a 5xx as an error with its stack and causes, anything else as information with its
 * causes.
 */
export function logToRequest(request: Request, entry: LogEntry): void {
  const { level, problem, omitted, aborted } = entry
  request.log.child({}, AS_IT_IS)[level](
    {
      statusCode: aborted ? 499 : problem.status,
      // Plain data, because the service's error serializer may write all properties of an error, including credentials.
      ...(!aborted && { err: serializeEntry(entry) }),
      ...(omitted.length > 0 && { omitted }),
    },
    aborted ? 'client closed request' : problem.title,
  )
}
