import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { LIMITS } from '../plan/request/limits.ts'

/** How many responses of a connection wait for their turn. */
const waiting = new WeakMap<Socket, number>()

/**
 * Stops reading from a connection while too many of its responses wait for earlier ones, so that a client that pipelines
 * can't fill the memory. What was read already is still answered.
 */
export function holdPipeline(socket: Socket, response: ServerResponse): void {
  // A response has its socket unless an earlier one is pending.
  if (response.socket !== null) return
  const count = (waiting.get(socket) ?? 0) + 1
  waiting.set(socket, count)
  if (count === LIMITS.pipelined + 1) hold(socket)
  response.once('socket', () => {
    const left = (waiting.get(socket) ?? 0) - 1
    waiting.set(socket, left)
    if (left === LIMITS.pipelined) release(socket)
  })
}

function hold(socket: Socket): void {
  // Node resumes after each request.
  socket.on('resume', pause).pause()
}

function release(socket: Socket): void {
  socket.off('resume', pause).resume()
}

function pause(this: Socket): void {
  this.pause()
}
