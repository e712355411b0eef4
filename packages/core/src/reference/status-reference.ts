import type { StatusCode } from '../status/types.ts'
import { readText } from './read-stored.ts'
import { SECTIONS } from './sections.ts'
import { STATUS_TEXTS } from './texts.gen.ts'
import type { StatusReference, StoredStatusText } from './types.ts'

/**
 * The text of a registered code. A `number` goes through {@link findReference}.
 *
 * @throws {RangeError} when untyped code passes a number that is not registered
 * @example
 * getReference(405).sections.find(({ name }) => name === 'use')?.blocks[0]?.text
 */
export function getReference(code: StatusCode): StatusReference {
  const reference = findReference(code)
  if (reference === undefined) {
    throw new RangeError(`${String(code)} is not registered. For any number, call findReference().`)
  }
  return reference
}

/**
 * The text of any number; `undefined` if the number is not registered. It includes 306, which `StatusCode` leaves out.
 *
 * @example
 * findReference(response.status)?.related
 */
export function findReference(code: number): StatusReference | undefined {
  const text = STATUS_TEXTS.find((candidate) => candidate.code === code)
  return text && toReference(text)
}

/** The texts of all registered codes, in ascending order. */
export function listReferences(): readonly StatusReference[] {
  return STATUS_TEXTS.map(toReference)
}

function toReference(text: StoredStatusText): StatusReference {
  return { code: text.code, depth: text.depth, ...readText(text, SECTIONS) }
}
