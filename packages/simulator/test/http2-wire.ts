import type { Socket } from 'node:net'
import { open } from './raw.ts'

/** The types of frames (RFC 9113, section 6), by their number. */
const TYPES = [
  'DATA',
  'HEADERS',
  'PRIORITY',
  'RST_STREAM',
  'SETTINGS',
  'PUSH_PROMISE',
  'PING',
  'GOAWAY',
  'WINDOW_UPDATE',
  'CONTINUATION',
] as const
type Type = (typeof TYPES)[number]

/** END_STREAM of DATA and HEADERS, ACK of SETTINGS and PING. */
const END = 1
const END_HEADERS = 4

/** A frame as it was received. */
export interface Frame {
  readonly type: Type
  readonly stream: number
  /** Whether it ends its stream in the normal way. */
  readonly ends: boolean
  readonly payload: Buffer
}

/** What a client sends first: the preface, and empty SETTINGS. */
export const PREFACE: Buffer = Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame('SETTINGS', 0, 0)])

/** The bytes of a frame. */
function frame(type: Type, flags: number, stream: number, payload: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head[3] = TYPES.indexOf(type)
  head[4] = flags
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

/** The HEADERS of a GET for http with a literal host and path (RFC 7541, section 6.2.2), whose stream can stay open. */
export function getFrame(stream: number, path: string, ends = true): Buffer {
  const block = `\x82\x86\x01\x01a\x04${String.fromCharCode(path.length)}${path}`
  return frame('HEADERS', ends ? END_HEADERS | END : END_HEADERS, stream, Buffer.from(block, 'latin1'))
}

/** A RST_STREAM with an error code. */
export function resetFrame(stream: number, code: number): Buffer {
  return frame('RST_STREAM', 0, stream, numberOf(code))
}

/** A SETTINGS with how many bytes of a body a client takes at first. */
export function windowFrame(size: number): Buffer {
  return frame('SETTINGS', 0, 0, Buffer.concat([Buffer.of(0, 4), numberOf(size)]))
}

/** A WINDOW_UPDATE that lets the server send more of a stream. */
export function updateFrame(stream: number, size: number): Buffer {
  return frame('WINDOW_UPDATE', 0, stream, numberOf(size))
}

/** Sends bytes on a new connection, shows each frame that is received, and answers SETTINGS and PING. */
export function openWire(
  url: string,
  bytes: readonly Buffer[],
  onFrame: (frame: Frame, socket: Socket) => void,
): Socket {
  const socket = open(url)
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 9 && rest.length >= 9 + rest.readUIntBE(0, 3)) {
      const end = 9 + rest.readUIntBE(0, 3)
      const type = TYPES[rest[3] as number] as Type
      const flag = ((rest[4] as number) & END) === END
      const payload = rest.subarray(9, end)
      const stream = rest.readUInt32BE(5)
      rest = rest.subarray(end)
      onFrame({ type, stream, ends: flag && (type === 'DATA' || type === 'HEADERS'), payload }, socket)
      if (socket.destroyed) return
      if (type === 'SETTINGS' && !flag) socket.write(frame(type, END, 0))
      if (type === 'PING' && !flag) socket.write(frame(type, END, 0, payload))
    }
  })
  socket.write(Buffer.concat([PREFACE, ...bytes]))
  return socket
}

/** Sends bytes on a new connection, and returns what was received for a stream until it or the connection ended. */
export function receiveFrames(url: string, bytes: readonly Buffer[], stream = 1): Promise<Frame[]> {
  return new Promise((resolve, reject) => {
    const frames: Frame[] = []
    const socket = openWire(url, bytes, (received) => {
      if (received.stream !== stream) return
      frames.push(received)
      if (received.ends || received.type === 'RST_STREAM') socket.destroy()
    })
    socket.on('error', reject).on('close', () => resolve(frames))
  })
}

function numberOf(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
