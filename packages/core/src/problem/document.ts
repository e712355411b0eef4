import { isLeftOut, toJsonMember } from './extensions.ts'
import type { Omission } from './omission.ts'
import type { Problem, ProblemDocument } from './types.ts'

/** The members that RFC 9457 defines; an extension cannot take their names. */
export const STANDARD_MEMBERS: readonly string[] = ['type', 'title', 'status', 'detail', 'instance']

/** The wire form; what JSON cannot hold is left out and told. */
export function toDocument(problem: Problem, omitted: Omission[]): ProblemDocument {
  const document: Record<string, unknown> = { type: problem.type, title: problem.title, status: problem.status }
  if (problem.detail !== undefined) document.detail = problem.detail
  if (problem.instance !== undefined) document.instance = problem.instance
  addMembers(document, problem.extensions, 'extensions', omitted)
  return document as unknown as ProblemDocument
}

/** Adds members beside the standard ones, each as plain data. */
export function addMembers(
  document: Record<string, unknown>,
  members: Readonly<Record<string, unknown>>,
  path: string,
  omitted: Omission[],
): void {
  for (const name of memberNames(members, path, omitted)) {
    const what = `${path}.${name}`
    if (STANDARD_MEMBERS.includes(name)) omitted.push({ what, reason: 'it has the name of a standard member' })
    else if (name === '__proto__') omitted.push({ what, reason: 'careless readers would take it for a prototype' })
    else {
      const value = toJsonMember(members, name, what, omitted)
      if (!isLeftOut(value)) document[name] = value
    }
  }
}

function memberNames(members: Readonly<Record<string, unknown>>, path: string, omitted: Omission[]): string[] {
  try {
    return Object.keys(members)
  } catch (error) {
    omitted.push({ what: path, reason: `its names cannot be read: ${describe(error)}` })
    return []
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
