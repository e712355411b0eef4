import type { Problem } from '../../problem/types.ts'
import type { Report } from '../request/report.ts'
import { addMembers } from './plain.ts'

/** What a response tells, whatever its format. */
export interface Content {
  /** The problem, for its type, its status and its extensions. */
  readonly problem: Problem
  /** Its title, in the language of the response. */
  readonly title: string
  /** Its detail, in the language of the response. */
  readonly detail: string | undefined
  /** Its own instance, or what the service's hook says. */
  readonly instance: string | undefined
  /** Members that the service adds, the later win, and the problem's own over them. */
  readonly members: readonly Readonly<Record<string, unknown>>[]
  /** The language of a translation; `undefined` where the texts are the problem's own. */
  readonly language: string | undefined
}

/** The content as plain JSON data: the standard members, then the service's, then the problem's extensions. */
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
