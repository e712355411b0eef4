import { isUriReference } from '../../fields/uri-reference.ts'
import { hasBrand, OMITTED, READ_PROBLEM_BRAND } from '../../problem/brand.ts'
import { addFields } from '../../problem/fields.ts'
import { createProblem, isProblem, isProblemStatus, titleOf } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { isRecord, peek } from '../request/peek.ts'
import type { Report } from '../request/report.ts'
import { readForeignError } from './foreign.ts'

/** A thrown value as a problem. */
export interface Normalized {
  readonly problem: Problem
  /** Whether the value was no problem of the service's own. */
  readonly foreign: boolean
}

/**
 * Makes a problem of anything that was thrown; never throws. A problem stays what it is. One that was read from an
 * upstream becomes a 502 without its words. Any other value becomes its own 4xx or 5xx status where it carries one, else
 * a 500; its message is taken over only below 500 and where it says `expose`.
 */
export function normalize(thrown: unknown, report: Report): Normalized {
  if (isProblem(thrown)) return { problem: toOwnProblem(thrown, report), foreign: false }
  if (hasBrand(thrown, READ_PROBLEM_BRAND)) {
    return { problem: createProblem(502, { cause: thrown }), foreign: true }
  }
  const { status, detail, headers } = readForeignError(thrown, report)
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, headers, report.omit)
  return { problem: createProblem(status, { detail, headers: fields, cause: thrown }), foreign: true }
}

/** The problem with every part checked again: it may come from another copy, or have been changed since it was made. */
function toOwnProblem(thrown: Problem, report: Report): Problem {
  // The members of a validation have a list of their own.
  for (const left of [peek(thrown, OMITTED), peek(peek(thrown, 'extensions'), OMITTED)]) {
    if (Array.isArray(left)) report.omitted.push(...left.slice(0, 100))
  }
  const status = peek(thrown, 'status')
  if (!isProblemStatus(status)) {
    report.omit('status', 'it is not a whole number from 400 to 599')
    return createProblem(500, { cause: thrown })
  }
  if (isSound(thrown)) return thrown
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, peek(thrown, 'headers'), report.omit)
  const extensions = peek(thrown, 'extensions')
  if (extensions !== undefined && !isRecord(extensions)) report.omit('extensions', 'they are not an object')
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
    // A title says what the type is about: without the type it says nothing.
    type === undefined ? undefined : { type, title: title ?? titleOf(status) },
  )
}

function isSound(thrown: Problem): boolean {
  try {
    return (
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
