import { INVALID, isObject, type RawIssue } from '../finding.ts'
import { keysOf } from '../path.ts'
import type { Path } from '../pointer.ts'

const DEPTH = 100

/**
 * The issues of an error of Effect's Schema, each with a message and a path: a ParseError of Effect 3 or a SchemaError
 * of Effect 4.
 */
export function effectIssuesOf({ _tag, issue, message }: RawIssue): RawIssue[] | undefined {
  if (_tag === 'SchemaError' && typeof message === 'string') return linesOf(message)
  if (_tag !== 'ParseError' || !isObject(issue)) return undefined
  const issues: RawIssue[] = []
  collect(issue, [], issues)
  return issues
}

/**
 * Parses the message of an Effect 4 error. Its issues have no message of their own; the error lists them all, each
 * followed by its path: `at ["a"][0]`.
 */
function linesOf(text: string): RawIssue[] {
  const issues = text.matchAll(/([^\n]+(?:\n(?! {2}at \[)[^\n]*)*)(?:\n {2}at (\[.*\])(?:\n|$))?/g)
  return Array.from(issues, ([, message, path]) => ({ message, path }))
}

/** Collects the leaves of Effect 3's tree of issues. */
function collect(node: RawIssue, parent: Path, issues: RawIssue[]): void {
  const path = [...parent, ...keysOf([node.path].flat())]
  const said = ownMessageOf(node)
  const children = said === undefined ? [node.issue ?? node.issues].flat().filter(isObject) : []
  if (children.length > 0 && path.length < DEPTH) {
    for (const child of children) collect(child, path, issues)
  } else {
    issues.push({
      _tag: node._tag,
      message: said ?? node.message ?? expectationOf(node) ?? INVALID,
      path,
      value: node.actual,
    })
  }
}

/**
 * The message that the schema's author gave, if it is plain text. Effect prefers messages from deeper issues, except
 * here.
 */
function ownMessageOf(node: RawIssue): string | undefined {
  if (
    node._tag === 'Composite' ||
    (node.kind !== undefined && node.kind !== 'Predicate' && node.kind !== 'Transformation')
  )
    return
  const message = annotationOf(node, 'Message')
  const said: unknown = typeof message === 'function' ? message(node) : undefined
  return typeof said === 'string' ? said : undefined
}

function expectationOf(node: RawIssue): string | undefined {
  if (node._tag === 'Missing') return 'is missing'
  if (!isObject(node.ast)) return undefined
  return `Expected ${annotationOf(node, 'Description') ?? annotationOf(node, 'Title') ?? String(node.ast)}`
}

function annotationOf({ ast }: RawIssue, name: string): unknown {
  const annotations = isObject(ast) ? ast.annotations : undefined
  return (annotations as Record<symbol, unknown> | undefined)?.[Symbol.for(`effect/annotation/${name}`)]
}
