import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import type { Echo, EchoFault, Plan } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import type { State } from '../../plan/state.ts'
import { hang } from './fault.ts'
import { rawSocketOf } from './raw-socket.ts'

/** The code of a server that closes by itself (RFC 6455, section 7.4.1). */
const GOING_AWAY = 1001
/** The headers that the library writes. */
const OWN_FIELDS = /^(?:upgrade|connection)$/i
/** The head of a text frame of ten bytes, and five of them. */
const HALF_A_FRAME = Buffer.from('\x81\x0ahello', 'latin1')
/** A frame with an unknown opcode and reserved bits. */
const NO_FRAME = Buffer.from('\xff\x00', 'latin1')

/** Opens a WebSocket and sends back what it receives. */
export async function openWebSocket(
  plan: Plan,
  echo: Echo,
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
): Promise<void> {
  const { socket } = response
  // Loaded on first use: most tests need no WebSocket.
  const { WebSocketServer } = await import('ws')
  if (socket === null || socket.destroyed) return
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: LIMITS.message,
  })
  server.on('headers', (lines) => {
    const { fields } = plan
    for (let at = 0; at < fields.length; at += 2) {
      if (!OWN_FIELDS.test(fields[at] as string)) lines.push(`${fields[at]}: ${fields[at + 1]}`)
    }
  })
  // From here on the client speaks the new protocol, which must not reach the HTTP parser.
  socket.removeAllListeners('data')
  response.detachSocket(socket)
  server.handleUpgrade(request, socket, Buffer.alloc(0), (opened) => serve(opened, socket, echo, state))
}

function serve(opened: WebSocket, socket: Socket, echo: Echo, state: State): void {
  state.streams++
  const deadline = setTimeout(() => opened.close(GOING_AWAY), LIMITS.streamSeconds * 1000)
  opened.once('close', () => {
    state.streams--
    clearTimeout(deadline)
  })
  // The library has closed the connection with the right code, such as 1009 for a message that is too long.
  opened.on('error', () => undefined)
  let sent = 0
  opened.on('message', (data, binary) => {
    if (sent === echo.cut) return
    sent++
    opened.send(data, { binary }, () => {
      if (opened.isPaused && opened.bufferedAmount <= LIMITS.message) opened.resume()
    })
    // A client that sends without reading must not fill the memory.
    if (opened.bufferedAmount > LIMITS.message) opened.pause()
    if (sent === echo.cut) end(opened, socket, echo, state)
  })
  if (echo.cut === 0) end(opened, socket, echo, state)
}

function end(opened: WebSocket, socket: Socket, { code, reason, fault }: Echo, state: State): void {
  if (fault !== undefined) socket.write('', () => breakOff(fault, opened, socket, state))
  else if (code === 1005) opened.close()
  else opened.close(code, reason)
}

function breakOff(fault: EchoFault, opened: WebSocket, socket: Socket, state: State): void {
  if (socket.destroyed) return
  if (fault === 'truncate' || fault === 'stall') socket.write(HALF_A_FRAME)
  if (fault === 'garbage') socket.write(NO_FRAME)
  if (fault === 'reset') rawSocketOf(socket).resetAndDestroy()
  else if (fault === 'hang' || fault === 'stall') {
    // Not even a ping gets an answer.
    opened.pause()
    hang(socket, state)
  } else socket.destroySoon()
}
