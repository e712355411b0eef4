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

/** Sends bytes on a new connection, and returns what was received for a stream until it or the connection ended. */
export function receiveFrames(url: string, bytes: readonly Buffer[], stream = 1): Promise<Frame[]> {
  return new Promise((resolve, reject) => {
    const socket = open(url)
    const frames: Frame[] = []
    let rest: Buffer = Buffer.alloc(0)
    socket.on('error', reject).on('close', () => resolve(frames))
    socket.on('data', (chunk) => {
      rest = Buffer.concat([rest, chunk])
      while (rest.length >= 9 && rest.length >= 9 + rest.readUIntBE(0, 3)) {
        const end = 9 + rest.readUIntBE(0, 3)
        const type = TYPES[rest[3] as number] as Type
        const flag = ((rest[4] as number) & END) === END
        const payload = rest.subarray(9, end)
        const id = rest.readUInt32BE(5)
        rest = rest.subarray(end)
        if ((type === 'SETTINGS' || type === 'PING') && !flag)
          socket.write(frame(type, END, 0, type === 'PING' ? payload : undefined))
        if (id !== stream) continue
        const ends = flag && (type === 'DATA' || type === 'HEADERS')
        frames.push({ type, stream: id, ends, payload })
        if (ends || type === 'RST_STREAM') socket.destroy()
      }
    })
    socket.write(Buffer.concat([PREFACE, ...bytes]))
  })
}

function numberOf(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
