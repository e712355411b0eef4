import type { FetchRequest, GlobalResponse } from '../adapter/fetch/fetch-types.ts'
import { byteLength } from '../fields/byte-length.ts'
import { matchesWeakly, parseEntityTags } from '../fields/entity-tag.ts'
import { createProblem } from '../problem/problem.ts'
import type { Problem } from '../problem/types.ts'
import { negotiateFormat } from '../render/negotiate/format.ts'
import { lookUpLanguage, readLanguages } from '../render/negotiate/language-lookup.ts'
import { render } from '../render/render.ts'
import { boundedList, fieldOf, type RequestHeaders } from '../render/request/request.ts'
import { malformedPathProblem } from '../render/thrown/no-route.ts'
import { readBase } from './base.ts'
import type { ProblemCatalogue } from './catalogued-problem.ts'
import { entityTagOf } from './etag.ts'
import { DEFAULT_LANGUAGE } from './pages/content.ts'
import { PAGE_POLICY } from './pages/html.ts'
import { createSite, type PageFormat, type Target } from './site.ts'

/** A request for a page. */
export interface PageRequest {
  readonly method: string
  /** The path as the client sent it, `/problems/out-of-credit`; a query is ignored. */
  readonly path: string
  readonly headers: RequestHeaders
}

/** The response to a request for a page. */
export interface PageResponse {
  readonly status: number
  /** All headers, one line each. */
  readonly headers: Readonly<Record<string, string>>
  /** The body; empty for HEAD, and for a 304. */
  readonly body: string
  /** The problem, for a 400, 404 or 405. Throw it if the framework has an error handler of its own. */
  readonly problem?: Problem
}

/** The options of {@link problemPages}. */
export interface ProblemPagesOptions {
  /**
   * The path at which the service sees the pages, if a proxy removes a prefix before it: `/problems/` for the base
   * `/api/problems/`. Default: the path of the catalogue's base.
   */
  readonly path?: string | undefined
}

/** The pages of a catalogue, ready to be served. */
export interface ProblemPages {
  /** The path of the pages, with a slash at the end: `/problems/`. */
  readonly path: string
  /** Answers a request. Returns `undefined` if the path is not one of the catalogue. Never throws. */
  answer(request: PageRequest): PageResponse | undefined
  /** Answers a fetch request; with a problem if the path is not one of the catalogue. */
  fetch(request: FetchRequest): GlobalResponse
}

const FORMATS: readonly PageFormat[] = ['html', 'json', 'markdown']

const RANGES: Readonly<Record<PageFormat, readonly string[]>> = {
  html: ['text/html', 'application/xhtml+xml', 'text/*', '*/*', '*'],
  // A client that got a problem may ask for the type with the same header.
  json: ['application/json', 'application/problem+json', 'application/*', '*/*', '*'],
  markdown: ['text/markdown', 'text/plain', 'text/*', '*/*', '*'],
}

const MEDIA_TYPES: Readonly<Record<PageFormat, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  markdown: 'text/markdown; charset=utf-8',
}

const ALLOWED: readonly string[] = ['GET', 'HEAD', 'OPTIONS']

/**
 * Serves the pages of a catalogue: HTML, JSON or Markdown by `Accept`, in the language of `Accept-Language`, with a strong
 * `ETag`. A path with an ending, `/problems/out-of-credit.json`, has one format. Pages are rendered on their first request.
 *
 * @throws {TypeError} if it is not given a catalogue, an option does not exist, or `path` is not an absolute path
 * @example
 * const pages = problemPages(catalogue)
 * Bun.serve({ routes: { '/problems/*': pages.fetch } })
 */
export function problemPages(catalogue: ProblemCatalogue, options: ProblemPagesOptions = {}): ProblemPages {
  if ((catalogue as Partial<ProblemCatalogue> | undefined)?.problems === undefined) {
    throw new TypeError('problemPages needs a catalogue: problemPages(problemCatalogue([OutOfCredit], { base })).')
  }
  const unknown = Object.keys(options).find((name) => name !== 'path')
  if (unknown !== undefined) {
    throw new TypeError(
      `problemPages has no option "${unknown}", only path. Languages and colors are options of problemCatalogue.`,
    )
  }
  const site = createSite(catalogue)
  const folder = readBase(options.path ?? catalogue.options.base).url.pathname
  const rendered = new Map<string, { readonly body: string; readonly tag: string; readonly length: string }>()

  function answer(request: PageRequest): PageResponse | undefined {
    const path = String(request.path).split(/[?#]/, 1)[0] ?? ''
    if (`${path}/` === folder) return redirect(`${folder.split('/').at(-2)}/`, request)
    if (!path.startsWith(folder)) return undefined
    const name = path.slice(folder.length)
    const target = site.find(name)
    if (target === undefined && name.length > 1 && name.endsWith('/') && site.find(name.slice(0, -1)) !== undefined) {
      return redirect(`../${name.split('/').at(-2)}`, request)
    }
    if (
      target === undefined &&
      name.includes('/') === false &&
      site.languages.length > 1 &&
      site.languages.includes(name)
    ) {
      return redirect(`${name}/`, request)
    }
    // The pages of a root folder leave all other paths to the service.
    if (target === undefined && folder === '/') return undefined
    if (target === undefined)
      return refuse(
        malformedPathProblem(path) ?? createProblem(404, { detail: 'The catalogue has no problem type at this path.' }),
        request,
      )
    if (request.method === 'OPTIONS') return { status: 204, headers: { Allow: ALLOWED.join(', ') }, body: '' }
    if (!ALLOWED.includes(request.method)) return refuse(createProblem(405, { allow: ALLOWED }), request)
    return send(target, request)
  }

  function send({ page, format, language }: Target, request: PageRequest): PageResponse {
    const facts = { ...request, url: request.path }
    const isStyle = page === 'style'
    const chosenFormat = format ?? negotiateFormat(facts, FORMATS, RANGES)
    const translated = !isStyle && site.languages.length > 1
    const chosenLanguage = language ?? (translated ? languageFor(facts.headers, site.languages) : DEFAULT_LANGUAGE)
    const name = typeof page === 'string' ? page : page.page
    const key = `${chosenFormat} ${chosenLanguage} ${language !== undefined} ${name} ${typeof page}`
    const known =
      rendered.get(key) ?? make(key, () => site.render(page, chosenFormat, chosenLanguage, language !== undefined))
    const vary = [
      ...(format === undefined ? ['Accept'] : []),
      ...(translated && language === undefined ? ['Accept-Language'] : []),
    ]
    const shared = {
      'Cache-Control': 'public, max-age=300',
      ETag: known.tag,
      ...(vary.length > 0 && { Vary: vary.join(', ') }),
    }
    if (matches(fieldOf(facts, 'if-none-match'), known.tag)) return { status: 304, headers: shared, body: '' }
    const headers = {
      'Content-Type': isStyle ? 'text/css; charset=utf-8' : MEDIA_TYPES[chosenFormat],
      'Content-Length': known.length,
      ...(!isStyle && { 'Content-Language': chosenLanguage }),
      'Content-Security-Policy': PAGE_POLICY,
      'X-Content-Type-Options': 'nosniff',
      ...shared,
    }
    return { status: 200, headers, body: request.method === 'HEAD' ? '' : known.body }
  }

  function make(key: string, create: () => string): { body: string; tag: string; length: string } {
    const body = create()
    const made = { body, tag: entityTagOf(body), length: String(byteLength(body)) }
    rendered.set(key, made)
    return made
  }

  return {
    path: folder,
    answer,
    fetch(request) {
      const { method, url, headers } = request
      const asked = { method, path: pathOf(url), headers }
      const { status, headers: fields, body } = answer(asked) ?? refuse(createProblem(404, {}), asked)
      const { Response } = globalThis as unknown as {
        Response: new (body: string | null, parts: object) => GlobalResponse
      }
      return new Response(body === '' ? null : body, { status, headers: fields })
    },
  }
}

function pathOf(url: string): string {
  return url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '') || '/'
}

/** A redirect to a path that is relative, so that it works behind any prefix. */
function redirect(location: string, { method }: PageRequest): PageResponse | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  return {
    status: 308,
    headers: { Location: location, 'Content-Length': '0', 'Cache-Control': 'public, max-age=300' },
    body: '',
  }
}

function refuse(problem: Problem, { method, path, headers }: PageRequest): PageResponse {
  const rendered = render(problem, { method, url: path, headers })
  return { status: rendered.status, headers: rendered.headers as PageResponse['headers'], body: rendered.body, problem }
}

/** Whether a condition is false, so that the client's copy is current (RFC 9110, section 13.1.2). */
function matches(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false
  const { any, tags } = parseEntityTags(condition)
  return any || tags.some((each) => matchesWeakly(each, tag))
}

function languageFor(headers: RequestHeaders, languages: readonly string[]): string {
  const accepted = fieldOf({ method: 'GET', url: '', headers }, 'accept-language') ?? ''
  return lookUpLanguage(readLanguages(boundedList(accepted)), languages, DEFAULT_LANGUAGE) ?? DEFAULT_LANGUAGE
}
