import type { NextStep } from '../../read/next-step.ts'
import { dropControls } from './characters.ts'
import { extensionsOf } from './content.ts'

/**
 * Renders a plain document as `text/markdown`: status and title, the detail, the members, and the client's next step.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7763 | RFC 7763}
 */
export function renderMarkdown(document: Readonly<Record<string, unknown>>, step: NextStep): string {
  const { type, title, status, detail, instance } = document
  const members: [string, unknown][] = extensionsOf(document)
  if (instance !== undefined) members.unshift(['instance', instance])
  if (type !== 'about:blank') members.unshift(['type', type])
  const parts = [`# ${status} ${escapeText(oneLine(String(title)))}`]
  if (detail !== undefined) parts.push(escapeText(String(detail)))
  if (members.length > 0) parts.push(members.map(([name, value]) => `- ${escapeText(name)}: ${code(value)}`).join('\n'))
  parts.push(`Next step: ${describeStep(step)}`)
  return `${dropControls(parts.join('\n\n'))}\n`
}

/** Sentences for each action. A client that can't follow them has to ask its user. */
const STEPS: Readonly<Record<NextStep['action'], string>> = {
  authenticate: 'authenticate as this response asks, and send the request again with the credentials.',
  'change-request': 'change the request. The same request gets the same error.',
  continue: 'wait for the final response.',
  'follow-redirect': 'send the request to the URL in `Location`.',
  none: 'stop. Sending this request again does not help.',
  'other-connection': 'send the request again over another connection.',
  repeat: 'send the request again.',
  'repeat-after-delay': 'send the request again later.',
  'use-stored-response': 'use the stored response.',
}

function describeStep({ action, retryable, retryAfter }: NextStep): string {
  if (!retryable && /^(?:repeat|other-connection)/.test(action))
    return 'find out whether the request was carried out before you send it again. It is not idempotent.'
  if (!retryable || retryAfter === undefined) return STEPS[action]
  return `wait ${retryAfter} seconds, then ${STEPS[action].replace(' later', '')}`
}

/** Escapes the characters that Markdown gives a meaning, anywhere or at the start of a line. */
function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>&|~]/g, '\\$&').replace(/^([ \t]*\d*)([-+=#.)])/gm, '$1\\$2')
}

/** A value as JSON in a code span, which nothing inside can end. */
function code(value: unknown): string {
  const text = typeof value === 'string' ? oneLine(value) : JSON.stringify(value)
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const space = text === '' || /^[` ]|[` ]$/.test(text) ? ' ' : ''
  return `${fence}${space}${text}${space}${fence}`
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ')
}
