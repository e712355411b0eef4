import type { Finding, HttpMessage, InspectOptions } from '@statuskit/inspector'
import { withDecodedBody } from '@statuskit/inspector/node'
import { BodySchemas } from './body-schemas.ts'
import { type FindPath, type Operation, readOperations } from './operations.ts'
import { isObject, type Json, type OpenApiDocument, readOpenApi } from './read-document.ts'
import { findingOf, type OpenApiRule } from './rules.ts'

/** How many mismatches of a body are listed. */
const MOST_MISMATCHES = 10

/** Compares responses with an OpenAPI document. */
export class OpenApiCheck {
  readonly #document: OpenApiDocument
  readonly #operations: readonly Operation[]
  readonly #find: FindPath
  readonly #schemas: BodySchemas
  readonly #grades: NonNullable<InspectOptions['rules']>
  readonly #seen = new Set<Operation>()
  /** The number of responses of paths that the document doesn't have. They aren't checked. */
  otherPaths = 0

  /** @throws {UsageError} if the file isn't an OpenAPI 3.1 document */
  constructor(file: string, folder: string, grades: InspectOptions['rules'] = {}) {
    this.#document = readOpenApi(file, folder)
    const { operations, find } = readOperations(this.#document)
    this.#operations = operations
    this.#find = find
    this.#schemas = new BodySchemas(this.#document)
    this.#grades = grades
  }

  /** The differences between a response and the document. */
  check(message: HttpMessage): Finding[] {
    const { method, url, status } = message
    // A request that isn't known can't be compared, and 0 is not a response.
    if (method === undefined || url === undefined || !URL.canParse(url) || status < 100) return []
    const path = this.#find(url)
    if (path === undefined) {
      this.otherPaths++
      return []
    }
    const operation = path.operations.get(method) ?? (method === 'HEAD' ? path.operations.get('GET') : undefined)
    if (operation !== undefined) return this.#checkResponse(message, operation)
    // The adapters answer 405 to methods without a route, and a preflight request is the browser's.
    if (status === 405 || status === 501 || method === 'OPTIONS') return []
    const methods = [...path.operations.keys()].join(', ')
    return this.#finding(
      'openapi-undocumented-method',
      `${method} ${path.path} has no operation; the document has ${methods || 'none'}`,
      `Add \`${method.toLowerCase()}\` at ${this.#document.placeOf(['paths', path.path])}, or answer with 405.`,
    )
  }

  /** The operations of which no response was seen, as `api.yaml:12: GET /orders/{id}`. */
  unseen(): string[] {
    return this.#operations
      .filter((operation) => !this.#seen.has(operation))
      .map(({ method, path, at }) => `${this.#document.placeOf(at.slice(0, -1))}: ${method} ${path}`)
  }

  #checkResponse(message: HttpMessage, operation: Operation): Finding[] {
    this.#seen.add(operation)
    const { status } = message
    const key = [String(status), `${String(status)[0]}XX`, 'default'].find(
      (each) => operation.responses[each] !== undefined,
    )
    const name = `${operation.method} ${operation.path}`
    if (key === undefined)
      return this.#finding(
        'openapi-undocumented-status',
        `${name} answered ${status}, and the document has ${Object.keys(operation.responses).join(', ') || 'no responses'}`,
        `Add \`${status}\` to the responses at ${this.#document.placeOf(operation.at)}, or send a documented status.`,
      )
    const response = this.#document.resolve(operation.responses[key])
    if (!isObject(response)) return []
    const at = [...operation.at, key]
    return [...this.#checkHeaders(message, response, at), ...this.#checkContent(message, response, at)]
  }

  #checkHeaders({ headers, hidden = [] }: HttpMessage, response: Json, at: readonly string[]): Finding[] {
    const required = Object.entries(isObject(response.headers) ? response.headers : {}).filter(([, header]) => {
      const { required } = (this.#document.resolve(header) ?? {}) as Json
      return required === true
    })
    return required
      .map(([name]) => name)
      .filter((name) => !hidden.includes('*') && !hidden.includes(name.toLowerCase()))
      .filter((name) => !headers.some(([sent]) => sent.toLowerCase() === name.toLowerCase()))
      .flatMap((name) =>
        this.#finding(
          'openapi-missing-header',
          `The response has no ${name}, which the document requires`,
          `Send ${name}, or remove \`required\` at ${this.#document.placeOf([...at, 'headers', name])}.`,
        ),
      )
  }

  #checkContent(message: HttpMessage, response: Json, at: readonly string[]): Finding[] {
    const sent = message.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
    const type = essenceOf(sent ?? '')
    if (type === '' || message.method === 'HEAD' || message.status === 304) return []
    const content = isObject(response.content) ? response.content : {}
    const key = [type, `${type.split('/')[0]}/*`, '*/*']
      .map((wanted) => Object.keys(content).find((each) => essenceOf(each) === wanted))
      .find((each) => each !== undefined)
    const body = textOf(message)
    if (key === undefined) {
      // Some servers label an empty body.
      if (body === '') return []
      return this.#finding(
        'openapi-undocumented-content-type',
        `The body is ${type}, and the document has ${Object.keys(content).join(', ') || 'no content'} for ${at.at(-1)}`,
        `Add \`${type}\` at ${this.#document.placeOf(at)}, or send a documented type.`,
      )
    }
    if (body === undefined || body === '' || !/[/+]json$/.test(type)) return []
    return this.#checkBody(body, type, content[key], [...at, 'content', key])
  }

  #checkBody(body: string, type: string, media: unknown, at: readonly string[]): Finding[] {
    const value = parse(body)
    // The inspector reports JSON that is not valid.
    if (value === undefined || !isObject(media) || media.schema === undefined) return []
    const place = this.#document.placeOf([...at, 'schema'])
    const problemType =
      type === 'application/problem+json' && isObject(value) ? (value.type ?? 'about:blank') : undefined
    const { types, mismatches } = this.#schemas.check(value, media.schema, problemType)
    if (problemType !== undefined && types !== undefined && !types.includes(String(problemType)))
      return this.#finding(
        'openapi-undocumented-problem-type',
        `The problem type is ${problemType}, and the document has ${types.join(', ')}`,
        `Add the type at ${place}, or send a documented one.`,
      )
    return mismatches.length === 0 ? [] : this.#mismatch(mismatches, place)
  }

  #mismatch(mismatches: readonly string[], place: string): Finding[] {
    const more = mismatches.length - MOST_MISMATCHES
    const listed = [...mismatches.slice(0, MOST_MISMATCHES), ...(more > 0 ? [`and ${more} more`] : [])]
    return this.#finding(
      'openapi-body-mismatch',
      `The body doesn't match its schema: ${listed.join('; ')}`,
      `Send what the schema describes, or correct the schema at ${place}.`,
    )
  }

  #finding(id: OpenApiRule, message: string, fix: string): Finding[] {
    return findingOf(id, `${message}.`, fix, this.#grades)
  }
}

function essenceOf(type: string): string {
  return (type.split(';', 1)[0] ?? '').trim().toLowerCase()
}

/** The body as text; `undefined` if the source doesn't have it, or if it can't be decoded. */
function textOf(message: HttpMessage): string | undefined {
  const { body, rawBody, undecodable, headers } = withDecodedBody(message)
  const isCoded = headers.some(([name]) => name.toLowerCase() === 'content-encoding')
  const bytes = body ?? (isCoded ? undefined : rawBody)
  if (undecodable !== undefined || bytes === undefined || typeof bytes === 'string') return bytes as string | undefined
  return new TextDecoder().decode(bytes)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
