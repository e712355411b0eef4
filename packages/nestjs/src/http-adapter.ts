import { StreamableFile } from '@nestjs/common'
import { isProblem } from '@statuskit/core'
import { bareStatusError } from '@statuskit/core/adapter'
import type { Answer } from './answer.ts'
import { isHttpException } from './http-exception.ts'
import { type HttpAdapter, isReply, type PlatformRequest, type PlatformResponse, type Reply } from './platform.ts'
import { isReplaced } from './reply.ts'

/** The platform's errors, by request. Nest turns them into exceptions, and version 11 loses the original error. */
const ERRORS: WeakMap<object, unknown> = /* @__PURE__ */ new WeakMap()

/** Watches the errors that Nest gets from its platform, and the responses that it sends through it. */
export function watchAdapter(adapter: HttpAdapter, answer: Answer, fillBareStatuses: boolean): void {
  const { setErrorHandler, reply } = adapter
  adapter.setErrorHandler = (handler, prefix) =>
    setErrorHandler?.call(
      adapter,
      // Express recognizes an error handler by its four parameters.
      (error: unknown, request: object, response: unknown, next: unknown) => {
        ERRORS.set(request, error)
        return (handler as (...given: unknown[]) => unknown)(error, request, response, next)
      },
      prefix,
    )
  adapter.reply = (response: PlatformResponse, content: unknown, status?: number) => {
    const request = (isReply(response) ? response.request : response.req) as PlatformRequest
    // Nest would send its members with the status of the handler.
    if (isProblem(content)) return answer(content, request, response)
    if (content instanceof StreamableFile) {
      const answerError = (error: unknown) => answer(error, request, response)
      watchFile(content, response, answerError)
    }
    const isBare = fillBareStatuses && (content === undefined || content === null || content === '')
    const bare = isBare ? bareStatusError(status ?? response.statusCode) : undefined
    return bare === undefined ? reply.call(adapter, response, content, status) : answer(bare, request, response)
  }
  const instance: Partial<FastifyHooks> = adapter.getInstance()
  instance.addHook?.('onSend', (request, sent, payload, next) => {
    if (!isReplaced(sent)) return next(null, payload)
    answer(new Error(`an onSend hook failed while a problem was being sent: ${String(payload)}`), request, sent)
  })
}

/** The hooks of a Fastify instance. The first one registered runs first. */
interface FastifyHooks {
  addHook(
    name: 'onSend',
    hook: (
      request: PlatformRequest,
      reply: Reply,
      payload: unknown,
      next: (error: null, payload: unknown) => void,
    ) => void,
  ): unknown
}

/** The platform's error that Nest turned into an exception. Any other value is returned unchanged. */
export function originalOf(thrown: unknown, request: object): unknown {
  const error = ERRORS.get(request)
  if (error === undefined || !isHttpException(thrown)) return thrown
  return thrown.cause === error || thrown.message === (error as Error | null)?.message ? error : thrown
}

/** Answers when a file's stream fails. Nest itself would send a text or, with HTTP/2 on Fastify, end the response. */
function watchFile(file: StreamableFile, response: PlatformResponse, answerError: (error: unknown) => void): void {
  if (isReply(response)) {
    // Before the first byte, Fastify calls its error handler.
    file.getStream().once('error', (error) => response.raw.headersSent && answerError(error))
  } else if (String(file.errorHandler) === String(new StreamableFile(new Uint8Array()).errorHandler)) {
    // Keep a handler that the service has set.
    file.setErrorHandler(answerError)
  }
}
