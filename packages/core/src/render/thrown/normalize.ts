import { isUriReference } from '../../fields/uri-reference.ts'
import { attempt } from '../../problem/attempt.ts'
import { hasBrand, OMITTED, READ_PROBLEM_BRAND } from '../../problem/brand.ts'
import { addFields } from '../../problem/fields.ts'
import { isRecord } from '../../problem/is-record.ts'
import { createProblem, isProblem, isProblemStatus, titleOf } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { peek } from '../request/peek.ts'
import type { Report } from '../request/report.ts'
import type { RequestFacts } from '../request/request.ts'
import { readForeignError } from './foreign.ts'
import { completeOmissions } from './kept-omissions.ts'

/** A thrown value, turned into a problem. */
export interface Normalized {
  readonly problem: Problem
  /** Whether the value was not one of the service's own problems. */
  readonly foreign: boolean
  /** Whether the status was taken from the response. The error has none, so it may be a bug. */
  readonly borrowedStatus: boolean
}

/**
 * Turns any thrown value into a problem. Never throws. A problem stays as it is. A problem read from an upstream
 * response becomes a 502 without its texts. Any other value keeps its 4xx or 5xx status; an error without one gets the
 * status set on the framework's response; everything else is a 500. A message is sent only below 500, and only if
 * `expose` is set.
 */
export function normalize(thrown: unknown, request: RequestFacts, report: Report): Normalized {
  if (isProblem(thrown)) return { problem: toOwnProblem(thrown, report), foreign: false, borrowedStatus: false }
  if (hasBrand(thrown, READ_PROBLEM_BRAND)) {
    return { problem: createProblem(502, { cause: thrown }), foreign: true, borrowedStatus: false }
  }
  if (typeof thrown === 'function')
    report.omit('problem', 'a function was thrown; call a problem type: throw OutOfCredit()')
  if (attempt(() => Object.prototype.toString.call(thrown)) === '[object Response]') {
    report.omit('problem', 'a Response was thrown; return it, or throw a problem')
    return { problem: createProblem(500, { cause: thrown }), foreign: true, borrowedStatus: false }
  }
  const { status, detail, headers, borrowed: borrowedStatus = false } = readForeignError(thrown, request, report)
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, toRecord(headers), report.omit)
  return { problem: createProblem(status, { detail, headers: fields, cause: thrown }), foreign: true, borrowedStatus }
}

/** Checks every part of a problem again, since it may come from another copy or have been changed. */
function toOwnProblem(thrown: Problem, report: Report): Problem {
  // The members of a validation problem carry a list of their own.
  for (const left of [peek(thrown, OMITTED), peek(peek(thrown, 'extensions'), OMITTED)]) {
    if (Array.isArray(left)) report.omitted.push(...completeOmissions(left.slice(0, 100)))
  }
  const status = peek(thrown, 'status')
  if (!isProblemStatus(status)) {
    report.omit('status', 'it is not an integer from 400 to 599')
    return createProblem(500, { cause: thrown })
  }
  if (isSound(thrown, status)) return thrown
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, peek(thrown, 'headers'), report.omit)
  const extensions = peek(thrown, 'extensions')
  if (extensions !== undefined && !isRecord(extensions)) report.omit('extensions', 'extensions must be an object')
  const detail = textOf(thrown, 'detail', report)
  const instance = referenceOf(thrown, 'instance', report)
  const type = referenceOf(thrown, 'type', report)
  const title = textOf(thrown, 'title', report)
  return createProblem(
    status,
    {
      detail,
      instance,
      headers: fields,
      extensions: isRecord(extensions) ? extensions : undefined,
      cause: thrown,
    },
    // The title describes the type, so it is dropped without the type.
    type === undefined ? undefined : { type, title: title ?? titleOf(status) },
  )
}

function isSound(thrown: Problem, status: number): boolean {
  try {
    return (
      // A getter could return another value the next time.
      Object.getOwnPropertyDescriptor(thrown, 'status')?.value === status &&
      (thrown.type === 'about:blank' || isUriReference(thrown.type)) &&
      typeof thrown.title === 'string' &&
      (thrown.detail === undefined || typeof thrown.detail === 'string') &&
      (thrown.instance === undefined || isUriReference(thrown.instance)) &&
      isRecord(thrown.headers) &&
      isRecord(thrown.extensions)
    )
  } catch {
    return false
  }
}

/** Turns a fetch `Headers`, which errors of h3 carry, into a record. Returns anything else as it is. */
function toRecord(headers: unknown): unknown {
  if (typeof peek(headers, 'getSetCookie') !== 'function') return headers
  const fields: Record<string, string | string[]> = {}
  attempt(() => {
    for (const [name, value] of headers as Iterable<[string, string]>) fields[name] = value
    const cookies = (headers as { getSetCookie(): string[] }).getSetCookie()
    if (cookies.length > 0) fields['set-cookie'] = cookies
  })
  return fields
}

function textOf(thrown: Problem, member: string, report: Report): string | undefined {
  const value = peek(thrown, member)
  if (typeof value === 'string') return value
  if (value !== undefined) report.omit(member, 'it is not a string')
  return undefined
}

function referenceOf(thrown: Problem, member: string, report: Report): string | undefined {
  const value = textOf(thrown, member, report)
  if (value === undefined || isUriReference(value)) return value
  report.omit(member, 'it is not a URI reference')
  return undefined
}
