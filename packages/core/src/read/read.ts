import { essenceOf, isJson } from '../fields/media-type.ts'
import { readObject } from './body.ts'
import { findField } from './field.ts'
import { type ReadProblem, toReadProblem } from './read-problem.ts'
import type { ProblemSource, ReadProblemOptions } from './source.ts'

/**
 * Reads the problem of a response; `null` where it is none, is broken or is longer than the limit. Never rejects, and
 * asks nothing of the network: no `type` is looked up.
 *
 * A `Response` is touched only when its media type says that it is a problem, and even then a copy is read, so the
 * response stays readable: read or cancel its body as you would without this. The `signal` of the request ends the
 * reading of a body that never ends.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3 | RFC 9457, section 3}
 * @example
 * const found = await readProblem(await fetch(url))
 * if (found !== null) console.log(found.status, found.type, found.detail)
 */
export async function readProblem(source: ProblemSource, options?: ReadProblemOptions): Promise<ReadProblem | null> {
  try {
    const essence = essenceOf(findField('content-type', source.headers))
    const named = essence === 'application/problem+json'
    // A success that has a title is somebody's book.
    const wanted = named || (options?.json && mayBeJson(essence) && !((source.status ?? 400) < 400))
    const document = wanted && (await readObject(source, options?.maxBytes ?? 1_048_576))
    if (!document) return null
    const read = toReadProblem(document, source)
    return named || (read.rawType ?? read.title ?? read.bodyStatus ?? read.detail) !== undefined ? read : null
  } catch {
    return null
  }
}

/** Whether a media type may be JSON: it says so, or nobody said anything. */
function mayBeJson(essence: string): boolean {
  return essence === '' || isJson(essence)
}
