import { createReadStream, readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openInput, readMessages } from '../src/input/open-input.ts'
import { inspect } from '../src/inspect/inspect.ts'
import type { HttpMessage } from '../src/message/message.ts'
import { ReadError } from '../src/readers/read-error.ts'
import { readText } from '../src/readers/read-text.ts'
import { readWarc } from '../src/readers/warc/read-warc.ts'
import { locate } from '../src/report/inspected.ts'

const FOLDER = new URL('samples/', import.meta.url)

async function read(bytes: AsyncIterable<Uint8Array>): Promise<{ format: string; messages: HttpMessage[] }> {
  const input = await openInput(bytes)
  if (input === undefined) throw new Error('empty')
  const messages: HttpMessage[] = []
  for await (const reading of readMessages(input)) {
    if (reading instanceof ReadError) throw reading
    if (reading !== undefined) messages.push(reading)
  }
  return { format: input.format, messages }
}

/** The rules that are compared. Others can come and go. */
const RULES = [
  'cookie-samesite-none-insecure',
  'etag-invalid',
  'status-405-missing-allow',
  'status-429-missing-retry-after',
]

/** The responses of each sample: format, statuses, and where findings are: `etag-invalid:31`, `…:0` without a line. */
const EXPECTED: Readonly<Record<string, { format: string; statuses: number[]; found: string[] }>> = {
  'curl-i.txt': { format: 'curl', statuses: [302, 429], found: ['status-429-missing-retry-after:8'] },
  'curl-v.txt': { format: 'curl', statuses: [302, 429], found: ['status-429-missing-retry-after:27'] },
  'powershell-utf-16le.txt': { format: 'curl', statuses: [302, 429], found: ['status-429-missing-retry-after:8'] },
  'powershell-utf-16be.txt': { format: 'curl', statuses: [302, 429], found: ['status-429-missing-retry-after:8'] },
  'curl-trace-ascii.txt': { format: 'trace', statuses: [302, 429], found: ['status-429-missing-retry-after:39'] },
  'curl-trace-ascii-time.txt': {
    format: 'trace',
    statuses: [200],
    found: ['cookie-samesite-none-insecure:14'],
  },
  'curl-trace.txt': { format: 'trace', statuses: [429], found: ['status-429-missing-retry-after:11'] },
  // Without headers, nothing is known to be missing.
  'curl-json.txt': { format: 'json', statuses: [405], found: [] },
  'curl-json-headers.txt': { format: 'json', statuses: [200], found: ['cookie-samesite-none-insecure:1'] },
  'curl-json-wrapped.txt': { format: 'json', statuses: [200], found: ['cookie-samesite-none-insecure:1'] },
  'wget.txt': { format: 'wget', statuses: [302, 429], found: ['status-429-missing-retry-after:14'] },
  'wget-cookies.txt': { format: 'wget', statuses: [200], found: ['cookie-samesite-none-insecure:6'] },
  'httpie-v.txt': { format: 'httpie', statuses: [200], found: ['cookie-samesite-none-insecure:17'] },
  'httpie-all.txt': { format: 'httpie', statuses: [302, 429], found: ['status-429-missing-retry-after:28'] },
  'httpie-h.txt': { format: 'curl', statuses: [405], found: ['status-405-missing-allow:1'] },
  'httpie-colours.txt': { format: 'httpie', statuses: [200], found: [] },
  'httpie-vv.txt': { format: 'httpie', statuses: [200], found: [] },
  'mitmproxy.har': {
    format: 'json',
    statuses: [302, 429, 200, 200, 405],
    found: ['cookie-samesite-none-insecure:225', 'status-405-missing-allow:354', 'status-429-missing-retry-after:88'],
  },
  'postman.json': { format: 'json', statuses: [405, 429], found: ['etag-invalid:29', 'status-405-missing-allow:20'] },
  'wget.warc.gz': { format: 'warc', statuses: [200, 200], found: ['cookie-samesite-none-insecure:0'] },
  'wget-plain.warc': { format: 'warc', statuses: [302, 429], found: ['status-429-missing-retry-after:0'] },
  'warcio.warc.gz': {
    format: 'warc',
    statuses: [200, 302, 429, 405],
    found: ['status-405-missing-allow:0', 'status-429-missing-retry-after:0'],
  },
  'crawl.warc.gz': {
    format: 'warc',
    statuses: [429, 200, 200, 405],
    found: ['etag-invalid:0', 'status-405-missing-allow:0', 'status-429-missing-retry-after:0'],
  },
  'crawl.warc.wat.gz': {
    format: 'warc',
    statuses: [429, 405],
    found: ['cookie-samesite-none-insecure:0', 'status-405-missing-allow:0', 'status-429-missing-retry-after:0'],
  },
}

it('has an expectation for each sample', () => {
  const files = readdirSync(FOLDER).filter((name) => !/^(?:SOURCES\.md|warc-expected\.json)$/.test(name))
  expect(Object.keys(EXPECTED).sort()).toEqual(files.sort())
})

describe.each(Object.entries(EXPECTED))('%s', (name, { format, statuses, found }) => {
  it('is detected, read, and inspected', async () => {
    const result = await read(createReadStream(new URL(name, FOLDER)))
    expect(result.format).toBe(format)
    expect(result.messages.map(({ status }) => status)).toEqual(statuses)
    const places = result.messages.flatMap((message) =>
      locate(inspect(message), message)
        .filter(({ id }) => RULES.includes(id))
        .map(({ id, position }) => `${id}:${position?.line ?? message.source?.line ?? 0}`),
    )
    expect(places.sort()).toEqual(found)
  })

  it('has its header lines where they are said to be', async () => {
    const encoding = name.includes('utf-16be') ? 'utf-16be' : name.includes('utf-16le') ? 'utf-16le' : 'utf-8'
    const lines = new TextDecoder(encoding).decode(readFileSync(new URL(name, FOLDER))).split('\n')
    const { messages } = await read(createReadStream(new URL(name, FOLDER)))
    for (const { headers, source } of messages) {
      for (const [index, position] of (source?.headers ?? []).entries()) {
        const line = lines[position.line - 1] ?? ''
        const field = headers[index]?.[0] ?? ''
        // A trace of bytes shows sixteen in a line.
        const shown = name === 'curl-trace.txt' ? field.slice(0, 4) : field
        expect(line, `${field} in line ${position.line}`).toContain(shown)
      }
      if (format !== 'warc') expect(source?.line).toBeGreaterThan(0)
    }
  })

  it('is the same in any pieces, and compressed', async () => {
    const bytes = readFileSync(new URL(name, FOLDER))
    const whole = await read(Readable.from([bytes]))
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.subarray(index * 7, index * 7 + 7),
    )
    expect(JSON.stringify(await read(Readable.from(pieces)))).toBe(JSON.stringify(whole))
    if (format !== 'warc') expect(await read(Readable.from([gzipSync(bytes)]))).toEqual(whole)
  })

  it.skipIf(format === 'warc' || name.includes('utf-16'))('is the same as a text', async () => {
    const { messages } = await read(createReadStream(new URL(name, FOLDER)))
    expect(JSON.stringify(readText(readFileSync(new URL(name, FOLDER), 'utf8')))).toBe(JSON.stringify(messages))
  })
})

describe('WARC files', () => {
  interface Expected {
    readonly types: Readonly<Record<string, number>>
    readonly warcio: readonly { url: string; status: number; headers: [string, string][]; decoded: string }[]
    readonly fastwarc: readonly [number, [string, string][]][]
  }
  const expected = JSON.parse(readFileSync(new URL('warc-expected.json', FOLDER), 'utf8')) as Record<string, Expected>

  it.each(Object.keys(expected))('%s reads as warcio and FastWARC read it', async (name) => {
    const { types, warcio, fastwarc } = expected[name] as Expected
    const counts = { skipped: {} as Record<string, number> }
    const messages: HttpMessage[] = []
    for await (const message of readWarc(createReadStream(new URL(name, FOLDER)), counts)) {
      if (message instanceof ReadError) throw message
      messages.push(message)
    }
    // Headers that Common Crawl renamed get their names back, so only the others are compared.
    const kept = (headers: readonly (readonly [string, string])[]) =>
      headers.filter(([field]) => !/^(?:x-crawler-.*|content-(?:length|encoding)|transfer-encoding)$/i.test(field))
    expect(messages.map(({ status, headers }) => [status, kept(headers)])).toEqual(
      fastwarc.map(([status, headers]) => [status, kept(headers)]),
    )
    expect(messages.map(({ url, status, headers }) => ({ url, status, headers: kept(headers) }))).toEqual(
      warcio.map(({ url, status, headers }) => ({ url, status, headers: kept(headers) })),
    )
    for (const [index, { body, rawBody }] of messages.entries()) {
      const bytes = body ?? rawBody
      if (bytes !== undefined) expect(Buffer.from(bytes).toString('latin1')).toBe(warcio[index]?.decoded)
    }
    const all = Object.values(types).reduce((sum, count) => sum + count, 0)
    const paired = messages.filter(({ method }) => method !== undefined).length
    const skipped = Object.values(counts.skipped).reduce((sum, count) => sum + count, 0)
    expect(messages.length + paired + skipped).toBe(all)
  })
})
