import { addMembers, toDocument } from '../problem/document.ts'
import type { Omission } from '../problem/omission.ts'
import type { Problem } from '../problem/types.ts'

/** The `application/problem+json` content of a problem, with members that the service adds; the problem's own win. */
export function renderJson(
  problem: Problem,
  members: Readonly<Record<string, unknown>> | undefined,
  instance: string | undefined,
  omitted: Omission[],
): string {
  if (members === undefined && isPlain(problem)) {
    const end = problem.instance ?? instance
    const head = `{"type":${quote(problem.type)},"title":${quote(problem.title)},"status":${problem.status}`
    const detail = problem.detail === undefined ? '' : `,"detail":${quote(problem.detail)}`
    return `${head}${detail}${end === undefined ? '' : `,"instance":${quote(end)}`}}`
  }
  const document = toDocument(problem, omitted) as unknown as Record<string, unknown>
  if (problem.instance === undefined && instance !== undefined) document.instance = instance
  if (members !== undefined) {
    const own = Object.keys(document)
    const added: Record<string, unknown> = {}
    addMembers(added, members, 'members', omitted)
    for (const name of Object.keys(added)) if (!own.includes(name)) document[name] = added[name]
  }
  return JSON.stringify(document)
}

function isPlain(problem: Problem): boolean {
  for (const _ in problem.extensions) return false
  return true
}

/** A JSON string. Most texts have nothing to escape, and a look is cheaper than a serialiser. */
function quote(text: string): string {
  return /["\\\p{Cc}\p{Cs}]/u.test(text) ? JSON.stringify(text) : `"${text}"`
}
