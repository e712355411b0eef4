import { bareStatusError } from '@statuskit/core/adapter'
import type { OnSend, ProblemsOptions, Reply, Request } from './fastify-types.ts'
import { answerPastHooks, isReplaced, placeProblem } from './send-problem.ts'

/**
 * The hook that sees everything before it is sent. Fastify calls it before other hooks, and again for each response
 * that replaces one whose `onSend` hooks failed.
 */
export function createOnSend(options: ProblemsOptions): OnSend {
  return function onSend(request, reply, payload, next) {
    if (isReplaced(reply)) return answerPastHooks(request, reply, options)
    if (isStream(payload)) watch(payload, request, reply, options)
    const bare = options.fillBareStatuses === true && isEmpty(reply, payload) && bareStatusError(reply.statusCode)
    next(null, bare ? placeProblem(bare, request, reply, options) : payload)
  }
}

/**
 * Cuts a response whose stream fails after its first bytes. Over HTTP/2, Fastify would end it as if it were complete.
 */
function watch(stream: Stream, request: Request, reply: Reply, options: ProblemsOptions): void {
  stream.once('error', (error) => {
    // Before the first byte, Fastify calls the error handler.
    if (reply.raw.headersSent) placeProblem(error, request, reply, options)
  })
}

interface Stream {
  once(event: 'error', listener: (error: unknown) => void): unknown
}

function isStream(payload: unknown): payload is Stream {
  return typeof (payload as { pipe?: unknown } | null | undefined)?.pipe === 'function'
}

function isEmpty(reply: Reply, payload: unknown): boolean {
  return (payload == null || payload === '') && !reply.raw.headersSent
}
