import { isProblem, type Problem, problem } from '@statuskit/core'
import { membersOf } from '../plan/document.ts'
import { LIMITS } from '../plan/limits.ts'
import { factsOf } from '../plan/status-facts.ts'

/** The problem for what Node cannot read as a request, with what every response says of its status. */
export function explainUnreadable(thrown: unknown): Problem | undefined {
  if (!isProblem(thrown)) return undefined
  const facts = factsOf(thrown.status)
  const { status: _, ...members } = membersOf(facts, facts.phrase)
  return problem(thrown.status as 400, {
    detail: detailOf(thrown),
    extensions: { ...members, refused: 'request' },
    stack: false,
  })
}

function detailOf({ status, cause }: Problem): string {
  const { code } = cause as NodeJS.ErrnoException
  if (status === 431) return `The limit "requestHead" is ${LIMITS.requestHead} bytes.`
  if (status === 408) return 'The request did not end in time.'
  if (status === 413) return 'The extensions of a chunk are too long.'
  return `This is no request of HTTP/1.1 (${code ?? 'unknown'}).`
}
