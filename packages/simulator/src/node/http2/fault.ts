import type { Http2Session, ServerHttp2Stream } from 'node:http2'
import type { Fault, FaultKind, Plan } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import type { State } from '../../plan/state.ts'
import { rawSocketOf } from '../response/raw-socket.ts'
import { writeHead } from './head.ts'

/** How long to wait for the rest of a request, in milliseconds. */
const LINGER = 1000

/** The numbers of error codes (RFC 9113, section 7). */
const NO_ERROR = 0
export const INTERNAL_ERROR = 2
const REFUSED_STREAM = 7

/** Faults after which the stream itself ends in the normal way. */
const WHOLE: readonly FaultKind[] = ['goaway', 'truncate', 'surplus']

/** Breaks a response over HTTP/2, after the whole request was read, unless the fault is that it isn't. */
export function writeHttp2Fault(plan: Plan, fault: Fault, stream: ServerHttp2Stream, state: State): void {
  if (fault.kind === 'unread') {
    if (fault.afterHead) writeHead(plan, stream, true)
    hang(stream, state)
  } else whenRead(stream, () => breakOff(plan, fault, stream, state))
}

function breakOff(plan: Plan, { kind, afterHead, code }: Fault, stream: ServerHttp2Stream, state: State): void {
  const { session } = stream
  if (stream.closed || session === undefined) return
  const body = Buffer.from(plan.body ?? '')
  const half = body.subarray(0, body.length >> 1)
  if (afterHead) writeHead(plan, stream, !WHOLE.includes(kind))
  switch (kind) {
    case 'reset':
      received(session, afterHead, () => stream.close(code ?? INTERNAL_ERROR))
      return
    case 'goaway':
      // Clients can repeat requests that were not processed (RFC 9113, section 6.8). Node can't exclude the first stream by
      // its number, and RFC 9113, section 8.7, says the same of REFUSED_STREAM.
      session.goaway(code ?? NO_ERROR, afterHead ? undefined : (stream.id ?? 0) - 2)
      if (!afterHead) stream.close(REFUSED_STREAM)
      else if (!stream.writableEnded) stream.end(body)
      session.close()
      return
    case 'hang':
      hang(stream, state)
      return
    case 'stall':
      stream.write(half)
      hang(stream, state)
      return
    case 'truncate':
      stream.end(half)
      return
    case 'surplus':
      stream.end(Buffer.concat([body, Buffer.from('surplus')]))
      return
    case 'garbage':
      received(session, afterHead, () => endConnection(session, NO_FRAME))
      return
    default:
      received(session, afterHead, () => endConnection(session))
  }
}

/** Bytes that no peer may send: a DATA frame for the connection itself (RFC 9113, section 6.1), and text. */
const NO_FRAME = '\0\0\0\0\0\0\0\0\0this is not a frame\r\n\r\n'

/** Ends the connection without a GOAWAY, after some last bytes. */
export function endConnection(session: Http2Session, last = ''): void {
  const socket = rawSocketOf(session.socket)
  socket.write(last, 'latin1')
  socket.destroySoon()
}

/** Runs a step after the client received the head, if there is one: it would drop a head that comes with the error. */
export function received(session: Http2Session, afterHead: boolean, step: () => void): void {
  // The callback also runs, with an error, when the connection ends or the ping isn't sent.
  if (!afterHead || !session.ping((error) => (error === null ? step() : undefined))) step()
}

function whenRead(stream: ServerHttp2Stream, step: () => void): void {
  if (stream.readableEnded || stream.endAfterHeaders) {
    step()
    return
  }
  const timer = setTimeout(go, LINGER)
  function go(): void {
    clearTimeout(timer)
    stream.off('end', go).off('close', go)
    step()
  }
  stream.once('end', go).once('close', go)
}

/** Sends nothing more on the stream until the client gives up, the simulator closes, or the limit is reached. */
export function hang(stream: ServerHttp2Stream, state: State): void {
  state.hangs++
  const timer = setTimeout(() => stream.close(INTERNAL_ERROR), LIMITS.hangSeconds * 1000)
  timer.unref()
  stream.once('close', () => {
    state.hangs--
    clearTimeout(timer)
  })
}
