import { type Problem, problem } from '@statuskit/core'
import { clientErrorProblem } from '@statuskit/core/adapter'
import { membersOf } from '../plan/document/document.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { statusFactsOf } from '../plan/status/status-facts.ts'

/** The problem for a request that Node can't parse, with the members that every response has. */
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
  const { code, rawPacket } = cause as NodeJS.ErrnoException & { rawPacket?: Buffer }
  if (rawPacket?.toString('latin1', 0, 14) === 'PRI * HTTP/2.0')
    return 'The proxy speaks HTTP/1.1, and the request starts with the preface of HTTP/2. Use HTTP/1.1, as in curl --http1.1.'
  // The type of a handshake record, and the first byte of its version (RFC 8446, section 5.1).
  if (rawPacket?.[0] === 0x16 && rawPacket[1] === 3)
    return 'This server speaks HTTP without TLS, and the request starts with a TLS handshake. Use http:// instead of https://, or start the simulator with the option tls (--tls).'
  if (status === 431)
    return `The request head exceeds the limit "requestHead" of ${LIMITS.requestHead} bytes. Send fewer or shorter headers.`
  if (status === 408) return 'The request did not arrive completely in time. Send it again.'
  if (status === 413) return 'The chunk extensions are too long. Send chunks without extensions.'
  return `This is not a valid HTTP/1.1 request (${code ?? 'unknown'}).`
}
