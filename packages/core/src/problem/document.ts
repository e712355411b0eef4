import type { Problem, ProblemDocument } from './types.ts'

/** The members that RFC 9457 defines, and the one name that is no data. */
const RESERVED: readonly string[] = ['type', 'title', 'status', 'detail', 'instance', '__proto__']

/** Whether an extension may not have this name: a standard member has it, or it would be taken for a prototype. */
export function isReserved(name: string): boolean {
  return RESERVED.includes(name)
}

/** The document of a problem, with its extensions as they are. */
export function toDocument(problem: Problem): ProblemDocument {
  const { type, title, status, detail, instance, extensions } = problem
  const document: Record<string, unknown> =
    detail === undefined ? { type, title, status } : { type, title, status, detail }
  if (instance !== undefined) document.instance = instance
  for (const name in extensions)
    if (Object.hasOwn(extensions, name) && !isReserved(name)) document[name] = extensions[name]
  return document as unknown as ProblemDocument
}
