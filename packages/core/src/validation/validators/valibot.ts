import { type Finding, INVALID, type RawIssue, UNKNOWN_MEMBER } from '../finding.ts'
import { keysOf } from '../path.ts'
import { quotes } from '../quotes.ts'

/** The finding of an issue of valibot, without the received value. */
export function readValibotIssue(issue: RawIssue): Finding[] | undefined {
  const { kind, received, message, path } = issue
  if (typeof kind !== 'string' || typeof received !== 'string' || typeof message !== 'string') return undefined
  const isUnknownMember = issue.type === 'strict_object' && issue.expected === 'never'
  const wording = isUnknownMember ? UNKNOWN_MEMBER : { detail: valibotText(message, received, issue), known: true }
  return [{ path: keysOf(path), ...wording }]
}

/**
 * The message without the received value. Valibot's own text is cut; a text by the schema's author is compared with the
 * input.
 */
function valibotText(text: string, received: string, { expected, input }: RawIssue): string {
  const said = withoutReceived(text, received, expected)
  if (said !== text || !quotes(said, input)) return said
  return typeof expected === 'string' ? `Expected ${expected}` : INVALID
}

/**
 * Removes the received value from valibot's own text: `Invalid type: Expected number but received "x"`, or
 * `Invalid URL: Received "x"`.
 */
function withoutReceived(text: string, received: string, expected: unknown): string {
  const expectation = typeof expected === 'string' ? `Expected ${expected}` : undefined
  const tail = expectation ? ` but received ${received}` : `: Received ${received}`
  if (text.endsWith(tail)) return withoutReceived(text.slice(0, -tail.length), received, expected)
  // A translation, or a text by the schema's author, who may have quoted the received value.
  const schemaPart = expectation && text.endsWith(expectation) ? text.slice(0, -expectation.length) : text
  return schemaPart.includes(received) ? (expectation ?? INVALID) : text
}
