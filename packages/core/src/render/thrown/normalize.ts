import { isUriReference } from '../../fields/uri-reference.ts'
import { hasBrand, OMITTED, READ_PROBLEM_BRAND } from '../../problem/brand.ts'
import { addFields } from '../../problem/fields.ts'
import type { Omission } from '../../problem/omission.ts'
import { createProblem, isProblem, isProblemStatus, titleOf } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { isRecord, peek } from '../request/peek.ts'
import { readForeignError } from './foreign.ts'

/** A thrown value as a problem. */
export interface Normalized {
  readonly problem: Problem
  /** Whether the value was no problem of the service's own. */
  readonly foreign: boolean
  /** What of it could not be taken over. */
  readonly omitted: readonly Omission[]
}

/**
 * Makes a problem of anything that was thrown; never throws. A problem stays what it is. One that was read from an
 * upstream becomes a 502 without its words. Any other value becomes its own 4xx or 5xx status where it carries one, else
 * a 500; its message is taken over only below 500 and where it says `expose`.
 */
export function normalize(thrown: unknown): Normalized {
  const omitted: Omission[] = []
  if (isProblem(thrown)) return { problem: toOwnProblem(thrown, omitted), foreign: false, omitted }
  if (hasBrand(thrown, READ_PROBLEM_BRAND)) {
    return { problem: createProblem(502, { cause: thrown }), foreign: true, omitted }
  }
  const { status, detail, headers } = readForeignError(thrown, omitted)
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, headers, omitted)
  const problem = createProblem(status, { detail, headers: fields, cause: thrown })
  return { problem, foreign: true, omitted }
}

/** The problem with every part checked again: it may come from another copy, or have been changed since it was made. */
function toOwnProblem(thrown: Problem, omitted: Omission[]): Problem {
  const left = peek(thrown, OMITTED)
  if (Array.isArray(left)) omitted.push(...left.slice(0, 100))
  const status = peek(thrown, 'status')
  if (!isProblemStatus(status)) {
    omitted.push({ what: 'status', reason: 'it is no whole number from 400 to 599' })
    return createProblem(500, { cause: thrown })
  }
  if (isSound(thrown)) return thrown
  const fields: Record<string, string | readonly string[]> = {}
  addFields(fields, peek(thrown, 'headers'), omitted)
  const extensions = peek(thrown, 'extensions')
  if (extensions !== undefined && !isRecord(extensions))
    omitted.push({ what: 'extensions', reason: 'they are no object' })
  const detail = textOf(thrown, 'detail', omitted)
  const instance = referenceOf(thrown, 'instance', omitted)
  const type = referenceOf(thrown, 'type', omitted)
  const title = textOf(thrown, 'title', omitted)
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

function textOf(thrown: Problem, member: string, omitted: Omission[]): string | undefined {
  const value = peek(thrown, member)
  if (typeof value === 'string') return value
  if (value !== undefined) omitted.push({ what: member, reason: 'it is no string' })
  return undefined
}

function referenceOf(thrown: Problem, member: string, omitted: Omission[]): string | undefined {
  const value = textOf(thrown, member, omitted)
  if (value === undefined || isUriReference(value)) return value
  omitted.push({ what: member, reason: 'it is no URI reference' })
  return undefined
}
