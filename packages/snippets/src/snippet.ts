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
  /** What to know about it, a sentence or two. */
  readonly note?: string
}

/** What there is where a target cannot send or see a status. */
export interface NoSample extends About {
  readonly code?: never
  /** Why there is no code, and who sends the status instead. */
  readonly note: string
}

/** A sample, or the reason why there is none: the one without `code`. */
export type Snippet = Sample | NoSample

const UNUSED = '306 is reserved and has no meaning any more: nothing should send it.'

/**
 * How a target sends a status, or handles it on the client's side. What stands in a sample was run against the version
 * of {@link TARGETS}, and the response checked.
 *
 * @throws {RangeError} when untyped code passes a status that is not registered, or an unknown target
 * @example
 * snippet(405, 'go').code
 */
export function snippet(status: SnippetStatus, target: TargetId): Snippet {
  const writer = WRITERS.find(({ id }) => id === target)
  if (writer === undefined) {
    throw new RangeError(`"${String(target)}" is no target: take one of ${WRITERS.map(({ id }) => id).join(', ')}`)
  }
  const about = { target, language: writer.language, status }
  if (status === 306) return { ...about, note: UNUSED }
  const scenario = SCENARIOS.find((each) => each.status === status)
  if (scenario === undefined) {
    const reason = findStatus(status) === undefined ? 'it is not registered' : 'nobody has written it'
    throw new RangeError(`there is no sample of ${String(status)}: ${reason}`)
  }
  return { ...about, ...writer.write(scenario) }
}
