import type { Readable, Writable } from 'node:stream'
import { LIMITS } from '../plan/request/limits.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'
import { fieldOf } from '../plan/request/request.ts'
import type { State } from '../plan/state.ts'

/** Where a request comes from, and where its response goes. */
export interface Exchange {
  readonly source: Readable
  readonly target: Writable
  readonly socket: { readonly remoteAddress?: string | undefined; readonly encrypted?: boolean } | undefined
  /** Whether there is a body, which can be empty. */
  readonly hasBody: boolean
}

/** Whether a request announces a body that is longer than the limit. */
export function isTooLong(facts: SimulatorRequest): boolean {
  return Number(fieldOf(facts, 'content-length') ?? 0) > LIMITS.requestBody
}

/**
 * Reads the body of a request, and calls `answer` with everything that a route can show of it. Bodies count as held until
 * their response ends; what exceeds a limit is read and dropped.
 */
export function receive(
  facts: SimulatorRequest,
  { source, target, socket, hasBody }: Exchange,
  state: State,
  answer: (facts: SimulatorRequest) => void,
): void {
  const address = facts.address ?? socket?.remoteAddress?.replace(/^::ffff:/, '')
  const from = { ...facts, address, secure: socket?.encrypted === true }
  if (!hasBody) {
    answer(from)
    return
  }
  let parts: Buffer[] | undefined = []
  let held = 0
  function finish(body: Buffer | 'too long' | 'too many'): void {
    parts = undefined
    answer({ ...from, body })
  }
  source.on('data', (part: Buffer) => {
    if (parts === undefined) return
    held += part.length
    state.bodyBytes += part.length
    if (held > LIMITS.requestBody) finish('too long')
    else if (state.bodyBytes > LIMITS.requestBodies) finish('too many')
    else parts.push(part)
  })
  source.once('end', () => {
    if (parts !== undefined) finish(Buffer.concat(parts))
  })
  target.once('close', () => {
    state.bodyBytes -= held
  })
  if (isTooLong(facts)) finish('too long')
}
