import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect/inspect.ts'
import { readJsonMessage } from '../readers/json-message.ts'
import { mergeSummaries, type Summary } from '../report/summary.ts'
import { inspectLines } from './inspect-lines.ts'

describe('inspectLines', () => {
  const statuses = [200, 401, 204, 429, 405, 503]
  const lines = Array.from({ length: 9000 }, (_, index) =>
    JSON.stringify({
      status: statuses[index % 6],
      headers: [['X-Pad', 'x'.repeat(index % 400)]],
      url: `https://h${index % 5}.example/${index}`,
    }),
  )
  lines[4321] = 'no message'
  const text = `${lines.join('\n')}\n`

  /** The text in chunks of that many characters. */
  function* inChunks(size: number): Generator<Uint8Array> {
    const bytes = new TextEncoder().encode(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }

  async function collect(
    input: AsyncIterable<Uint8Array>,
  ): Promise<{ output: string; summary: Summary; failed: number }> {
    let output = ''
    const result = await inspectLines(input, (part) => {
      output += part
    })
    return { output, ...result }
  }

  it('gives a line for each message, in order, and tells what is none', async () => {
    const { output, failed } = await collect(Readable.from(inChunks(1 << 16)))
    const found = output.trim().split('\n')
    expect(failed).toBe(1)
    expect(found).toHaveLength(lines.length)
    found.forEach((line, index) => {
      if (index === 4321) {
        expect(JSON.parse(line)).toEqual({ place: 4322, error: expect.stringContaining('not JSON') })
        return
      }
      const message = readJsonMessage(lines[index] ?? '')
      const { url, status } = message ?? {}
      expect(JSON.parse(line)).toEqual({ place: index + 1, url, status, findings: inspect(message as never) })
    })
  })

  it('gives summaries of parts that add up to that of the whole', async () => {
    const half = text.indexOf('\n', text.length / 2) + 1
    const [all, first, second] = (await Promise.all(
      [text, text.slice(0, half), text.slice(half)].map(async (part) => {
        const { summary } = await collect(Readable.from([new TextEncoder().encode(part)]))
        return summary
      }),
    )) as [Summary, Summary, Summary]
    expect(mergeSummaries(first, second)).toEqual(all)
    expect(all.messages).toBe(8999)
  })

  it('reads no further than its reader takes', async () => {
    let read = 0
    async function* input() {
      for (let index = 0; index < 400; index++) {
        read++
        yield new TextEncoder().encode('{"status":200,"headers":[["A","b"]]}\n'.repeat(2000))
      }
    }
    let release: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    let taken = 0
    const done = inspectLines(input(), () => (++taken === 1 ? gate : undefined))
    // Far more turns than it would take to read everything.
    for (let turn = 0; turn < 10_000; turn++) await Promise.resolve()
    expect(read).toBeLessThan(40)
    release()
    expect((await done).summary.messages).toBe(800_000)
  })

  it('takes lines that come in any pieces', async () => {
    const [small, large] = await Promise.all([997, 1 << 20].map((size) => collect(Readable.from(inChunks(size)))))
    expect(small).toEqual(large)
  })
})
