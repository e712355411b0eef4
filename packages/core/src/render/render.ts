import { isRecord } from '../problem/is-record.ts'
import { createProblem, isProblemStatus } from '../problem/problem.ts'
import { addedMembers, instanceOf } from './formats/members.ts'
import { represent } from './formats/represent.ts'
import { responseHeaders } from './headers/response-headers.ts'
import { formatsOf, negotiateFormat } from './negotiate/format.ts'
import { localize, wholeLanguageOf } from './negotiate/localize.ts'
import { type RenderOptions, readOptions } from './request/options.ts'
import { peek } from './request/peek.ts'
import type { Rendered, Rendering } from './request/rendering.ts'
import { createReport } from './request/report.ts'
import type { HookRequest, RequestFacts } from './request/request.ts'
import { mapThrown } from './thrown/mapped.ts'
import { normalize } from './thrown/normalize.ts'
import { withValidationSettings } from './thrown/validation-settings.ts'

const NO_REQUEST: HookRequest = { method: 'GET', url: '', headers: {}, raw: undefined }

/**
 * Renders the response to any thrown value. Pure: it changes nothing, and never throws. `convert` turns values that
 * `map` left alone into problems: an adapter uses it for the errors of its framework.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457}
 * @example
 * const { status, headers, body } = render(error, { method: 'GET', url: '/orders/7', headers: {} })
 */
export function render<Raw = unknown>(
  thrown: unknown,
  request: RequestFacts & { readonly raw?: Raw | undefined },
  options?: RenderOptions<Raw>,
  convert?: (thrown: unknown) => unknown,
): Rendered {
  const report = createReport()
  let status = 500
  try {
    // Untyped code may pass null.
    const facts = isRecord(request) ? (request as HookRequest) : NO_REQUEST
    const known = readOptions(options, report)
    const mapped = mapThrown(thrown, facts, known, report, convert)
    const { problem: made, foreign, borrowedStatus } = normalize(mapped, facts, report)
    const problem = withValidationSettings(made, known)
    if (isProblemStatus(problem.status)) status = problem.status
    const { omitted, omit } = report
    return renderProblem({
      problem,
      foreign,
      borrowedStatus,
      thrown,
      request: facts,
      options: known,
      omitted,
      omit,
    })
  } catch (error) {
    report.omit('problem', `it could not be rendered: ${peek(error, 'name') ?? typeof error}`)
    // The problem, the request or the options caused this, so none of them is used again. The status stays, since
    // clients act on it.
    const facts: HookRequest = peek(request, 'method') === 'HEAD' ? { ...NO_REQUEST, method: 'HEAD' } : NO_REQUEST
    const problem = createProblem(status, { cause: thrown })
    return renderProblem({
      problem,
      foreign: false,
      borrowedStatus: false,
      thrown,
      request: facts,
      options: {},
      ...report,
    })
  }
}

function renderProblem(rendering: Rendering): Rendered {
  const { problem, request, options, omitted, borrowedStatus } = rendering
  const instance = instanceOf(rendering)
  const members = addedMembers(rendering)
  const localized = options.languages && localize(rendering, options.languages)
  const { title = problem.title, detail = problem.detail } = localized ?? {}
  const language = localized && wholeLanguageOf(localized, problem)
  const formats = formatsOf(options.formats, rendering)
  const content = { problem, title, detail, instance, members, language }
  const represented = represent(negotiateFormat(request, formats), content, rendering)
  const negotiated = { format: formats.length > 1, language: options.languages !== undefined }
  const { mediaType, body: whole, policy } = represented
  // Spreading an object costs V8 more than the rest of a response.
  const headers = responseHeaders(rendering, { mediaType, body: whole, policy, language, negotiated })
  const body = request.method === 'HEAD' ? '' : whole
  return { status: problem.status, headers, body, problem, omitted, borrowedStatus }
}
