import { LIMITS } from '../plan/request/limits.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'

/** A request with everything that a route can show of it: its body, and Host, which runtimes leave out. */
export async function receive(facts: SimulatorRequest, request: Request): Promise<SimulatorRequest> {
  const { host, protocol } = new URL(request.url)
  const lines = request.headers.has('host') ? facts.lines : ['host', host, ...facts.lines]
  return { ...facts, lines, secure: protocol === 'https:', body: await receiveBody(request) }
}

/** The body of a request, up to the limit; `undefined` if it has none. */
async function receiveBody({ body }: Request): Promise<Uint8Array | 'too long' | undefined> {
  if (body === null) return undefined
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > LIMITS.requestBody) {
      await reader.cancel()
      return 'too long'
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
