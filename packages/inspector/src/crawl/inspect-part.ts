import { openInput } from '../input/open-input.ts'
import type { Finding } from '../inspect/finding.ts'
import { inspect } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import type { HttpMessage } from '../message/message.ts'
import { readJsonMessage } from '../readers/json-message.ts'
import { ReadError } from '../readers/read-error.ts'
import { LostError } from '../readers/warc/lost-error.ts'
import { readWarc } from '../readers/warc/read-warc.ts'
import { readColumns } from './columns.ts'
import { linesOf } from './lines.ts'
import type { RowFinding, TotalRow, WorkerAnswer, WorkerOptions, WorkerRequest } from './protocol.ts'
import { Samples } from './samples.ts'
import { Totals } from './totals.ts'

/** How many of the parts that can't be read are listed with their place. */
const MOST_PROBLEMS = 10
const SAMPLES = 3
/** Longer responses are pages, whose text no rule about the protocol needs. Decoding them would take most of the time. */
const LONGEST = 1 << 14

/** Inspects one part of a crawl, a file or a batch of rows, and counts what it finds. */
export class PartInspector {
  readonly #options: WorkerOptions
  /** Those of `inspect`. */
  readonly #selected: InspectOptions
  readonly #totals = new Totals()
  readonly #samples: Samples
  readonly #findings: RowFinding[] = []
  readonly #problems: string[] = []

  constructor(options: WorkerOptions) {
    this.#options = options
    const { profile, rules, ignore } = options
    this.#selected = { profile, rules, ignore }
    this.#samples = new Samples(options.samples ?? SAMPLES, options.redact === true)
  }

  /** Inspects a file in any format but `columns`. */
  async inspectBytes(format: WorkerRequest['format'], bytes: AsyncIterable<Uint8Array>): Promise<void> {
    if (format === 'warc' || format === 'wat') return this.#inspectWarc(bytes)
    const input = await openLines(bytes)
    if (input instanceof ReadError) return this.#lose('file-unreadable', input.message)
    let line = 0
    try {
      for await (const lines of linesOf(input)) {
        for (const text of lines) {
          line++
          if (text.trim() === '') continue
          if (format === 'merge') this.#totals.addRow(rowOf(text, line))
          else this.#inspectLine(text, line)
        }
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.#lose('gzip-damaged', error.message)
    }
  }

  /** Inspects the rows of a table. */
  inspectColumns(frames: readonly Buffer[]): void {
    for (const { row, message } of readColumns(frames, this.#options.hidden ?? [])) {
      if (message.status > 0) this.#inspect(message, row)
      else this.#totals.count('skipped', 'no-status', 1)
    }
  }

  answer(id: WorkerAnswer['id']): WorkerAnswer {
    const { redact, findings } = this.#options
    return {
      id,
      totals: this.#totals.rows(redact),
      samples: this.#samples.all(),
      ...(findings === true && { findings: this.#findings }),
      skipped: this.#totals.counted('skipped'),
      lost: this.#totals.counted('lost'),
      problems: this.#problems,
    }
  }

  async #inspectWarc(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const counts = { skipped: {} as Record<string, number> }
    let isEmpty = true
    for await (const reading of readWarc(bytes, counts, LONGEST)) {
      isEmpty = false
      if (reading instanceof LostError) this.#lose(reading.loss, reading.message)
      else this.#inspect(reading, reading.source?.record ?? 0)
    }
    const skipped = Object.entries(counts.skipped)
    for (const [type, count] of skipped) this.#totals.count('skipped', type, count)
    if (isEmpty && skipped.length === 0) this.#lose('file-empty', 'The file has no records.')
  }

  #inspectLine(text: string, line: number): void {
    try {
      const message = readJsonMessage(text)
      if (message === undefined) this.#totals.count('skipped', 'no-response', 1)
      else this.#inspect(message, line)
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.#lose('line-invalid', `Line ${line}: ${error.message}`)
    }
  }

  #inspect(message: HttpMessage, place: number): void {
    const findings = inspect(message, this.#selected)
    this.#totals.add(message, findings)
    this.#samples.add(message, findings, place)
    if (this.#options.findings === true)
      for (const finding of findings) this.#findings.push(this.#toRow(finding, place))
  }

  #toRow({ id, severity, level, message }: Finding, row: number): RowFinding {
    return { row, rule: id, severity, level, message: this.#options.redact === true ? '' : message }
  }

  #lose(reason: string, message: string): void {
    this.#totals.count('lost', reason, 1)
    // What can't be read is quoted, which can name a host.
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(this.#options.redact === true ? reason : message)
  }
}

/** The text, decompressed. An empty file has no lines. */
async function openLines(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array> | ReadError> {
  try {
    const input = await openInput(bytes, 'ndjson')
    return input?.bytes ?? NO_BYTES
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

const NO_BYTES: AsyncIterable<Uint8Array> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
}

function rowOf(text: string, line: number): TotalRow {
  try {
    const row: unknown = JSON.parse(text)
    if (typeof row === 'object' && row !== null) return row as TotalRow
  } catch {
    // It is reported below.
  }
  throw new RangeError(`Line ${line} is not a row of totals: ${text.slice(0, 60)}`)
}
