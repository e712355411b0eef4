import type { HttpMessage } from '../../message/message.ts'
import { locateHarEntry, readHar } from '../har.ts'
import { readJsonValue } from '../json-message.ts'
import { ReadError } from '../read-error.ts'
import { WriteOutPairs } from './curl-json.ts'
import { parseJson } from './json-error.ts'
import { JsonPositions, JsonSource } from './json-positions.ts'
import { JsonSplitter, type JsonText } from './json-values.ts'
import { isPostman, readCollection } from './postman.ts'

/** A message, `undefined` for a record without a response, or why a part of the input can't be read. */
export type Reading = HttpMessage | ReadError | undefined

/**
 * Reads the messages of a JSON text as it arrives: a HAR file, a Postman collection, what `curl -w` writes, or messages one
 * after the other or in an array. Values that can't be read don't stop it.
 */
export class JsonMessages {
  readonly #splitter = new JsonSplitter()
  readonly #pairs = new WriteOutPairs()

  #read({ text, start }: JsonText): Reading[] {
    const value = parseJson(text, start) as object
    const pairs = this.#pairs.push(value, start)
    if (pairs !== undefined) return pairs
    const before = this.#pairs.end()
    if (isPostman(value)) return [...before, ...readCollection(value, text, start)]
    if ('log' in value) return [...before, ...readHar(value)]
    if ('response' in value) return [...before, locateHarEntry(value, text, start)]
    const message = readJsonValue(value)
    if (message === undefined) return [...before, undefined]
    const { headers } = value as { headers?: unknown }
    const source = new JsonSource(start, new JsonPositions(text, start, ['headers']), () => pathsOf(headers))
    return [...before, { ...message, source }]
  }

  /** @throws {ReadError} if the rest can't be read */
  *push(chunk: string): Generator<Reading> {
    for (const value of this.#splitter.push(chunk)) yield* guarded(() => this.#read(value), value)
  }

  /** @throws {ReadError} if the text ends early */
  *end(): Generator<Reading> {
    yield* guarded(() => this.#pairs.end())
    this.#splitter.end()
  }
}

function* guarded(read: () => Reading[], value?: JsonText): Generator<Reading> {
  let readings: Reading[]
  try {
    readings = read()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    readings = [error.position === undefined ? new ReadError(error.message, value?.start) : error]
  }
  yield* readings
}

/** The paths of the header lines that a message gets from its `headers`, in any shape. */
function pathsOf(headers: unknown): string[] {
  if (typeof headers !== 'object' || headers === null) return []
  const isValid = (value: unknown) => typeof value === 'string' || typeof value === 'number'
  if (Array.isArray(headers)) {
    return headers.flatMap((line, index) =>
      Array.isArray(line) && typeof line[0] === 'string' && typeof line[1] === 'string' ? [`/headers/${index}`] : [],
    )
  }
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isValid).map(() => `/headers/${name}`),
  )
}
