import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Writable } from 'node:stream'
import { breaksInside, type Plan, type Stream, type StreamFault } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import type { State } from '../../plan/state.ts'
import { hang } from './fault.ts'
import { rawSocketOf } from './raw-socket.ts'

/** Writes a response whose body is sent over time. */
export function writeStream(
  plan: Plan,
  stream: Stream,
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
): void {
  const { trailers, fault = 'end' } = stream
  if (request.method === 'HEAD') {
    response.writeHead(plan.status, plan.phrase, plan.fields).end()
    return
  }
  const names = trailers.filter((_, at) => at % 2 === 0)
  const announced = names.length === 0 ? [] : ['Trailer', [...new Set(names)].join(', ')]
  response.writeHead(plan.status, plan.phrase, [...plan.fields, ...announced])
  response.flushHeaders()
  sendChunks(stream, plan.bodyDelay, response, state, () => finish(fault, trailers, response, state))
}

/**
 * Sends the chunks of a stream, as fast as the client reads them, then runs a step. Stops when the client leaves or the time
 * is over.
 */
export function sendChunks(
  { chunks, fault = 'end', rest }: Stream,
  delay: number,
  target: Writable,
  state: State,
  step: () => void,
): void {
  const last = { ...rest, text: breaksInside(fault) ? rest.text : '' }
  const all = fault === 'end' ? chunks : [...chunks, last]
  state.streams++
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const deadline = setTimeout(() => target.destroy(), LIMITS.streamSeconds * 1000)
  target.once('close', () => {
    closed = true
    state.streams--
    clearTimeout(timer)
    clearTimeout(deadline)
  })
  let at = 0
  let waited = false
  function go(): void {
    while (!closed && at < all.length) {
      const { wait, text } = all[at] as (typeof all)[0]
      if (wait > 0 && !waited) {
        waited = true
        timer = setTimeout(go, wait)
        return
      }
      waited = false
      at++
      if (text !== '' && !target.write(text)) {
        target.once('drain', go)
        return
      }
    }
    if (!closed) step()
  }
  timer = setTimeout(go, delay)
}

function finish(fault: StreamFault, trailers: readonly string[], response: ServerResponse, state: State): void {
  if (fault === 'end') {
    const lines: [string, string][] = []
    for (let at = 0; at < trailers.length; at += 2) lines.push([trailers[at] as string, trailers[at + 1] as string])
    response.addTrailers(lines)
    response.end()
    return
  }
  const { socket } = response
  // What was written comes first: a reset discards it.
  socket?.write('', () => breakOff(fault, socket, state))
}

function breakOff(fault: Exclude<StreamFault, 'end'>, socket: Socket, state: State): void {
  if (socket.destroyed) return
  if (fault === 'hang' || fault === 'stall') hang(socket, state)
  else if (fault === 'reset') rawSocketOf(socket).resetAndDestroy()
  else {
    if (fault === 'badchunk') socket.write('not a size\r\n')
    socket.destroySoon()
  }
}
