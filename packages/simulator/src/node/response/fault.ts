import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Fault, Plan } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import type { State } from '../../plan/state.ts'
import { rawSocketOf } from './raw-socket.ts'
import { datedFields, headOf, whenRead } from './wire.ts'

/** What a server for another protocol might send. */
const NO_HTTP = '\x00\x01\x02 this is not HTTP\r\n\r\n'
const BROKEN_LINE = 'this line is no field\r\n\r\n'

/**
 * Breaks a response, after the whole request was read, so that the client sees this fault and not another error. The fault
 * `unread` leaves the request unread.
 */
export function writeFault(
  plan: Plan,
  fault: Fault,
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
): void {
  const { socket } = response
  if (socket === null) return
  if (fault.kind === 'unread') breakOff(plan, fault, socket, state)
  else whenRead(request, () => breakOff(plan, fault, socket, state))
}

function breakOff(
  { status, phrase, fields, body: text = '' }: Plan,
  { kind, afterHead }: Fault,
  socket: Socket,
  state: State,
): void {
  if (socket.destroyed) return
  const body = Buffer.from(text)
  const half = body.subarray(0, body.length >> 1)
  const chunked = kind === 'badchunk'
  const head = headOf(status, phrase, [
    ...datedFields(fields, chunked ? 'Content-Length' : ''),
    ...(chunked ? ['Transfer-Encoding', 'chunked'] : []),
  ])
  if (afterHead) socket.write(kind === 'garbage' ? head.slice(0, -2) : head, 'latin1')
  switch (kind) {
    case 'reset':
      // Flush what was written first: a reset discards it.
      socket.write('', () => rawSocketOf(socket).resetAndDestroy())
      return
    case 'hang':
    case 'unread':
      hang(socket, state)
      return
    case 'stall':
      socket.write(half)
      hang(socket, state)
      return
    case 'truncate':
      socket.write(half)
      break
    case 'garbage':
      socket.write(afterHead ? BROKEN_LINE : NO_HTTP, 'latin1')
      break
    case 'badchunk':
      socket.write(`${half.length.toString(16)}\r\n`)
      socket.write(half)
      socket.write('\r\nnot a size\r\n')
      break
    case 'surplus':
      socket.write(body)
      socket.write('surplus')
  }
  socket.destroySoon()
}

/** Sends nothing more until the client gives up, the simulator closes, or the limit is reached. */
export function hang(socket: Socket, state: State): void {
  state.hangs++
  const timer = setTimeout(() => socket.destroy(), LIMITS.hangSeconds * 1000)
  timer.unref()
  socket.once('close', () => {
    state.hangs--
    clearTimeout(timer)
  })
}
