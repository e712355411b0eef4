import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { UsageError } from '../command/usage-error.ts'

/** An object of the document. */
export type Json = Readonly<Record<string, unknown>>

/** The most brackets that can be open. Documents nest some dozens. */
const DEEPEST = 2000

/** A parsed OpenAPI document, with the places of its parts. */
export interface OpenApiDocument {
  readonly root: Json
  /** The value that a reference in the document points to, or the value itself. */
  resolve(value: unknown): unknown
  /** `api.yaml:12`, the place of a part. */
  placeOf(path: readonly string[]): string
}

/**
 * Reads an OpenAPI 3.1 document from a JSON or YAML file.
 *
 * @throws {UsageError} if the file can't be read or isn't such a document. The message names the line.
 */
export function readOpenApi(file: string, folder: string): OpenApiDocument {
  const lines = new LineCounter()
  const text = readText(file, folder)
  requireShallow(text, file)
  // The position is in the message already, and adding it again to thousands of errors takes long.
  const parsed = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const [error] = parsed.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new UsageError(`${file}:${line}:${col}: ${error.message.split(/ at line|:?\n/, 1)[0]}. Correct the file.`)
  }
  function placeOf(path: readonly string[]): string {
    let node: unknown = parsed.contents
    let offset = 0
    for (const name of path) {
      // A part that is missing has the place of what it is missing from. Keys such as 404 can be numbers.
      const item = isMap(node) ? node.items.find(({ key }) => String(key) === name) : undefined
      const key = item?.key ?? (isSeq(node) ? node.items[Number(name)] : undefined)
      if (!isNode(key) || !key.range) break
      offset = key.range[0]
      node = item === undefined ? key : item.value
    }
    return `${file}:${lines.linePos(offset).line}`
  }
  const root = toValues(parsed, file)
  if (!isObject(root)) throw new UsageError(`${file}:1: this is not an OpenAPI document. It must be an object.`)
  requireVersion(root, placeOf)
  const document = { root, placeOf, resolve: (value: unknown) => resolveReference(value, root) }
  requireParts(document)
  return document
}

/** The parser can't end in an orderly way on deeper brackets than a call stack has room for. */
function requireShallow(text: string, file: string): void {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '[' || character === '{') depth++
    else if ((character === ']' || character === '}') && depth > 0) depth--
    if (depth > DEEPEST) {
      const line = text.slice(0, at).split('\n').length
      throw new UsageError(
        `${file}:${line}: more than ${DEEPEST} brackets are open here. Close them, or nest them less.`,
      )
    }
  }
}

/** The values of the document, whose aliases can stand for more of them than memory holds, or for the part around them. */
function toValues(parsed: ReturnType<typeof parseDocument>, file: string): unknown {
  let values: unknown
  try {
    values = parsed.toJS({ maxAliasCount: 100 })
    JSON.stringify(values)
  } catch (error) {
    const why = error instanceof ReferenceError ? 'stand for too many values' : 'stand for a part that they are in'
    throw new UsageError(`${file}: the aliases (\`*name\`) of this document ${why}. Write \`$ref\` in their place.`)
  }
  return values
}

function readText(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8')
  } catch (error) {
    throw new UsageError(`The OpenAPI document ${file} can't be read: ${(error as Error).message}`)
  }
}

function requireVersion({ openapi, swagger }: Json, placeOf: OpenApiDocument['placeOf']): void {
  if (typeof openapi === 'string' && /^3\.[12](?:\.|$)/.test(openapi)) return
  if (swagger !== undefined)
    throw new UsageError(
      `${placeOf(['swagger'])}: this is Swagger ${swagger}, and --openapi reads OpenAPI 3.1. Convert it with ` +
        '`npx swagger2openapi`, and the result with `npx openapi-format api.yaml --convertTo 3.1 -o api-3.1.yaml`.',
    )
  if (typeof openapi === 'string' && /^3\.0/.test(openapi))
    throw new UsageError(
      `${placeOf(['openapi'])}: this is OpenAPI ${openapi}, whose schemas aren't JSON Schema, and --openapi reads 3.1. Convert ` +
        'it with `npx openapi-format api.yaml --convertTo 3.1 -o api-3.1.yaml`.',
    )
  throw new UsageError(
    `${placeOf(['openapi'])}: the version ${JSON.stringify(openapi) ?? 'is missing and'} can't be read. Write \`openapi: 3.1.0\` for an OpenAPI 3.1 document.`,
  )
}

/** Checks what the comparison needs: paths, operations with responses, and references that lead somewhere. */
function requireParts(document: OpenApiDocument): void {
  const { root, placeOf } = document
  if (!isObject(root.paths)) throw new UsageError(`${placeOf(['paths'])}: the document has no \`paths\`.`)
  for (const [path, item] of Object.entries(root.paths)) {
    const at = ['paths', path]
    if (!path.startsWith('/') && !path.startsWith('x-'))
      throw new UsageError(`${placeOf(at)}: the path ${JSON.stringify(path)} must begin with a slash: \`/${path}\`.`)
    if (!isObject(document.resolve(item))) throw new UsageError(`${placeOf(at)}: ${path} must be an object.`)
  }
  requireReferences(root, [], document)
}

function requireReferences(value: unknown, path: readonly string[], document: OpenApiDocument): void {
  if (typeof value !== 'object' || value === null) return
  const { $ref } = value as { readonly $ref?: unknown }
  // An example can have any member.
  if (typeof $ref === 'string' && !path.includes('example') && !path.includes('examples')) {
    const place = document.placeOf([...path, '$ref'])
    if (!$ref.startsWith('#'))
      throw new UsageError(
        `${place}: the reference ${$ref} leads to another file. Join the files first: \`npx @redocly/cli bundle api.yaml -o bundled.yaml\`.`,
      )
    if (document.resolve(value) === undefined)
      throw new UsageError(`${place}: the reference ${$ref} leads nowhere. Add the part, or correct the reference.`)
  }
  for (const [key, each] of Object.entries(value)) requireReferences(each, [...path, key], document)
}

/** Follows references, also one to another. A circle of them leads nowhere. */
function resolveReference(value: unknown, root: Json): unknown {
  let found = value
  for (let steps = 0; steps < 20; steps++) {
    const $ref = isObject(found) ? found.$ref : undefined
    if (typeof $ref !== 'string') return found
    found = $ref
      .replace(/^#\/?/, '')
      .split('/')
      .filter((key) => key !== '')
      .map((key) => decode(key).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<unknown>(
        (part, key) =>
          typeof part === 'object' && part !== null && Object.hasOwn(part, key) ? (part as Json)[key] : undefined,
        root,
      )
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
