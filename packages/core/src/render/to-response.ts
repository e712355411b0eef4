import type { FetchRequest, FetchResponse, GlobalResponse } from './fetch-types.ts'
import { peek } from './peek.ts'
import { render } from './render.ts'
import { reportResponse } from './report.ts'
import type { ProblemsOptions, Rendered, RequestFacts } from './types.ts'

interface FetchHeaders {
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
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * app.onError((error, context) => toResponse(error, context.req.raw))
 */
export function toResponse(
  thrown: unknown,
  request?: FetchRequest | undefined,
  options: ProblemsOptions = {},
): GlobalResponse {
  const facts = factsOf(request)
  const rendered = render(thrown, facts, options)
  const response = createResponse(rendered, facts.method)
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

function createResponse({ status, headers, body }: Rendered, method: string): FetchResponse {
  const { Headers, Response } = globalThis as unknown as Runtime
  const fields = new Headers()
  for (const [name, value] of Object.entries(headers)) appendLines(fields, name, value)
  return new Response(method === 'HEAD' ? null : body, { status, headers: fields })
}

function appendLines(fields: FetchHeaders, name: string, value: string | readonly string[]): void {
  for (const line of [value].flat()) {
    try {
      fields.append(name, line)
    } catch {
      // A runtime may refuse names that it keeps for itself.
    }
  }
}
