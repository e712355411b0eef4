import { isObject, type Json, type OpenApiDocument } from './read-document.ts'

const METHODS: readonly string[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** An operation of the document. */
export interface Operation {
  readonly method: string
  /** The path template: `/orders/{id}`. */
  readonly path: string
  readonly responses: Json
  /** Where its responses are in the document. */
  readonly at: readonly string[]
}

/** A path of the document with its operations by method, in upper case. */
interface DocumentedPath {
  readonly path: string
  readonly operations: ReadonlyMap<string, Operation>
}

/** Finds the path of the document that a URL belongs to. */
export type FindPath = (url: string) => DocumentedPath | undefined

/** All operations, and the search for the path of a URL. */
export function readOperations(document: OpenApiDocument): {
  readonly operations: readonly Operation[]
  readonly find: FindPath
} {
  const bases = basesOf(document.root)
  const paths = Object.entries(document.root.paths as Json)
    .filter(([path]) => path.startsWith('/'))
    // A path without parameters goes before one that would match it too (OpenAPI 3.1, Path Templating Matching).
    .sort(([one], [other]) => countParameters(one) - countParameters(other))
    .map(([path, item]) => ({ path, pattern: patternOf(path), operations: operationsOf(path, item, document) }))
  function find(url: string): DocumentedPath | undefined {
    const { pathname } = new URL(url)
    for (const base of bases) {
      const prefix = base.exec(pathname)?.[0]
      if (prefix === undefined) continue
      const rest = pathname.slice(prefix.length) || '/'
      const found = paths.find(({ pattern }) => pattern.test(rest))
      if (found !== undefined) return found
    }
    return undefined
  }
  return { operations: paths.flatMap(({ operations }) => [...operations.values()]), find }
}

function operationsOf(path: string, item: unknown, document: OpenApiDocument): ReadonlyMap<string, Operation> {
  const entries = Object.entries(document.resolve(item) as Json)
  return new Map(
    entries.flatMap(([method, operation]) => {
      if (!METHODS.includes(method) || !isObject(operation)) return []
      const responses = isObject(operation.responses) ? operation.responses : {}
      const name = method.toUpperCase()
      return [[name, { method: name, path, responses, at: ['paths', path, method, 'responses'] }] as const]
    }),
  )
}

function countParameters(path: string): number {
  return path.split('{').length
}

/** The path of each server, and none: a recording is often of another server. */
function basesOf({ servers }: Json): RegExp[] {
  const urls = (Array.isArray(servers) ? servers : []).map((server) => String((server as Json)?.url ?? ''))
  const paths = urls.map((url) => url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, '').replace(/\/$/, ''))
  return [...new Set([...paths, ''])].map((path) => new RegExp(`^${escapeTemplate(path)}(?=/|$)`))
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${escapeTemplate(path)}$`)
}

/** A template as an expression: each parameter is one segment, or a part of it. */
function escapeTemplate(path: string): string {
  return (
    path
      // Parameters side by side match what one of them does.
      .split(/(?:\{[^}]*\})+/)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^/]+')
  )
}
