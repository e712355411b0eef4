import { Worker } from 'node:worker_threads'
import { expectInspectOptions } from '../inspect/expect-options.ts'
import type { InspectOptions } from '../inspect/options.ts'
import { joinBytes } from '../readers/join-bytes.ts'
import { type Summary, SummaryCollector } from '../report/summary.ts'
import { inspectPart } from './part.ts'

/** Options of `inspectLines`. */
export interface LinesOptions extends InspectOptions {
  /** The number of worker threads. Default: 0, which inspects in this thread. */
  readonly workers?: number | undefined
}

/** The result of a stream. */
export interface LinesResult {
  readonly summary: Summary
  /** The number of lines that are not messages. The output has their line numbers and the reasons. */
  readonly failed: number
}

/** Input is passed on in parts of about this many bytes, so that the overhead stays small. */
const PART = 1 << 18
/** Longer lines, in bytes, are rejected, because a line is held in memory. */
const LINE_LIMIT = 1 << 26

type Part = { readonly bytes: Uint8Array; readonly firstLine: number }
type Done = { readonly output: Uint8Array | string; readonly summary: Summary; readonly failed: number }

/**
 * Inspects NDJSON, one message per line, and writes one line for each in the same order. Memory is constant: at most two
 * parts per worker are in progress, and reading waits for `write`. Rules about several messages don't run, so you can
 * inspect the parts of a file on different machines and merge their summaries.
 *
 * @throws {RangeError} if a line is longer than 64 MB, or an option or a rule doesn't exist
 */
export async function inspectLines(
  input: AsyncIterable<Uint8Array>,
  write: (output: Uint8Array | string) => void | Promise<void>,
  { workers = 0, ...options }: LinesOptions = {},
): Promise<LinesResult> {
  expectInspectOptions(options)
  const pool = workers > 0 ? new Pool(workers, options) : undefined
  const collector = new SummaryCollector()
  let failed = 0
  const pending: Promise<Done>[] = []
  const take = async () => {
    const done = await pending.shift()
    if (done === undefined) return
    collector.merge(done.summary)
    failed += done.failed
    if (done.output.length > 0) await write(done.output)
  }
  try {
    for await (const part of partsOf(input)) {
      pending.push(pool?.run(part) ?? Promise.resolve(inspectHere(part, options)))
      // Output keeps the order of the input, so an error is thrown when its part is next.
      pending.at(-1)?.catch(() => undefined)
      if (pending.length >= Math.max(1, workers * 2)) await take()
    }
    while (pending.length > 0) await take()
  } finally {
    await pool?.close()
  }
  return { summary: collector.summary(), failed }
}

function inspectHere({ bytes, firstLine }: Part, options: InspectOptions): Done {
  return inspectPart(new TextDecoder().decode(bytes), firstLine, options)
}

/** Splits the input into parts at line ends, each with its own memory. */
async function* partsOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  let chunks: Uint8Array[] = []
  let length = 0
  let firstLine = 1
  const flush = (end: Uint8Array): Part => {
    const bytes = joinBytes([...chunks, end])
    const part = { bytes, firstLine }
    firstLine += countLines(bytes)
    chunks = []
    length = 0
    return part
  }
  for await (const chunk of input) {
    const newline = chunk.lastIndexOf(10)
    if (newline >= 0 && length + newline >= PART) {
      yield flush(chunk.subarray(0, newline + 1))
      if (newline + 1 === chunk.length) continue
      chunks.push(chunk.subarray(newline + 1))
      length = chunk.length - newline - 1
    } else {
      chunks.push(chunk)
      length += chunk.length
    }
    if (length > LINE_LIMIT) throw new RangeError('A line is longer than 64 MB. Write one message per line.')
  }
  if (length > 0) yield flush(new Uint8Array())
}

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/** Worker threads that each process one part after the other. */
class Pool {
  readonly #threads: readonly { readonly worker: Worker; readonly waiting: Waiting[] }[]
  #next = 0

  constructor(size: number, options: InspectOptions) {
    this.#threads = Array.from({ length: size }, () => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: { options } })
      const waiting: Waiting[] = []
      worker.on('message', (done: Done) => waiting.shift()?.resolve(done))
      worker.on('error', (error) => {
        for (const each of waiting.splice(0)) each.reject(error)
      })
      return { worker, waiting }
    })
  }

  run({ bytes, firstLine }: Part): Promise<Done> {
    const thread = this.#threads[this.#next++ % this.#threads.length]
    return new Promise((resolve, reject) => {
      thread?.waiting.push({ resolve, reject })
      thread?.worker.postMessage({ bytes, firstLine }, [bytes.buffer as ArrayBuffer])
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
  }
}

interface Waiting {
  readonly resolve: (done: Done) => void
  readonly reject: (error: unknown) => void
}
