import type { Omission } from '../problem/omission.ts'
import type { Problem } from '../problem/types.ts'
import { addMembers } from './plain.ts'

/** The `application/problem+json` content of a problem, with members that the service adds; the problem's own win. */
export function renderJson(
  problem: Problem,
  members: Readonly<Record<string, unknown>> | undefined,
  instance: string | undefined,
  omitted: Omission[],
): string {
  const end = problem.instance ?? instance
  if (members === undefined && isPlain(problem)) {
    const head = `{"type":${quote(problem.type)},"title":${quote(problem.title)},"status":${problem.status}`
    const detail = problem.detail === undefined ? '' : `,"detail":${quote(problem.detail)}`
    return `${head}${detail}${end === undefined ? '' : `,"instance":${quote(end)}`}}`
  }
  const { type, title, status, detail, extensions } = problem
  const document: Record<string, unknown> = { type, title, status }
  if (detail !== undefined) document.detail = detail
  if (end !== undefined) document.instance = end
  if (members !== undefined) addMembers(document, members, 'members', omitted)
  addMembers(document, extensions, 'extensions', omitted)
  return JSON.stringify(document)
}

function isPlain(problem: Problem): boolean {
  for (const _ in problem.extensions) return false
  return true
}

/** A JSON string. Most texts have no quote, backslash, control character or surrogate: a look is cheaper than a serialiser. */
function quote(text: string): string {
  return /[^ !#-[\]-\ud7ff\ue000-\uffff]/.test(text) ? JSON.stringify(text) : `"${text}"`
}
