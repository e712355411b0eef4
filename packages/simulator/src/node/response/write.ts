import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plan } from '../../plan/plan.ts'
import type { State } from '../../plan/state.ts'
import { compress } from './encode.ts'
import { writeFault } from './fault.ts'
import { writeStream } from './stream.ts'
import { openWebSocket } from './websocket.ts'
import { after, headOf, linger, whenRead } from './wire.ts'

/** Writes a plan to Node's response: most plans at once, the others step by step. */
export function writePlan(planned: Plan, request: IncomingMessage, response: ServerResponse, state: State): void {
  const plan = planned.coding === undefined ? planned : compress(planned, planned.coding)
  const { delay, interim, fault, switched, stream, echo, close } = plan
  const isSwitch = switched !== undefined || echo !== undefined
  if (delay !== 0 || interim.length > 0 || fault !== undefined || stream !== undefined || isSwitch) {
    // While earlier responses on the connection are pending, this one has no socket, and must not overtake them.
    if (response.socket === null) response.once('socket', () => writeSteps(plan, request, response, state))
    else writeSteps(plan, request, response, state)
  } else if (close || !response.shouldKeepAlive) whenRead(request, () => writeFinal(plan, response))
  else writeFinal(plan, response)
}

function writeSteps(plan: Plan, request: IncomingMessage, response: ServerResponse, state: State): void {
  const { switched, stream, echo } = plan
  for (const { status, phrase, fields } of plan.interim) {
    response.socket?.write(headOf(status, phrase, fields), 'latin1')
  }
  function go(): void {
    after(plan.delay, response, () => {
      if (plan.fault !== undefined) writeFault(plan, plan.fault, request, response, state)
      else if (switched !== undefined) whenRead(request, () => writeSwitch(plan, response))
      else if (echo !== undefined) whenRead(request, () => void openWebSocket(plan, echo, request, response, state))
      else if (stream !== undefined) whenRead(request, () => writeStream(plan, stream, request, response, state))
      else whenRead(request, () => writeFinal(plan, response))
    })
  }
  // The client waited for the 100 and sends its body now.
  if (plan.interim.some(({ status }) => status === 100)) whenRead(request, go, true)
  else go()
}

function writeFinal(plan: Plan, response: ServerResponse): void {
  const { body, bodyDelay } = plan
  response.writeHead(plan.status, plan.phrase, plan.fields)
  if (body === undefined) response.end()
  else if (plan.ascii) response.end(body, 'latin1')
  else if (bodyDelay === 0) writeBody(body, response)
  else {
    response.flushHeaders()
    after(bodyDelay, response, () => writeBody(body, response))
  }
}

/** Node encodes the head like a string body that is written with it, but a head must be Latin-1. */
function writeBody(body: string, response: ServerResponse): void {
  if (Buffer.byteLength(body) === body.length) response.end(body, 'latin1')
  else response.end(Buffer.from(body))
}

/** Sends a 101 and the first and last bytes of the new protocol, then ends the connection. */
function writeSwitch({ status, phrase, fields, switched = [] }: Plan, { socket }: ServerResponse): void {
  if (socket === null) return
  // From here on the client speaks the new protocol, which must not reach the HTTP parser.
  socket.removeAllListeners('data').on('data', () => undefined)
  socket.write(headOf(status, phrase, fields), 'latin1')
  socket.once('finish', () => linger(socket)).end(Buffer.from(switched))
}
