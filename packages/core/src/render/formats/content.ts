import type { Problem } from '../../problem/types.ts'
import type { Report } from '../request/report.ts'
import { addMembers } from './plain.ts'

/** The content of a response, whatever its format. */
export interface Content {
  /** The problem, from which the type, the status and the extensions are taken. */
  readonly problem: Problem
  /** The title, in the language of the response. */
  readonly title: string
  /** The detail, in the language of the response. */
  readonly detail: string | undefined
  /** The problem's own instance, or the one that the service's hook returns. */
  readonly instance: string | undefined
  /** Members that the service adds. Later ones win, and the problem's own win over all of them. */
  readonly members: readonly Readonly<Record<string, unknown>>[]
  /** The language of a translation; `undefined` if the texts are the problem's own. */
  readonly language: string | undefined
}

/** The content as plain JSON data: the standard members, then those of the service, then the problem's extensions. */
export function toPlainDocument(content: Content, report: Report): Readonly<Record<string, unknown>> {
  const { problem, title, detail, instance, members } = content
  const document: Record<string, unknown> = { type: problem.type, title, status: problem.status }
  if (detail !== undefined) document.detail = detail
  if (instance !== undefined) document.instance = instance
  for (const each of members) addMembers(document, each, 'members', report)
  addMembers(document, problem.extensions, 'extensions', report)
  return document
}

/** The members of a plain document that RFC 9457 does not define. */
export function extensionsOf(document: Readonly<Record<string, unknown>>): [name: string, value: unknown][] {
  return Object.entries(document).filter(([name]) => !STANDARD.includes(name))
}

const STANDARD: readonly string[] = ['type', 'title', 'status', 'detail', 'instance']
