import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../inspect/inspect.ts'
import { ReadError } from '../read-error.ts'
import { readWarc } from './read-warc.ts'

const response = (index: number, more = '') => {
  const block = `HTTP/1.1 200 OK\r\nX-Number: ${index}\r\n\r\nbody ${index} ${more}`
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${index}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`
}
const record = (fields: string, block: string) =>
  `WARC/1.0\r\n${fields}Content-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`

async function read(...parts: (string | Buffer)[]) {
  return readUpTo(undefined, ...parts)
}

async function readUpTo(longest: number | undefined, ...parts: (string | Buffer)[]) {
  const counts = { skipped: {} as Record<string, number> }
  const numbers: string[] = []
  const errors: string[] = []
  const messages = []
  const bytes = Readable.from(parts.map((part) => Buffer.from(part as string)))
  for await (const each of readWarc(bytes, counts, longest)) {
    if (each instanceof ReadError) errors.push(each.message)
    else {
      messages.push(each)
      numbers.push(each.headers.find(([name]) => name === 'X-Number')?.[1] ?? '?')
    }
  }
  return { numbers, errors, messages, skipped: counts.skipped }
}

const members = (count: number) => Array.from({ length: count }, (_, index) => gzipSync(response(index)))
const all = (count: number) => Array.from({ length: count }, (_, index) => String(index))

describe('gzip members', () => {
  it('are read one by one, in any pieces', async () => {
    const file = Buffer.concat(members(50))
    for (const size of [1, 17, 1000, file.length]) {
      const pieces = Array.from({ length: Math.ceil(file.length / size) }, (_, at) =>
        file.subarray(at * size, (at + 1) * size),
      )
      expect(await read(...pieces)).toMatchObject({ numbers: all(50), errors: [] })
    }
  })

  it('go on after a damaged one', async () => {
    const parts = members(20)
    const broken = Buffer.from(parts[7] as Buffer)
    broken.fill(0xff, 20, 40)
    const before = parts.slice(0, 7).reduce((length, part) => length + part.length, 0)
    parts[7] = broken
    const { numbers, errors } = await read(...parts)
    expect(numbers).toEqual(all(20).filter((number) => number !== '7'))
    expect(errors).toEqual([`The gzip data at byte ${before} is damaged.`])
  })

  it.each([0, 50, 300, 700, 1000, 1300, 2000, 6000])(
    'can hold the first bytes of a member, after %i',
    async (before) => {
      // A stored block keeps them as they are.
      const like = `${'x'.repeat(before)}\x1f\x8b\x08\0${'y'.repeat(500)}`
      const file = [response(0), response(1, like), response(2), response(3, like + like)].map((text) =>
        gzipSync(Buffer.from(text, 'latin1'), { level: 0 }),
      )
      expect(await read(Buffer.concat(file))).toMatchObject({ numbers: all(4), errors: [] })
      expect(await readUpTo(4000, ...file)).toMatchObject({ numbers: all(4), errors: [] })
    },
  )

  it('go on after padding, which a stream of Node would take for the end', async () => {
    const parts = members(9)
    const { numbers, errors } = await read(
      ...parts.slice(0, 4),
      Buffer.alloc(512),
      ...parts.slice(4),
      Buffer.alloc(100),
    )
    expect({ numbers, errors }).toEqual({ numbers: all(9), errors: [] })
  })

  it('are all there but the last, if the file is cut off', async () => {
    const file = Buffer.concat(members(9))
    const { numbers, errors } = await read(file.subarray(0, -10))
    expect(numbers).toEqual(all(8))
    expect(errors).toEqual([expect.stringMatching(/^The gzip data at byte \d+ is cut off\.$/)])
  })

  it('can be a single one for the whole file, larger than memory allows', async () => {
    // Incompressible, so that the member is longer than what is kept of one.
    const noise = (index: number) => {
      let seed = index + 1
      return Array.from({ length: 60_000 }, () => {
        seed = (seed * 48_271) % 2_147_483_647
        return String.fromCharCode(33 + (seed % 90))
      }).join('')
    }
    const texts = Array.from({ length: 400 }, (_, index) => response(index, noise(index)))
    const file = gzipSync(texts.join(''), { level: 1 })
    expect(file.length).toBeGreaterThan(1 << 24)
    const { numbers, errors } = await read(file)
    expect({ count: numbers.length, errors }).toEqual({ count: 400, errors: [] })
    const cut = await read(file.subarray(0, -100))
    expect(cut.numbers.length).toBeGreaterThan(380)
    expect(cut.errors[0]).toContain('ends early')
  })
})

describe('long records, of which only the first bytes are decompressed', () => {
  /** Characters that don't compress, so that the rest of a page is most of its member. */
  const noise = (length: number, seed: number) => {
    let state = seed
    return Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647
      return String.fromCharCode(33 + (state % 90))
    }).join('')
  }
  const pages = (count: number) => Array.from({ length: count }, (_, index) => response(index, noise(9000, index + 1)))
  const wat = (index: number, links: string) =>
    record(
      'WARC-Type: metadata\r\nContent-Type: application/json\r\n',
      `{"Envelope":{"WARC-Header-Metadata":{"WARC-Target-URI":"https://a.example/${index}"},"Payload-Metadata":{"HTTP-Response-Metadata":{"Response-Message":{"Status":"200"},"Headers":{"X-Number":"${index}"},"HTML-Metadata":{"Links":"${links}"}}}}}`,
    )
  const inPieces = (file: Buffer, size: number) =>
    Array.from({ length: Math.ceil(file.length / size) }, (_, at) => file.subarray(at * size, (at + 1) * size))

  it('give the same messages as the decompressed file', async () => {
    const texts = pages(20).flatMap((page, index) => [
      page,
      wat(index + 20, noise(9000, index + 99)),
      response(index + 40),
    ])
    const plain = await readUpTo(4000, ...texts)
    expect(plain.numbers).toHaveLength(60)
    const file = Buffer.concat(texts.map((text) => gzipSync(text)))
    for (const size of [997, 20_000, file.length]) expect(await readUpTo(4000, ...inPieces(file, size))).toEqual(plain)
  })

  it('are not decompressed to their end: damage there is not noticed, damage before is', async () => {
    const texts = pages(4)
    const damaged = (at: (member: Buffer) => number) => {
      const parts = texts.map((text) => gzipSync(text))
      parts[1]?.fill(0xff, at(parts[1]), at(parts[1]) + 30)
      return readUpTo(4000, ...parts)
    }
    expect(await damaged(({ length }) => length - 100)).toMatchObject({ numbers: all(4), errors: [] })
    expect(await damaged(() => 20)).toMatchObject({
      numbers: ['0', '2', '3'],
      errors: [expect.stringContaining('damaged')],
    })
  })

  it('end where the length says, not at the first bytes that look like a member', async () => {
    // A stored block keeps such bytes as they are.
    const inside = `\x1f\x8b\x08\0${'x'.repeat(4000)}`
    const parts = [response(0, noise(9000, 7) + inside), response(1)].map((text) =>
      gzipSync(Buffer.from(text, 'latin1'), { level: 0 }),
    )
    expect(await readUpTo(4000, ...parts)).toMatchObject({ numbers: ['0', '1'], errors: [] })
  })

  it('are decompressed whole if the next member is not where it is expected', async () => {
    const parts = pages(3).map((text) => gzipSync(text))
    const padded = [parts[0], Buffer.alloc(64), parts[1], gzipSync('\r\n'), parts[2]].map((part) => part as Buffer)
    expect(await readUpTo(4000, ...padded)).toMatchObject({ numbers: all(3), errors: [] })
  })

  it('are cut off with the file', async () => {
    const file = Buffer.concat(pages(3).map((text) => gzipSync(text)))
    expect(await readUpTo(4000, file.subarray(0, -300))).toMatchObject({
      numbers: all(2),
      errors: [expect.stringMatching(/is cut off/)],
    })
  })
})

describe('records', () => {
  it('are named when the file ends in one', async () => {
    const text = response(0) + response(1)
    const { numbers, errors } = await read(text.slice(0, -12))
    expect(numbers).toEqual(['0'])
    expect(errors).toEqual([`Record 2 at byte ${response(0).length}: The file ends in its block.`])
  })

  it('go on after something that is none', async () => {
    const junk = `${response(0)}no record here\r\n\r\n${response(1)}`
    const { numbers, errors } = await read(junk)
    expect(numbers).toEqual(['0', '1'])
    expect(errors[0]).toMatch(/^Record 2 at byte \d+: expected WARC\/1\.0 or WARC\/1\.1, not "no record here/)
    const unknown = await read(`WARC/1.0\r\nContent-Length: x\r\n\r\n\r\n\r\n${response(1)}`)
    expect(unknown).toMatchObject({ numbers: ['1'], errors: [expect.stringContaining('Content-Length is "x"')] })
  })

  it('go on after headers that have no end', async () => {
    const { numbers, errors } = await read(`WARC/1.1\r\n${'X-A: b\r\n'.repeat(150_000)}`, response(1))
    expect(numbers).toEqual(['1'])
    expect(errors).toEqual(['Record 1 at byte 0: its headers have no end.'])
  })

  it('can hold something that is not a response', async () => {
    const http = 'WARC-Type: response\r\nContent-Type: application/http\r\n'
    const { numbers, errors } = await read(record(http, 'nothing'), response(1))
    expect(numbers).toEqual(['1'])
    expect(errors).toEqual([
      'Record 1 at byte 0: "nothing" is not a status line. Begin the response with one, for example HTTP/1.1 200 OK.',
    ])
  })

  it('are skipped and counted if they are about something else', async () => {
    const { skipped, numbers } = await read(
      record('WARC-Type: warcinfo\r\n', 'software: x'),
      record('WARC-Type: response\r\nContent-Type: text/dns\r\n', 'a.example. 1 IN A 192.0.2.1'),
      record('WARC-Type: metadata\r\nContent-Type: application/json\r\n', '{"Envelope":{}}'),
      record('WARC-Type: request\r\nContent-Type: application/http\r\n', 'GET / HTTP/1.1\r\n\r\n'),
      record('WARC-Type: __proto__\r\n', 'x'),
      response(1),
    )
    expect(skipped).toEqual({ warcinfo: 1, response: 1, metadata: 1, request: 1, unknown: 1 })
    expect(numbers).toEqual(['1'])
  })

  it('keep constant memory: a long body is not kept, and is unknown', async () => {
    const { messages } = await read(response(0, 'x'.repeat(2_000_000)), response(1))
    expect(messages.map(({ rawBody }) => rawBody?.length)).toEqual([undefined, 7])
  })

  it('have no length of -1, which capturing software writes', async () => {
    const http = (length: string) => `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\n\r\nabc`
    const fields = 'WARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n'
    const { messages } = await read(record(fields, http('-1')), record(fields, http('3')))
    expect(messages.map(({ headers, hidden }) => [headers, hidden])).toEqual([
      [[], ['content-length']],
      [[['Content-Length', '3']], undefined],
    ])
  })

  it('with more bytes than Content-Length have an unknown body', async () => {
    const http = 'WARC-Type: response\r\nContent-Type: application/http\r\n'
    const of = (length: number, more = '') =>
      `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${length}${more}\r\n\r\nabc\r\n`
    const { messages } = await read(
      record(http, of(3)),
      record(http, of(3, '\r\nContent-Encoding: gzip')),
      record(http, of(5)),
      record(http, of(6)),
    )
    expect(messages.map((message) => inspect(message).map(({ id }) => id))).toEqual([[], [], [], ['cl-body-mismatch']])
    expect(messages.map(({ rawBody }) => rawBody?.length)).toEqual([undefined, undefined, 5, 5])
  })

  it('of chunks that are invalid have an unknown body', async () => {
    const http = 'WARC-Type: response\r\nContent-Type: application/http\r\n'
    const { messages } = await read(
      record(http, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnot a chunk'),
      record(http, 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n'),
    )
    expect(messages.map(({ rawBody }) => rawBody && Buffer.from(rawBody).toString())).toEqual([undefined, 'hi'])
  })

  it('of a WAT file say what is wrong with their JSON', async () => {
    const json = '{"Envelope":{"Payload-Metadata":{"HTTP-Response-Metadata":{"Headers":}}}}'
    const { errors } = await read(record('WARC-Type: metadata\r\nContent-Type: application/json\r\n', json))
    expect(errors[0]).toMatch(/^Record 1 at byte 0: This is not JSON: expected a value/)
  })
})
