import type { RawIssue } from '../finding.ts'

/** The texts of TypeBox 0.34 and of Effect 4, whose issues have no member that tells. The last one quotes the input. */
const TEXT = /^(?:Unexpected property$|Expected no excess property$|Unexpected key with value )/

/** Whether an issue with a message and a path is about a member that the schema doesn't know. */
export function isAboutUnknownMember({ _tag, type, branch, message }: RawIssue): boolean {
  const isOfEffect3 = _tag === 'Unexpected'
  const isOfSuperstruct = type === 'never' && Array.isArray(branch)
  return isOfEffect3 || isOfSuperstruct || TEXT.test(String(message))
}
