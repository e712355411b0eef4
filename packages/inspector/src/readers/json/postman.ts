import type { FieldLine, Hidden, HttpMessage, Position } from '../../message/message.ts'
import { parseHeaderLine } from '../header-lines.ts'
import { ReadError } from '../read-error.ts'
import { parseJson } from './json-error.ts'
import { JsonPositions, JsonSource } from './json-positions.ts'

/** Postman shows decoded bodies, and not all headers that it sends. Examples can be written by hand. */
const HIDDEN: readonly Hidden[] = ['connection', 'request-fields']
/** Deeper folders are not read. */
const DEEPEST = 100

type Fields = Readonly<Record<string, unknown>>

/** Whether a JSON value is a Postman collection. */
export function isPostman(value: unknown): boolean {
  const { info, item } = fieldsOf(value)
  return Array.isArray(item) && typeof info === 'object'
}

/**
 * Reads the saved responses of a Postman collection (version 2.1), as text or parsed. Variables of the collection are
 * filled into URLs; a URL with other variables stays unknown. The collection has to be exported with its examples.
 *
 * @throws {ReadError} if it is not a collection, or has no saved responses
 */
export function readPostman(collection: unknown): HttpMessage[] {
  const value = typeof collection === 'string' ? parseJson(collection.replace(/^\ufeff/, '')) : collection
  if (!isPostman(value)) throw new ReadError('This is not a Postman collection: it has no info or no item array.')
  return typeof collection === 'string' ? readCollection(value, collection) : readCollection(value)
}

/** Reads a parsed collection, and the places of its responses in its text if there is one. */
export function readCollection(value: unknown, text?: string, start: Position = { line: 1, column: 1 }): HttpMessage[] {
  const places = text === undefined ? undefined : new JsonPositions(text, start, ['response', 'header'])
  const variables = new Map(
    listOf(fieldsOf(value).variable).map((each) => [String(each.key ?? each.id), String(each.value ?? '')] as const),
  )
  const messages = [...responsesOf(fieldsOf(value).item, '/item', 0)].flatMap(({ response, path }) => {
    const message = readResponse(response, variables)
    const place = places?.at(path)
    if (message === undefined || places === undefined || place === undefined) return message ?? []
    const header = Array.isArray(response.header) ? response.header : []
    const paths = () => header.flatMap((each, index) => (lineOf(each) === undefined ? [] : [`${path}/header/${index}`]))
    return { ...message, source: new JsonSource(place, places, paths) }
  })
  if (messages.length > 0) return messages
  throw new ReadError(
    'The Postman collection has no saved responses. Save a response as an example, and export it again.',
    start,
  )
}

function* responsesOf(items: unknown, path: string, depth: number): Generator<{ response: Fields; path: string }> {
  if (!Array.isArray(items) || depth > DEEPEST) return
  for (const [index, each] of items.entries()) {
    const { item, response } = fieldsOf(each)
    const own = `${path}/${index}`
    for (const [at, saved] of Array.isArray(response) ? response.entries() : [])
      yield { response: fieldsOf(saved), path: `${own}/response/${at}` }
    yield* responsesOf(item, `${own}/item`, depth + 1)
  }
}

function readResponse(response: Fields, variables: ReadonlyMap<string, string>): HttpMessage | undefined {
  const { code, status, header, body, originalRequest } = response
  if (typeof code !== 'number') return undefined
  const request = fieldsOf(originalRequest)
  const url = urlOf(typeof originalRequest === 'string' ? originalRequest : request.url, variables)
  const headers = headersOf(header)
  const coded = headers.some(([name]) => name.toLowerCase() === 'content-encoding')
  return {
    status: code,
    headers,
    hidden: headers.length === 0 ? [...HIDDEN, '*'] : HIDDEN,
    ...(typeof status === 'string' && status !== '' && { reason: status }),
    ...(typeof request.method === 'string' && { method: request.method }),
    ...(url !== undefined && { url }),
    ...(request.header !== undefined && { requestHeaders: headersOf(request.header) }),
    // An example without a body can be one that was too large to save.
    ...(typeof body === 'string' && body !== '' && !coded && { body }),
  }
}

/** Headers are objects, lines, or one text with a line each. */
function headersOf(header: unknown): FieldLine[] {
  const entries: unknown[] = typeof header === 'string' ? header.split(/\r?\n/).filter(Boolean) : listIn(header)
  return entries.flatMap((each) => {
    const line = lineOf(each)
    return line === undefined ? [] : [line]
  })
}

function lineOf(header: unknown): FieldLine | undefined {
  if (typeof header === 'string') return parseHeaderLine(header)
  const { key, value, disabled } = fieldsOf(header)
  return typeof key === 'string' && typeof value === 'string' && disabled !== true ? [key, value] : undefined
}

function urlOf(url: unknown, variables: ReadonlyMap<string, string>): string | undefined {
  const raw = typeof url === 'string' ? url : fieldsOf(url).raw
  if (typeof raw !== 'string') return undefined
  const filled = raw.replace(/\{\{([^{}]*)\}\}/g, (whole, name: string) => variables.get(name) ?? whole)
  return /^https?:\/\/[^{}]+$/i.test(filled) ? filled : undefined
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function listOf(value: unknown): Fields[] {
  return listIn(value).map(fieldsOf)
}
