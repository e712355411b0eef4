import type { LogEntry } from '@statuskit/core/adapter'
import type { Answer } from './answer.ts'
import { assertEqual, assertIncludes, assertMatches } from './assertions.ts'
import type { Exchange, Route, Service } from './case.ts'

/** The expected members of a body, in addition to `type` if that is about:blank. */
export interface Document {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly [member: string]: unknown
}

export const SERVER_ERROR: Document = { title: 'Internal Server Error', status: 500 }

/** Asserts that a response is exactly this problem, with the headers that every problem has. */
export function expectProblem(answer: Answer, document: Document, vary?: string): void {
  assertEqual(answer.cut, false, 'whether the response ended early')
  assertEqual(answer.status, document.status, 'the status')
  assertEqual(parseJson(answer), { type: 'about:blank', ...document }, 'the body')
  expectProblemFields(answer, 'application/problem+json', vary)
  assertEqual(answer.headers['content-length'], String(utf8Length(answer.body)), 'the header content-length')
  // HTTP/2 has no phrase. If the type has no title of its own, the title is the phrase of the status line.
  if (answer.phrase !== '' && document.type === undefined)
    assertEqual(answer.phrase, document.title, 'the phrase of the status line')
}

/** The body as JSON. A body that isn't JSON is shown in full, because the parser's message quotes only its start. */
function parseJson({ body }: Answer): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

/** Asserts that the headers of every problem are present exactly once. */
export function expectProblemFields(answer: Answer, mediaType: string, vary = 'Accept'): void {
  assertMatches(
    answer.headers,
    {
      'content-type': mediaType,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      vary,
    },
    'the headers',
  )
  assertIncludes(answer.headers['content-security-policy'], /^default-src 'none'/)
}

/** The only entry that the log hook received. */
export function onlyEntry(service: Pick<Service, 'entries'>): LogEntry {
  assertEqual(service.entries.length, 1, 'the number of log entries')
  return service.entries[0] as LogEntry
}

/** A route that throws synchronously. */
export function throwing(thrown: unknown, path = '/'): Route {
  return {
    method: 'GET',
    path,
    handle: () => {
      throw thrown
    },
  }
}

/** A route that rejects after other work. */
export function rejecting(thrown: unknown, path = '/'): Route {
  return {
    method: 'GET',
    path,
    handle: async () => {
      await new Promise((resolve) => setTimeout(resolve))
      throw thrown
    },
  }
}

/** A route that responds with its own path. */
export function answering(method: string, path: string, place?: Route['place']): Route {
  return { method, path, ...(place && { place }), handle: (exchange: Exchange) => exchange.send(200, path) }
}

/** The length of a text in UTF-8, in bytes. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}

/** A promise and the functions that settle it. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
