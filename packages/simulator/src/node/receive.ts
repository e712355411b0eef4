import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { LIMITS } from '../plan/request/limits.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'
import type { State } from '../plan/state.ts'

/** Whether a request announces a body that is longer than the limit. */
export function isTooLong({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > LIMITS.requestBody
}

/**
 * Reads the body of a request, and calls `answer` with everything that a route can show of it. Bodies count as held until
 * their response ends; what exceeds a limit is read and dropped.
 */
export function receive(
  facts: SimulatorRequest,
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  answer: (facts: SimulatorRequest) => void,
): void {
  const { headers, socket } = request
  const address = socket.remoteAddress?.replace(/^::ffff:/, '')
  const from = { ...facts, address, secure: (socket as Socket & { encrypted?: boolean }).encrypted === true }
  if (headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0) {
    answer(from)
    return
  }
  let parts: Buffer[] | undefined = []
  let held = 0
  function finish(body: Buffer | 'too long' | 'too many'): void {
    parts = undefined
    answer({ ...from, body })
  }
  request.on('data', (part: Buffer) => {
    if (parts === undefined) return
    held += part.length
    state.bodyBytes += part.length
    if (held > LIMITS.requestBody) finish('too long')
    else if (state.bodyBytes > LIMITS.requestBodies) finish('too many')
    else parts.push(part)
  })
  request.once('end', () => {
    if (parts !== undefined) finish(Buffer.concat(parts))
  })
  response.once('close', () => {
    state.bodyBytes -= held
  })
  if (isTooLong(request)) finish('too long')
}
