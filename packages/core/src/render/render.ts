import { NO_CONTENT_POLICY } from '../adapter/replace-fields.ts'
import { byteLength } from '../fields/byte-length.ts'
import { isUriReference } from '../fields/uri-reference.ts'
import type { Omission } from '../problem/omission.ts'
import { createProblem, isProblem, isProblemStatus } from '../problem/problem.ts'
import type { Problem } from '../problem/types.ts'
import type { Content } from './formats/content.ts'
import { developmentMembers } from './formats/development.ts'
import { represent } from './formats/represent.ts'
import { hasField, problemFields, takeField } from './headers/problem-headers.ts'
import { varyOn } from './headers/vary.ts'
import { formatsOf, negotiateFormat } from './negotiate/format.ts'
import { localize } from './negotiate/localize.ts'
import { callHook } from './request/hooks.ts'
import { readOptions } from './request/options.ts'
import { isRecord, peek } from './request/peek.ts'
import { traceIdOf } from './request/request.ts'
import type { ProblemsOptions, Rendered, RequestFacts } from './request/types.ts'
import { normalize } from './thrown/normalize.ts'
import { withValidationStatus } from './thrown/validation-status.ts'

const NO_REQUEST: RequestFacts = { method: 'GET', url: '', headers: {} }

const OWN_POLICY: Omission = { what: 'Content-Security-Policy', reason: 'the HTML page has its own' }

/**
 * The response to a thrown value, whatever it is. Pure: it touches nothing but its arguments, and never throws.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * const { status, headers, body } = render(error, { method: 'GET', url: '/orders/7', headers: {} })
 */
export function render(thrown: unknown, request: RequestFacts, options?: ProblemsOptions): Rendered {
  const omitted: Omission[] = []
  let status = 500
  try {
    // Untyped code may hand on null.
    const facts = isRecord(request) ? request : NO_REQUEST
    const known = readOptions(options, omitted)
    const normalized = normalize(mapped(thrown, facts, known, omitted))
    omitted.push(...normalized.omitted)
    const problem = withValidationStatus(normalized.problem, known.validationStatus)
    if (isProblemStatus(problem.status)) status = problem.status
    return renderProblem(problem, normalized.foreign, thrown, facts, known, omitted)
  } catch (error) {
    omitted.push({ what: 'problem', reason: `it could not be rendered: ${peek(error, 'name') ?? typeof error}` })
    // Whatever it was, it came from one of the three; the status is what clients act on.
    const facts: RequestFacts = peek(request, 'method') === 'HEAD' ? { ...NO_REQUEST, method: 'HEAD' } : NO_REQUEST
    return renderProblem(createProblem(status, { cause: thrown }), false, thrown, facts, {}, omitted)
  }
}

function renderProblem(
  problem: Problem,
  foreign: boolean,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): Rendered {
  const fields = problemFields(problem, foreign, request, options, omitted)
  const instance = problem.instance ?? instanceOf(request, options, omitted)
  const members = membersOf(problem, thrown, request, options, omitted)
  const { languages } = options
  const localized = languages && localize(problem, request, languages, omitted)
  const { title = problem.title, detail = problem.detail, language } = localized ?? {}
  const formats = formatsOf(options.formats, omitted)
  const content: Content = { problem, title, detail, instance, members, language }
  const { mediaType, body, policy } = represent(negotiateFormat(request, formats), content, omitted)
  const headers: Record<string, string | readonly string[]> = {
    'Content-Type': mediaType,
    'Content-Length': String(byteLength(body)),
  }
  if (language !== undefined) headers['Content-Language'] = language
  // A page with a policy that was not made for it would lose its style.
  if (policy !== undefined) {
    if (takeField(fields, 'Content-Security-Policy') !== undefined) omitted.push(OWN_POLICY)
    headers['Content-Security-Policy'] = policy
  } else if (!hasField(fields, 'Content-Security-Policy')) {
    headers['Content-Security-Policy'] = NO_CONTENT_POLICY
  }
  // A cache stores 404, 405, 410, 414, 451 and 501 by default (RFC 9110, section 15.1).
  if (!hasField(fields, 'Cache-Control')) headers['Cache-Control'] = 'no-store'
  if (!hasField(fields, 'X-Content-Type-Options')) headers['X-Content-Type-Options'] = 'nosniff'
  const vary = varyOn(takeField(fields, 'Vary'), formats.length > 1, languages !== undefined)
  if (vary !== undefined) headers.Vary = vary
  Object.assign(headers, fields)
  return { status: problem.status, headers, body: request.method === 'HEAD' ? '' : body, problem, omitted }
}

function mapped(thrown: unknown, request: RequestFacts, options: ProblemsOptions, omitted: Omission[]): unknown {
  const { map } = options
  if (map === undefined) return thrown
  const answer = callHook<unknown>('map', () => map(thrown, request), omitted)
  if (isProblem(answer)) return answer
  if (answer !== undefined)
    omitted.push({ what: 'map', reason: 'the hook answered with something else than a problem' })
  return thrown
}

function instanceOf(request: RequestFacts, options: ProblemsOptions, omitted: Omission[]): string | undefined {
  const { instance } = options
  if (instance === undefined) return undefined
  const uri = callHook('instance', () => instance(request), omitted)
  if (uri === undefined || isUriReference(uri)) return uri
  omitted.push({ what: 'instance', reason: 'the hook answered with something else than a URI reference' })
  return undefined
}

function membersOf(
  problem: Problem,
  thrown: unknown,
  request: RequestFacts,
  options: ProblemsOptions,
  omitted: Omission[],
): Readonly<Record<string, unknown>>[] {
  const { members, traceId, development } = options
  const added: Readonly<Record<string, unknown>>[] = []
  const trace = traceId === true ? callHook('traceId', () => traceIdOf(request), omitted) : undefined
  if (trace !== undefined) added.push({ traceId: trace })
  const own = members && callHook<unknown>('members', () => members(request, problem), omitted)
  if (isRecord(own)) added.push(own)
  else if (own !== undefined) {
    omitted.push({ what: 'members', reason: 'the hook answered with something else than an object' })
  }
  if (development === true) added.push(developmentMembers(thrown))
  return added
}
