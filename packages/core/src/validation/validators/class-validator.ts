import { type Finding, isObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { wordingOf } from '../message.ts'
import type { Path } from '../pointer.ts'

const DEPTH = 100

/** The findings of a class-validator ValidationError: one for each constraint, then those of its children. */
export function readClassValidatorIssue(issue: RawIssue): Finding[] | undefined {
  if (!('property' in issue) || !(isObject(issue.constraints) || Array.isArray(issue.children))) return undefined
  const findings: Finding[] = []
  collect(issue, [], findings)
  return findings.length > 0 ? findings : undefined
}

function collect({ property, constraints, children, value }: RawIssue, parent: Path, findings: Finding[]): void {
  const path = typeof property === 'string' || typeof property === 'number' ? [...parent, property] : parent
  for (const [name, message] of Object.entries(isObject(constraints) ? constraints : {})) {
    const wording = name === 'whitelistValidation' ? UNKNOWN_MEMBER : wordingOf(message, false, [value])
    findings.push({ path, ...wording })
  }
  if (!Array.isArray(children) || path.length > DEPTH) return
  for (const child of children) if (isObject(child)) collect(child, path, findings)
}
