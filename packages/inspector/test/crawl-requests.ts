import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import type { TotalRow, WorkerAnswer } from '../src/crawl/protocol.ts'
import { serveRequests } from '../src/crawl/serve-requests.ts'
import type { FieldLine } from '../src/message/message.ts'
import { HostSketch } from '../src/report/host-sketch.ts'

interface Given {
  readonly status: number
  readonly url: string
  readonly headers: FieldLine[]
}

export const GIVEN: Given[] = Array.from({ length: 120 }, (_, index) => ({
  status: [200, 405, 429, 204][index % 4] ?? 200,
  url: `https://h${index % 40}.example/${index}`,
  headers: [
    ['Server', index % 3 === 0 ? 'nginx/1.24.0' : 'Apache'],
    ['Content-Type', 'Text/HTML; charset=utf-8'],
    ['ETag', index % 10 === 0 ? 'bare' : '"x"'],
  ],
}))

export function recordOf({ status, url, headers }: Given): Buffer {
  const block = `HTTP/1.1 ${status} Any\r\n${headers.map((line) => `${line.join(': ')}\r\n`).join('')}\r\n`
  const fields = `WARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http; msgtype=response\r\n`
  return gzipSync(`WARC/1.1\r\n${fields}Content-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`)
}

const warcinfo = gzipSync('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 1\r\n\r\nx\r\n\r\n')
export const warc = (given: readonly Given[]) => Buffer.concat([warcinfo, ...given.map(recordOf)])
export const ndjson = (given: readonly Given[]) =>
  Buffer.from(given.map((each) => `${JSON.stringify(each)}\n`).join(''))

function frame(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([length, bytes])
}
const END = Buffer.alloc(4)

export function request(about: object, ...frames: readonly Uint8Array[]): Buffer {
  const line = Buffer.from(`${JSON.stringify(about)}\n`)
  return frames.length === 0 ? line : Buffer.concat([line, ...frames.map(frame), END])
}

/** The answers to requests, whose bytes arrive in pieces of that size. */
export async function answers(requests: Uint8Array, size = 1 << 16): Promise<WorkerAnswer[]> {
  const pieces = Array.from({ length: Math.ceil(requests.length / size) }, (_, at) =>
    requests.subarray(at * size, (at + 1) * size),
  )
  const lines: string[] = []
  await serveRequests(Readable.from(pieces), async (line) => {
    lines.push(line)
  })
  return lines.map((line) => JSON.parse(line))
}

export async function answer(about: object, ...frames: readonly Uint8Array[]): Promise<WorkerAnswer> {
  const [one] = await answers(request({ id: 1, ...about }, ...frames))
  if (one === undefined) throw new Error('There is no answer.')
  return one
}

export const find = (rows: readonly TotalRow[] = [], kind: string, key = '') =>
  rows.find((row) => row.kind === kind && row.key === key)

export function hostsIn(row: TotalRow | undefined, precision: number): number {
  const sketch = new HostSketch(precision)
  sketch.unite(row?.hosts ?? '')
  return sketch.count()
}

export function i32(...numbers: number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  numbers.forEach((each, index) => {
    bytes.writeInt32LE(each, index * 4)
  })
  return bytes
}

/** A column of strings in Arrow's form: offsets and data. */
function strings(values: readonly string[]): [Buffer, Buffer] {
  const parts = values.map((value) => Buffer.from(value))
  let end = 0
  return [i32(0, ...parts.map((part) => (end += part.length))), Buffer.concat(parts)]
}

export function columns(given: readonly Given[]): Buffer[] {
  const lines = given.flatMap(({ headers }) => headers)
  let end = 0
  return [
    i32(...given.map(({ status }) => status)),
    ...strings(given.map(({ url }) => url)),
    i32(0, ...given.map(({ headers }) => (end += headers.length))),
    ...strings(lines.map(([name]) => name)),
    ...strings(lines.map(([, value]) => value)),
  ]
}
