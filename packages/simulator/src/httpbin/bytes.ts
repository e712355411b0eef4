import { formatContentRange, formatUnsatisfiedRange, matchesStrongly } from '@statuskit/core/fields'
import parseRange from 'range-parser'
import { toAscii } from '../plan/document/echo.ts'
import type { Chunk, Plan } from '../plan/plan.ts'
import { randomAt } from '../plan/random.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { draw } from '../plan/state.ts'
import { HEAD_MEMBERS, membersOf } from './request-view.ts'
import { parameterOf, parseCount, parseSeconds, reply, type Visit } from './visit.ts'

const BINARY = 'application/octet-stream'
/** The bytes of a chunk, unless the request sets another number. */
const CHUNK = 10_240
/** The shortest pause between two chunks, in milliseconds; what would be shorter goes into one chunk. */
const SHORTEST_PAUSE = 5

/** `/bytes/{n}?seed=…`: random bytes, the same for the same seed. */
export function planBytes(visit: Visit): Plan {
  const length = lengthOf(visit)
  return reply(visit, { type: BINARY, length, chunks: pieces(randomBytes(visit, length), Math.max(length, 1)) })
}

/** `/stream-bytes/{n}?seed=…&chunk_size=…`: the same in chunks, without Content-Length. */
export function planStreamBytes(visit: Visit): Plan {
  const length = lengthOf(visit)
  return reply(visit, { type: BINARY, chunks: pieces(randomBytes(visit, length), chunkSizeOf(visit)) })
}

/** `/stream/{n}`: the request as JSON, n times, a line and a chunk each. */
export function planStream(visit: Visit): Plan {
  const count = parseCount('path', visit.segments[0] ?? '', 'lines', 'lines')
  const members = membersOf(visit, HEAD_MEMBERS)
  const chunks = Array.from({ length: count }, (_, id) => ({
    wait: 0,
    text: `${toAscii(JSON.stringify({ ...members, id }))}\n`,
  }))
  return reply(visit, { type: 'application/json', chunks })
}

/** `/drip?duration=…&numbytes=…&code=…&delay=…`: bytes that arrive one after the other, evenly over a time. */
export function planDrip(visit: Visit): Plan {
  const length = parseCount('numbytes', parameterOf(visit, 'numbytes') ?? '10', 'drip', 'bytes', 1)
  const duration = parseSeconds('duration', parameterOf(visit, 'duration') ?? '2')
  const delay = parseSeconds('delay', parameterOf(visit, 'delay') ?? '0')
  const code = parameterOf(visit, 'code') ?? '200'
  if (!/^[2-9]\d\d$/.test(code)) throw refuse('code', `${quote(code)} is not a final status. Use one such as code=200.`)
  const size = sizeFor(length, duration, 1)
  // All chunks share one text, so that a long body takes no more memory than a short one.
  const text = '*'.repeat(size)
  const count = Math.ceil(length / size)
  const chunks = Array.from({ length: count }, (_, at) => ({
    wait: duration / count,
    text: at === count - 1 ? text.slice(0, length - at * size) : text,
  }))
  return reply(visit, { status: Number(code), type: BINARY, length, chunks, delay })
}

/** `/range/{n}?duration=…&chunk_size=…`: the letters of the alphabet, whole or in part. */
export function planByteRange(visit: Visit): Plan {
  const { request } = visit
  const length = parseCount('path', visit.segments[0] ?? '', 'bytes', 'bytes', 1)
  const etag = `"range${length}"`
  const fields = ['ETag', etag, 'Accept-Ranges', 'bytes']
  const range = fieldOf(request, 'range')
  const condition = fieldOf(request, 'if-range')
  const applies = range !== undefined && request.method === 'GET' && /^bytes=[^,]*$/i.test(range)
  const parsed =
    applies && (condition === undefined || matchesStrongly(condition, etag))
      ? parseRange(length, range.toLowerCase())
      : -2
  if (parsed === -1) {
    return reply(visit, { status: 416, fields: [...fields, 'Content-Range', formatUnsatisfiedRange(length) as string] })
  }
  const { start, end } = (parsed === -2 ? undefined : parsed[0]) ?? { start: 0, end: length - 1 }
  const duration = parseSeconds('duration', parameterOf(visit, 'duration') ?? '0')
  const size = duration === 0 ? chunkSizeOf(visit) : sizeFor(length, duration, chunkSizeOf(visit))
  const letters = Uint8Array.from({ length: end - start + 1 }, (_, at) => 0x61 + ((start + at) % 26))
  const whole = letters.length === length
  return reply(visit, {
    status: whole ? 200 : 206,
    fields: whole ? fields : [...fields, 'Content-Range', formatContentRange(start, end, length)],
    type: BINARY,
    length: letters.length,
    chunks: pieces(letters, size, (duration / length) * Math.min(size, letters.length)),
  })
}

function lengthOf({ segments }: Visit): number {
  return parseCount('path', segments[0] ?? '', 'bytes', 'bytes')
}

function chunkSizeOf(visit: Visit): number {
  return parseCount('chunk_size', parameterOf(visit, 'chunk_size') ?? String(CHUNK), 'bytes', 'bytes', 1)
}

/** How many bytes a chunk needs so that the pauses of a body are not too short; without pauses, as many as usual. */
function sizeFor(length: number, duration: number, least: number): number {
  return Math.max(least, duration === 0 ? CHUNK : Math.ceil((SHORTEST_PAUSE * length) / duration))
}

/** Bytes in chunks of a size, with a pause before each. */
function pieces(bytes: Uint8Array, size: number, pause = 0): Chunk[] {
  const count = Math.ceil(bytes.length / size)
  assertWithin('chunks', count, 'chunks')
  return Array.from({ length: count }, (_, at) => ({ wait: pause, text: bytes.subarray(at * size, (at + 1) * size) }))
}

function randomBytes(visit: Visit, length: number): Uint8Array {
  const seed = parameterOf(visit, 'seed') ?? String(draw(visit.state, undefined))
  let state = Math.floor(randomAt(seed, 0) * 2 ** 32) || 1
  // Xorshift: quick, and good enough for bytes that nobody predicts.
  return Uint8Array.from({ length }, () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state & 0xff
  })
}
