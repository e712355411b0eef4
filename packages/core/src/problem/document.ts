import type { Problem, ProblemDocument } from './types.ts'

/** The members that RFC 9457 defines, and `__proto__`, which can't be a data property. */
const RESERVED: readonly string[] = ['type', 'title', 'status', 'detail', 'instance', '__proto__']

/** Whether an extension must not have this name, because it is a standard member or would set the prototype. */
export function isReserved(name: string): boolean {
  return RESERVED.includes(name)
}

/** The document of a problem, with its extensions unchanged. */
export function toDocument(problem: Problem): ProblemDocument {
  const { type, title, status, detail, instance, extensions } = problem
  const document: Record<string, unknown> =
    detail === undefined ? { type, title, status } : { type, title, status, detail }
  if (instance !== undefined) document.instance = instance
  for (const name in extensions)
    if (Object.hasOwn(extensions, name) && !isReserved(name)) document[name] = extensions[name]
  return document as unknown as ProblemDocument
}
