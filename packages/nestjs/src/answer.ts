import { Logger } from '@nestjs/common'
import {
  answer,
  formatEntry,
  type HookRequest,
  nodeRequestFacts,
  noRouteProblem,
  sendResponse,
} from '@statuskit/core/adapter'
import { routedMethods } from './allow.ts'
import { fromHttpException, isNoRoute } from './http-exception.ts'
import type { ProblemsOptions } from './options.ts'
import {
  type AdapterHost,
  isReply,
  nodeRequestOf,
  type PlatformRequest,
  type PlatformResponse,
  targetOf,
} from './platform.ts'
import { hasProblem, sendReply } from './reply.ts'

/** Answers a thrown value with a problem. */
export type Answer = (thrown: unknown, request: PlatformRequest, response: PlatformResponse) => void

/** Creates the function that answers errors, on either platform. */
export function createAnswer(host: AdapterHost | undefined, options: ProblemsOptions): Answer {
  const logger = new Logger('Problems')
  return function answerWithProblem(thrown, request, response) {
    const facts: HookRequest = nodeRequestFacts(nodeRequestOf(request), response, {
      raw: request,
      url: request.originalUrl,
      methods: () => routedMethods(host?.httpAdapter, targetOf(request)),
      // After a failed hook, the status of the reply is that of the problem that could not be sent.
      responseStatus: hasProblem(response) ? undefined : response.statusCode,
    })
    answer(isNoRoute(thrown, facts) ? noRouteProblem(facts) : thrown, facts, options, {
      convert: fromHttpException,
      send: (rendered) => (isReply(response) ? sendReply(response, rendered) : sendResponse(response, rendered)),
      log: (entry) => logger[entry.level === 'error' ? 'error' : 'log'](formatEntry(entry)),
    })
  }
}
