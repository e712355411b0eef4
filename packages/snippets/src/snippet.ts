import { findStatus, type StatusCode } from '@statuskit/core'
import { SCENARIOS } from './scenario/scenarios.ts'
import type { TargetId, Writer } from './target/target.ts'
import { WRITERS } from './target/writers.ts'

/** A status that {@link snippet} knows: all registered ones. */
export type SnippetStatus = StatusCode | 306

interface About {
  readonly target: TargetId
  /** The language of the code, as syntax highlighters name it. */
  readonly language: Writer['language']
  readonly status: SnippetStatus
}

/** A sample. */
export interface Sample extends About {
  /** The code, complete with its imports, without a line end at its end. */
  readonly code: string
  /** A note of one or two sentences. */
  readonly note?: string
}

/** The result if a target can't send or see a status. */
export interface NoSample extends About {
  readonly code?: never
  /** Why there is no code, and who sends the status instead. */
  readonly note: string
}

/** A sample, or, without `code`, the reason why there is none. */
export type Snippet = Sample | NoSample

const UNUSED = '306 is reserved and no longer has a meaning. Do not send it.'

/**
 * How a target sends a status, or handles it in a client. Each sample was run with the version in {@link TARGETS}, and its
 * response was checked.
 *
 * @throws {RangeError} when untyped code passes a status that is not registered, or an unknown target
 * @example
 * snippet(405, 'go').code
 */
export function snippet(status: SnippetStatus, target: TargetId): Snippet {
  const writer = WRITERS.find(({ id }) => id === target)
  if (writer === undefined) {
    throw new RangeError(`"${String(target)}" is not a target. Use one of ${WRITERS.map(({ id }) => id).join(', ')}`)
  }
  const about = { target, language: writer.language, status }
  if (status === 306) return { ...about, note: UNUSED }
  const scenario = SCENARIOS.find((each) => each.status === status)
  if (scenario === undefined) {
    const reason = findStatus(status) === undefined ? 'it is not a registered status' : 'it has not been written'
    throw new RangeError(`There is no sample for ${String(status)}: ${reason}`)
  }
  return { ...about, ...writer.write(scenario) }
}
