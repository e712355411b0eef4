import { attempt } from '../problem/attempt.ts'
import type { Omission } from '../problem/omission.ts'
import { groupsOf } from './carriers.ts'
import { type Finding, isErrorObject, isObject, type RawIssue } from './finding.ts'
import type { ValidationLocation } from './location.ts'
import { shorten } from './path.ts'
import { readAjvIssue } from './validators/ajv.ts'
import { readArktypeIssue } from './validators/arktype.ts'
import { readClassValidatorIssue } from './validators/class-validator.ts'
import { readOpenApiIssue } from './validators/express-openapi-validator.ts'
import { readExpressIssue } from './validators/express-validator.ts'
import { readJoiIssue } from './validators/joi.ts'
import { readOwnIssue, readPlainIssue } from './validators/plain.ts'
import { readValibotIssue } from './validators/valibot.ts'
import { readYupIssue } from './validators/yup.ts'
import { readZodIssue } from './validators/zod.ts'

/** The maximum number of issues of a list that are read. */
const SCAN_LIMIT = 10_000

/** The findings in a validator's issues. */
export interface Findings {
  /** The first findings. */
  readonly findings: readonly Finding[]
  /** The number of further findings. */
  readonly more: number
  /** The parts that could not be read, each with the reason. */
  readonly omitted: readonly Omission[]
}

/**
 * Each reader recognizes an issue by members that only its validator sets. The order matters for the first and the
 * last.
 */
const READERS: readonly ((issue: RawIssue) => Finding[] | undefined)[] = [
  readOwnIssue,
  readOpenApiIssue,
  readExpressIssue,
  readAjvIssue,
  readJoiIssue,
  readValibotIssue,
  readArktypeIssue,
  readZodIssue,
  readClassValidatorIssue,
  readYupIssue,
  readPlainIssue,
]

const WHAT_TO_PASS = 'Pass the error or the issues of a validator, or a list of { detail, path }.'

interface Count {
  /** The number of findings beyond the limit. */
  more: number
  read: number
  unread: number
}

/** The first findings in the issues of any validator. Never throws. */
export function findingsOf(given: unknown, limit: number): Findings {
  const findings: Finding[] = []
  if (given === undefined || given === null) {
    return { findings, more: 0, omitted: [{ what: 'errors', reason: `no issues were given. ${WHAT_TO_PASS}` }] }
  }
  const count: Count = { more: 0, read: 0, unread: 0 }
  let rest = 0
  const groups = attempt(() => groupsOf(given)) ?? []
  for (const group of groups) {
    const list = attempt(() => takeFirst(group.issues))
    if (list === undefined) count.unread++
    else rest += list.rest
    for (const issue of list?.first ?? []) addIssue(issue, group.location, findings, limit, count)
  }
  const { more, unread } = count
  const omitted = unread > 0 || groups.length === 0 ? [{ what: 'errors', reason: reasonFor(given, count) }] : []
  return { findings, more: more + rest, omitted }
}

function takeFirst(issues: Iterable<unknown>): { readonly first: readonly unknown[]; readonly rest: number } {
  const first: unknown[] = []
  for (const issue of issues) {
    // The length of an iterator is not known.
    if (first.length === SCAN_LIMIT) return { first, rest: Array.isArray(issues) ? issues.length - SCAN_LIMIT : 1 }
    first.push(issue)
  }
  return { first, rest: 0 }
}

function addIssue(
  issue: unknown,
  location: ValidationLocation | undefined,
  findings: Finding[],
  limit: number,
  count: Count,
): void {
  if (count.more > 0) {
    count.more++
    return
  }
  const found = attempt(() => readIssue(issue))
  if (found === undefined) count.unread++
  else count.read++
  for (const finding of found ?? []) {
    if (findings.length < limit)
      findings.push({ ...finding, location: finding.location ?? location, path: shorten(finding.path) })
    else count.more++
  }
}

function readIssue(issue: unknown): Finding[] | undefined {
  if (!isObject(issue)) return undefined
  for (const read of READERS) {
    const findings = read(issue)
    if (findings !== undefined) return findings
  }
  return undefined
}

function reasonFor(given: unknown, { read, unread }: Count): string {
  const found = read > 0 ? `${unread} of ${read + unread} issues` : `the issues, given as ${kindOf(given)},`
  return `${found} could not be read. ${WHAT_TO_PASS}`
}

function kindOf(given: unknown): string {
  if (typeof given !== 'object') return `a ${typeof given}`
  return attempt(() => (Array.isArray(given) ? 'a list' : isErrorObject(given) ? 'an error' : undefined)) ?? 'an object'
}
