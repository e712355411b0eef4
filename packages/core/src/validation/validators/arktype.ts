import { type Finding, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { wordingOf } from '../message.ts'
import { keysOf } from '../path.ts'

/**
 * The finding of an issue of arktype. It is worded from `expected`, since `message` and `problem` quote the input in
 * several forms.
 */
export function readArktypeIssue(issue: RawIssue): Finding[] | undefined {
  const { problem, message, path, data } = issue
  if (typeof problem !== 'string') return undefined
  const expected = expectationOf(issue, 0)
  // What `'+': 'reject'` expects of a member.
  if (expected === 'removed') return [{ path: keysOf(path), ...UNKNOWN_MEMBER }]
  const wording =
    expected === undefined ? wordingOf(message, false, [data]) : { detail: `must be ${expected}`, known: true }
  return [{ path: keysOf(path), ...wording }]
}

const DEPTH = 3

function expectationOf(issue: RawIssue, depth: number): string | undefined {
  const { code, expected, errors } = issue
  // For these codes, `expected` is a sentence about the input.
  const compound = code === 'union' ? ' or ' : code === 'intersection' ? ' and ' : undefined
  if (compound === undefined) return typeof expected === 'string' ? expected : undefined
  if (!Array.isArray(errors) || depth === DEPTH) return undefined
  const inner = errors as readonly RawIssue[]
  // The alternatives of a union may fail at different places, so no sentence about one place fits all of them.
  if (inner.some((each) => String(each.path) !== String(issue.path))) return undefined
  const parts = inner.map((each) => expectationOf(each, depth + 1))
  return parts.includes(undefined) ? undefined : [...new Set(parts)].join(compound)
}
