import { type Finding, isErrorObject, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { wordingOf } from '../message.ts'
import { keysOf } from '../path.ts'
import { isAboutUnknownMember } from './unknown-member.ts'

/**
 * The finding of an issue `{ detail, path }` that the service wrote itself. In place of `path` it may have a `pointer`,
 * `parameter` or `header`, as in a validation problem.
 */
export function readOwnIssue({ detail, path, pointer, parameter, header }: RawIssue): Finding[] | undefined {
  if (typeof detail !== 'string') return undefined
  const wording = { detail, known: true }
  if (typeof parameter === 'string') return [{ ...wording, path: [parameter], location: 'query' }]
  if (typeof header === 'string') return [{ ...wording, path: [header], location: 'header' }]
  return [{ ...wording, path: keysOf(pointer ?? path) }]
}

/**
 * The finding of an issue with a message and a path: of any Standard Schema, yup, superstruct, TypeBox 0.34, and
 * VineJS, which calls its path `field`.
 */
export function readPlainIssue(issue: RawIssue): Finding[] | undefined {
  const { message, path, field, value, input, data } = issue
  if (typeof message !== 'string') return undefined
  // The message of an error is meant for logs. Messages of yup's errors are meant for clients.
  if (isErrorObject(issue) && !Array.isArray(issue.inner)) return undefined
  const wording = isAboutUnknownMember(issue) ? UNKNOWN_MEMBER : wordingOf(message, false, [value, input, data], path)
  return [{ path: keysOf(path ?? field), ...wording }]
}
