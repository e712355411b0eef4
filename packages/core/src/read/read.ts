import { essenceOf, isJson } from '../fields/media-type.ts'
import { attempt } from '../problem/attempt.ts'
import { readObject } from './body.ts'
import { findField } from './field.ts'
import { type ProblemOf, type ProblemTypes, recognize } from './known-problem.ts'
import { type ReadProblem, toReadProblem } from './read-problem.ts'
import type { ProblemSource, ReadProblemOptions } from './source.ts'

/**
 * Reads the problem of a response. Returns `null` if it is not a problem, is malformed, or is longer than the limit.
 * Never rejects and makes no network requests: no `type` is looked up.
 *
 * A `Response` is read only if its media type says that it is a problem. A copy is read, so you can still read or
 * cancel the body of the response as usual. To stop reading a body that never ends, abort the `signal` of the request.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * const found = await readProblem(await fetch(url))
 * if (found !== null) console.log(found.status, found.type, found.detail)
 */
export function readProblem(source: ProblemSource, options?: ReadProblemOptions): Promise<ReadProblem | null>
/**
 * Reads the problem of a response and looks it up in a catalogue. If `known` is `true`, the problem has a type of the
 * catalogue, spelled as its definition does, and extensions that fit its schema. Other problems are returned as well.
 *
 * @example
 * const found = await readProblem(response, catalogue)
 * if (found?.known && found.type === OutOfCredit.type) console.log(found.extensions.balance)
 */
export function readProblem<Entries extends readonly unknown[]>(
  source: ProblemSource,
  catalogue: ProblemTypes<Entries>,
  options?: ReadProblemOptions,
): Promise<ProblemOf<Entries> | null>
export async function readProblem(
  source: ProblemSource,
  second?: ReadProblemOptions | ProblemTypes,
  third?: ReadProblemOptions,
): Promise<ReadProblem | null> {
  const catalogue = isCatalogue(second) ? second : undefined
  const read = await readAny(source, catalogue === undefined ? (second as ReadProblemOptions) : third)
  return read && catalogue ? recognize(read, catalogue) : read
}

function isCatalogue(given: unknown): given is ProblemTypes {
  return attempt(() => typeof (given as ProblemTypes | undefined)?.find === 'function') === true
}

async function readAny(source: ProblemSource, options?: ReadProblemOptions): Promise<ReadProblem | null> {
  try {
    const essence = essenceOf(findField('content-type', source.headers))
    const named = essence === 'application/problem+json'
    // A successful response with a title may be any resource, such as a book.
    const wanted = named || (options?.json && mayBeJson(essence) && !((source.status ?? 400) < 400))
    const document = wanted && (await readObject(source, options?.maxBytes ?? 1_048_576))
    if (!document) return null
    const read = toReadProblem(document, source)
    return named || (read.rawType ?? read.title ?? read.bodyStatus ?? read.detail) !== undefined ? read : null
  } catch {
    return null
  }
}

/** Whether a body may be JSON: its media type says so, or there is no media type. */
function mayBeJson(essence: string): boolean {
  return essence === '' || isJson(essence)
}
