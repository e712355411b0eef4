import { type FieldLine, type Finding, inspect } from '@statuskit/inspector'
import type { Answer, Question } from './answer.ts'
import { assertEqual } from './assertions.ts'
import type { Protocol } from './case.ts'

/** The request, in the inspector's format. */
export interface Asked extends Question {
  readonly protocol: Protocol
  readonly method: string
  readonly path: string
}

/** Rules that a fetch handler leaves to its host, because a `Response` has no connection. */
const LEFT_TO_HOST: readonly string[] = ['status-426-missing-upgrade']

/** Asserts that the inspector finds nothing except what the case breaks on purpose. */
export function expectCorrectHttp(answer: Answer, asked: Asked, accused: readonly string[] = []): void {
  const expected = asked.protocol === 'fetch' ? [...accused, ...LEFT_TO_HOST] : accused
  // There is no response to check.
  if (answer.cut || answer.status === 0) return
  const http2 = asked.protocol === 'HTTP/2'
  const findings = inspect({
    status: answer.status,
    headers: answer.lines.map(toLine).filter(([name]) => !name.startsWith(':')),
    httpVersion: http2 ? '2' : '1.1',
    method: asked.method,
    url: `${http2 ? 'https' : 'http'}://localhost${asked.path}`,
    requestHeaders: Object.entries(asked.headers ?? {}),
    body: answer.body,
    ...(answer.phrase !== '' && { reason: answer.phrase }),
  })
  // Cases send wrong requests on purpose.
  const wrong = findings.filter(
    ({ severity, side, id }) => severity !== 'info' && side !== 'request' && !expected.includes(id),
  )
  assertEqual(wrong.map(describe), [], 'what the inspector finds')
}

function describe({ id, message }: Finding): string {
  return `${id}: ${message}`
}

function toLine(line: string): FieldLine {
  const colon = line.indexOf(':', 1)
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}
