import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common'
import type { Answer } from './answer.ts'
import { originalOf } from './http-adapter.ts'
import type { PlatformRequest, PlatformResponse } from './platform.ts'

/** Answers errors over HTTP. In other contexts it returns nothing, so that Nest's default applies. */
export class ProblemsFilter implements ExceptionFilter {
  readonly #answer: Answer

  constructor(answer: Answer) {
    this.#answer = answer
  }

  catch(thrown: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return
    const http = host.switchToHttp()
    const request = http.getRequest<PlatformRequest>()
    this.#answer(originalOf(thrown, request), request, http.getResponse<PlatformResponse>())
  }
}
