import { render } from '../../render/render.ts'
import { peek } from '../../render/request/peek.ts'
import type { ProblemsOptions, Rendered, RequestFacts } from '../../render/request/types.ts'
import { reportResponse } from '../log/report.ts'
import { type FieldHolder, replaceFields } from '../replace-fields.ts'
import type { EarlierFields, FetchRequest, FetchResponse, GlobalResponse } from './types.ts'

interface FetchHeaders extends EarlierFields {
  keys(): Iterable<string>
  getSetCookie(): string[]
  append(name: string, value: string): void
}

/** The constructors, as every fetch-style runtime has them. */
interface Runtime {
  readonly Headers: new () => FetchHeaders
  readonly Response: new (body: string | null, init: { status: number; headers?: FetchHeaders }) => FetchResponse
}

/**
 * The response to a thrown value, for frameworks that answer with a fetch `Response`: Hono, route handlers of Next.js, Bun,
 * Deno, workers. Never throws. It logs through `options.log` alone, and knows no HTTP version, so it sends no
 * connection-level field.
 *
 * `earlier` are the fields that the framework's response has so far: they go over to this one, but for those that described
 * the response that was given up, and those that the problem sets itself. They are taken away from `earlier`, since a
 * framework that lays them over the response would bring them back: Hono does.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * app.onError((error, context) => toResponse(error, context.req.raw, { log }, context.res.headers))
 */
export function toResponse(
  thrown: unknown,
  request?: FetchRequest | undefined,
  options: ProblemsOptions = {},
  earlier?: EarlierFields | undefined,
): GlobalResponse {
  const facts = { ...factsOf(request), responseField: (name: string) => earlier?.get(name) ?? undefined }
  const rendered = render(thrown, facts, options)
  const response = createResponse(rendered, facts.method, earlier)
  reportResponse(rendered, thrown, facts, options, () => undefined)
  return response as GlobalResponse
}

function factsOf(request: FetchRequest | undefined): RequestFacts {
  const method = peek(request, 'method')
  const url = peek(request, 'url')
  return {
    method: typeof method === 'string' ? method : 'GET',
    url: typeof url === 'string' ? url : '',
    headers: (peek(request, 'headers') ?? {}) as RequestFacts['headers'],
  }
}

function createResponse({ status, headers, body }: Rendered, method: string, earlier: unknown): FetchResponse {
  const { Headers, Response } = globalThis as unknown as Runtime
  const fields = new Headers()
  takeOver(fields, earlier as EarlierFields | undefined)
  replaceFields(holderOf(fields), headers)
  return new Response(method === 'HEAD' ? null : body, { status, headers: fields })
}

function takeOver(fields: FetchHeaders, earlier: EarlierFields | undefined): void {
  const names = new Set<string>()
  attempt(() =>
    earlier?.forEach((value, name) => {
      names.add(name)
      attempt(() => fields.append(name, value))
    }),
  )
  // The fields of a response that was fetched cannot be changed: a framework cannot lay those over ours either.
  for (const name of names) attempt(() => earlier?.delete(name))
}

function holderOf(fields: FetchHeaders): FieldHolder {
  return {
    getHeaderNames: () => [...fields.keys()],
    getHeader: (name) => (/^set-cookie$/i.test(name) ? fields.getSetCookie() : (fields.get(name) ?? undefined)),
    setHeader(name, value) {
      attempt(() => fields.delete(name))
      // A runtime may refuse names that it keeps for itself.
      for (const line of [value].flat()) attempt(() => fields.append(name, line))
    },
    removeHeader: (name) => fields.delete(name),
  }
}

function attempt(action: () => unknown): void {
  try {
    action()
  } catch {}
}
