import { isError } from '@statuskit/core'
import {
  type AdapterOptions,
  bareStatusError,
  noRouteProblem,
  type ProblemsOptions,
  render,
  replaceFields,
  reportResponse,
  setStatus,
  settleResponse,
} from '@statuskit/core/render'
import { factsOf } from './facts.ts'
import type { Instance, Reply, Request } from './fastify-types.ts'
import { fieldsOf } from './fields.ts'
import { logToRequest } from './log.ts'
import { fromValidation } from './validation.ts'

/** A plugin of Fastify, of any server and type provider. */
export type ProblemsPlugin = (instance: Instance, options: AdapterOptions, done: () => void) => void

/**
 * The plugin that answers every error of a service with a problem, and requests that no route takes with a 404 or 405. It
 * goes first, with `await`: routes that are declared before it is ready keep Fastify's own error handler.
 *
 * @example
 * const app = Fastify(problemServerOptions())
 * await app.register(problems)
 */
export const problems: ProblemsPlugin = /* @__PURE__ */ Object.assign(
  function problems(instance: Instance, options: AdapterOptions, done: () => void): void {
    const answerNoRoute = (request: Request, reply: Reply): void =>
      answer(noRouteProblem(factsOf(request, reply)), request, reply, options)
    instance.setErrorHandler((error, request, reply) => {
      // Fastify reads content before it says that no route takes it.
      if (request.is404 && isOfContent(error)) answerNoRoute(request, reply)
      else answer(error, request, reply, options)
    })
    instance.setNotFoundHandler(answerNoRoute)
    instance.addHook('onSend', (request, reply, payload, next) => {
      if (isStream(payload)) watch(payload, request, reply, options)
      if (options.fillBareStatuses !== true || !isBare(reply, payload)) next(null, payload)
      else next(null, prepare(bareStatusError(reply.statusCode), request, reply, options))
    })
    done()
  },
  // What fastify-plugin sets: the handlers are for the instance that registers the plugin, not for the plugin alone.
  {
    [Symbol.for('skip-override')]: true,
    [Symbol.for('fastify.display-name')]: '@statuskit/fastify',
    [Symbol.for('plugin-meta')]: { name: '@statuskit/fastify', fastify: '5.x' },
  },
)

/** Whether Fastify made an error of content that it could not read. */
function isOfContent(error: unknown): boolean {
  try {
    return /^FST_ERR_(?:CTP_|ROUTE_MISSING_CONTENT_TYPE$)/.test((error as { code: string }).code)
  } catch {
    return false
  }
}

/** Answers a thrown value with a problem. */
export function answer(thrown: unknown, request: Request, reply: Reply, options: ProblemsOptions): void {
  const content = prepare(thrown, request, reply, options)
  if (content !== undefined) (reply as Reply & { send(content: Buffer): unknown }).send(content)
}

/** Makes a reply a problem, up to its content, which is what this gives; `undefined` where nothing can be sent any more. */
function prepare(thrown: unknown, request: Request, reply: Reply, options: ProblemsOptions): Buffer | undefined {
  const facts = factsOf(request, reply)
  const { map } = options
  // The hook sees what was thrown, and what it does not map may still be of a validation.
  const rendered = render(fromValidation(thrown), facts, map ? { ...options, map: () => map(thrown, facts) } : options)
  const settled = settleResponse(reply.raw)
  let content: Buffer | undefined
  if (settled === undefined) {
    reply.code(rendered.status)
    setStatus(reply.raw, rendered.status)
    replaceFields(fieldsOf(reply), rendered.headers)
    content = contentOf(rendered.body, facts.method, rendered.headers['Content-Length'])
  }
  reportResponse(rendered, thrown, facts, options, (entry) => logToRequest(request, entry), settled)
  return content
}

/** Bytes, since Fastify adds a charset to the media type of text, which JSON has none of. */
function contentOf(body: string, method: string, length: unknown): Buffer {
  // The route that Fastify adds for HEAD measures what GET would send; none of it is written.
  return method === 'HEAD' ? Buffer.alloc(Number(length)) : Buffer.from(body)
}

/** Cuts a response whose stream fails after its first bytes; Fastify ends one over HTTP/2 as if it were whole. */
function watch(stream: Stream, request: Request, reply: Reply, options: ProblemsOptions): void {
  stream.once('error', (error) => {
    // Before them Fastify calls the error handler.
    if (reply.raw.headersSent) prepare(error, request, reply, options)
  })
}

interface Stream {
  once(event: 'error', listener: (error: unknown) => void): unknown
}

function isStream(payload: unknown): payload is Stream {
  return typeof (payload as { pipe?: unknown } | null | undefined)?.pipe === 'function'
}

function isBare(reply: Reply, payload: unknown): boolean {
  return (payload == null || payload === '') && isError(reply.statusCode) && !reply.raw.headersSent
}
