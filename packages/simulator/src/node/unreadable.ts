import { type Problem, problem } from '@statuskit/core'
import { clientErrorProblem } from '@statuskit/core/adapter'
import { membersOf } from '../plan/document/document.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { statusFactsOf } from '../plan/status/status-facts.ts'

/** The problem for what Node cannot read as a request, with what every response says of its status. */
export function explainUnreadable(error: unknown): Problem {
  const refused = clientErrorProblem(error)
  const facts = statusFactsOf(refused.status)
  const { status: _, ...members } = membersOf(facts, facts.phrase)
  return problem(refused.status as 400, {
    detail: detailOf(refused),
    extensions: { ...members, refused: 'request' },
    stack: false,
  })
}

function detailOf({ status, cause }: Problem): string {
  const { code } = cause as NodeJS.ErrnoException
  if (status === 431) return `The limit "requestHead" is ${LIMITS.requestHead} bytes.`
  if (status === 408) return 'The request did not end in time.'
  if (status === 413) return 'The extensions of a chunk are too long.'
  return `This is not an HTTP/1.1 request (${code ?? 'unknown'}).`
}
