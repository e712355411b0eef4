import { dropControls } from './characters.ts'
import { extensionsOf } from './content.ts'

/** Renders a plain document as `text/plain`: status and title, the detail, then one line for each member. */
export function renderText(document: Readonly<Record<string, unknown>>): string {
  const { type, title, status, detail, instance } = document
  const members: [string, unknown][] = extensionsOf(document)
  if (instance !== undefined) members.unshift(['instance', instance])
  if (type !== 'about:blank') members.unshift(['type', type])
  const parts = [`${status} ${title}`]
  if (detail !== undefined) parts.push(String(detail))
  if (members.length > 0) parts.push(linesOf(members, '').join('\n'))
  return `${dropControls(parts.join('\n\n'))}\n`
}

/** The lines of members. The label of a line is the member's name, or the dash of a list. */
function linesOf(members: readonly (readonly [string, unknown])[], indent: string): string[] {
  return members.flatMap(([name, value]) => valueLines(`${indent}${oneLine(name)}:`, value, indent))
}

function valueLines(label: string, value: unknown, indent: string): string[] {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${label} []`]
    return [label, ...value.flatMap((item) => valueLines(`${inner}-`, item, inner))]
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
    return members.length === 0 ? [`${label} {}`] : [label, ...linesOf(members, inner)]
  }
  // Continuation lines are indented, because an unindented one could pass for a member.
  return [`${label} ${String(value).replaceAll('\n', `\n${inner}`)}`]
}

function oneLine(name: string): string {
  return name.replaceAll('\n', ' ')
}
