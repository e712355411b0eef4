import type { Http2Session, ServerHttp2Stream } from 'node:http2'
import type { Fault, Plan } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import type { State } from '../../plan/state.ts'
import { rawSocketOf } from '../raw-socket.ts'
import { writeHead } from './write.ts'

/** How long to wait for the rest of a request, in milliseconds. */
const LINGER = 1000

/** The numbers of error codes (RFC 9113, section 7). */
const NO_ERROR = 0
const INTERNAL_ERROR = 2
const REFUSED_STREAM = 7

/** Breaks a response over HTTP/2, after the whole request was read, unless the fault is that it isn't. */
export function writeHttp2Fault(plan: Plan, fault: Fault, stream: ServerHttp2Stream, state: State): void {
  if (fault.kind === 'unread') {
    if (fault.afterHead) writeHead(plan, stream)
    hang(stream, state)
  } else whenRead(stream, () => breakOff(plan, fault, stream, state))
}

function breakOff(plan: Plan, { kind, afterHead, code }: Fault, stream: ServerHttp2Stream, state: State): void {
  const { session } = stream
  if (stream.destroyed || session === undefined) return
  const body = Buffer.from(plan.body ?? '')
  const half = body.subarray(0, body.length >> 1)
  if (afterHead) writeHead(kind === 'truncate' || kind === 'surplus' ? plan : { ...plan, body: '' }, stream)
  switch (kind) {
    case 'reset':
      received(session, afterHead, () => stream.close(code ?? INTERNAL_ERROR))
      return
    case 'goaway':
      // The client can send requests that were not processed again (RFC 9113, section 6.8). Node can't exclude the first one.
      session.goaway(code ?? NO_ERROR, (stream.id ?? 0) - 2)
      stream.close(REFUSED_STREAM)
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
      received(session, afterHead, () => rawSocketOf(session.socket).end(NO_FRAME, 'latin1'))
      return
    default:
      received(session, afterHead, () => endConnection(session))
  }
}

/** Nine bytes and more that are no frame: the type and the length of a frame that is larger than any client allows. */
const NO_FRAME = '\xff\xff\xff\xffthis is no frame\r\n\r\n'

/** Ends the connection without a GOAWAY. */
function endConnection(session: Http2Session): void {
  rawSocketOf(session.socket).destroySoon()
}

/** Runs a step after the client received the head, if there is one: it would drop a head that comes with the error. */
function received(session: Http2Session, afterHead: boolean, step: () => void): void {
  if (!afterHead || !session.ping(step)) step()
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
function hang(stream: ServerHttp2Stream, state: State): void {
  state.hangs++
  const timer = setTimeout(() => stream.close(INTERNAL_ERROR), LIMITS.hangSeconds * 1000)
  timer.unref()
  stream.once('close', () => {
    state.hangs--
    clearTimeout(timer)
  })
}
