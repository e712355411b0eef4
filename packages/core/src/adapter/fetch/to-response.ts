import { attempt } from '../../problem/attempt.ts'
import { titleOf } from '../../problem/problem.ts'
import { peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { HookRequest, RequestFacts } from '../../render/request/request.ts'
import { type Answering, answer } from '../answer.ts'
import { logToConsole } from '../log/console.ts'
import type { ProblemsOptions } from '../options.ts'
import { type FieldHolder, replaceFields } from '../replace-fields.ts'
import type { EarlierFields, FetchRequest, FetchResponse, GlobalResponse } from './fetch-types.ts'

interface FetchHeaders extends EarlierFields {
  keys(): Iterable<string>
  getSetCookie(): string[]
  append(name: string, value: string): void
}

/** The constructors that every fetch-style runtime has. */
interface Runtime {
  readonly Headers: new () => FetchHeaders
  readonly Response: new (body: string | null, init: ResponseParts) => FetchResponse
}

/** The status and headers of a response, as the constructor of `Response` takes them. */
export interface ResponseParts {
  readonly status: number
  readonly statusText: string
  readonly headers: object
}

/** The request, and what the framework has already set on the response. */
export interface ResponseContext<Asked extends FetchRequest = FetchRequest, Raw = Asked>
  extends Pick<RequestFacts, 'methods' | 'httpVersion'> {
  /** The request; its `Accept` and `Accept-Language` decide the format and the language. */
  readonly request?: Asked | undefined
  /** What hooks get as `request.raw`: the framework's own request or context. Default: `request`. */
  readonly raw?: Raw | undefined
  /**
   * The headers already set on the framework's response. They move to the new response, except headers that describe
   * the abandoned body and headers that the problem sets itself. They are also removed from `earlier`: a framework that
   * merges `earlier` into the response, as Hono does, would bring them back.
   */
  readonly earlier?: EarlierFields | undefined
  /** Turns the framework's own errors into problems. It runs after `map`; the log has the error that was thrown. */
  readonly convert?: Answering['convert']
  /** Creates the response. Default: a fetch `Response`. The framework's own response class can be faster. */
  readonly create?: ((body: string | null, parts: ResponseParts) => unknown) | undefined
}

/**
 * Returns the response to a thrown value, for frameworks whose error handlers answer with a fetch `Response`, such as Hono.
 * To wrap a handler, use `withProblems`. Never throws. Without `options.log` it logs to the console: a 5xx with its stack, a 4xx
 * in one line. Connection headers such as `Upgrade` are sent only if `httpVersion` is `1.1`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * app.onError((error, { req, res }) => toResponse(error, { request: req.raw, earlier: res.headers }, options))
 */
export function toResponse<Asked extends FetchRequest = FetchRequest, Raw = Asked>(
  thrown: unknown,
  context: ResponseContext<Asked, Raw> = {},
  options: ProblemsOptions<Raw> = {},
): GlobalResponse {
  const {
    request,
    raw = request as unknown as Raw,
    earlier,
    methods,
    httpVersion,
    convert,
    create = newResponse,
  } = readContext(context)
  const facts: HookRequest<Raw> = {
    ...requestFacts(request),
    raw: raw as Raw,
    httpVersion,
    methods,
    responseField: (name) => earlier?.get(name) ?? undefined,
  }
  let response: unknown
  answer(thrown, facts, options, {
    send(rendered) {
      response = createResponse(rendered, facts.method, earlier, create)
      return 'sent'
    },
    log: logToConsole,
    convert,
  })
  return response as GlobalResponse
}

/** Reads the context once. Untyped code may pass null, or an object that throws. */
function readContext<Asked extends FetchRequest, Raw>(given: ResponseContext<Asked, Raw>): ResponseContext<Asked, Raw> {
  return (
    attempt(() => {
      const { request, raw, earlier, methods, httpVersion, convert, create } = given
      return { request, raw, earlier, methods, httpVersion, convert, create }
    }) ?? {}
  )
}

function requestFacts(request: unknown): Pick<RequestFacts, 'method' | 'url' | 'headers'> {
  const method = peek(request, 'method')
  const url = peek(request, 'url')
  return {
    method: typeof method === 'string' ? method : 'GET',
    url: typeof url === 'string' ? url : '',
    headers: (peek(request, 'headers') ?? {}) as RequestFacts['headers'],
  }
}

function createResponse(
  { status, headers, body }: Rendered,
  method: string,
  earlier: unknown,
  create: NonNullable<ResponseContext['create']>,
): unknown {
  const content = method === 'HEAD' ? null : body
  // A server may send the phrase: Node has some that are older than RFC 9110.
  const statusText = titleOf(status)
  const kept = takeOver(earlier as EarlierFields | undefined)
  if (kept === undefined && isPlain(headers)) {
    // A `Headers` costs more than the rest of the response. A runtime may refuse header names that it reserves.
    const response = attempt(() => create(content, { status, statusText, headers }))
    if (response !== undefined) return response
  }
  const fields = kept ?? newHeaders()
  replaceFields(holderOf(fields), headers)
  return create(content, { status, statusText, headers: fields })
}

function newResponse(body: string | null, parts: ResponseParts): FetchResponse {
  const { Response } = globalThis as unknown as Runtime
  return new Response(body, parts)
}

function newHeaders(): FetchHeaders {
  const { Headers } = globalThis as unknown as Runtime
  return new Headers()
}

/** Whether each header is one line. Constructors join the lines of the others, which damages cookies. */
function isPlain(headers: Rendered['headers']): boolean {
  for (const name in headers) if (typeof headers[name] !== 'string') return false
  return true
}

/** Moves the headers already set to new ones. `undefined` if there are none. */
function takeOver(earlier: EarlierFields | undefined): FetchHeaders | undefined {
  let fields: FetchHeaders | undefined
  const names = new Set<string>()
  attempt(() =>
    earlier?.forEach((value, name) => {
      names.add(name)
      fields ??= newHeaders()
      const taken = fields
      attempt(() => taken.append(name, value))
    }),
  )
  // The headers of a response from `fetch` are immutable, so a framework can't merge them into ours either.
  for (const name of names) attempt(() => earlier?.delete(name))
  return fields
}

function holderOf(fields: FetchHeaders): FieldHolder {
  return {
    getHeaderNames: () => [...fields.keys()],
    getHeader: (name) => (/^set-cookie$/i.test(name) ? fields.getSetCookie() : (fields.get(name) ?? undefined)),
    setHeader(name, value) {
      attempt(() => fields.delete(name))
      // A runtime may refuse header names that it reserves.
      for (const line of [value].flat()) attempt(() => fields.append(name, line))
    },
    removeHeader: (name) => fields.delete(name),
  }
}
