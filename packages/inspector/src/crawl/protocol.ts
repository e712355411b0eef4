import type { InspectOptions } from '../inspect/options.ts'
import type { Hidden } from '../message/message.ts'
import type { Level, Severity } from '../rules/rule.ts'

/**
 * The protocol of the crawl worker, a process that batch engines keep running and feed through pipes.
 *
 * Start it with `node crawl-worker.mjs`, the file `dist/crawl-worker.mjs` of this package, which needs no other file. It
 * reads requests from standard input, one JSON object per line, and writes one line of JSON to standard output for each, in
 * the same order. It ends when standard input ends. Requests are processed one at a time, and nothing is read ahead of the
 * one in progress except a pipe's buffer, so a writer is slowed down to the speed of the inspection.
 *
 * A request names a local file with `path`, or its bytes follow the line as frames: the length in 4 bytes, big-endian, then
 * as many bytes; a length of 0 ends the request. `columns` and `merge` always have frames.
 *
 * - `{"id":1,"format":"warc","path":"/data/a.warc.gz"}`
 * - `{"id":2,"format":"wat","frames":true,"options":{"samples":2,"redact":true}}`, then frames
 *
 * | format | content |
 * | --- | --- |
 * | `warc`, `wat` | a file of a crawl, compressed or not; the bodies of responses above 16 kB count as unknown |
 * | `ndjson` | one message per line, as `readJsonMessage` reads them, compressed or not |
 * | `columns` | exactly eight frames before the end, the buffers of Arrow columns: see {@link COLUMNS} |
 * | `merge` | rows of totals, one JSON object per line; the answer has their sum |
 *
 * An answer with `error` has no counts: the request as a whole failed. What is lost inside a file is counted in `lost`. Check
 * that `id` is that of your request, and on any doubt kill the process.
 */
export interface WorkerRequest {
  /** Comes back in the answer. */
  readonly id: number | string
  readonly format: 'warc' | 'wat' | 'ndjson' | 'columns' | 'merge'
  /** A file on this machine. */
  readonly path?: string
  /** Whether the bytes follow as frames, in place of `path`. */
  readonly frames?: boolean
  readonly options?: WorkerOptions
}

/** What to inspect and to answer. */
export interface WorkerOptions extends InspectOptions {
  /** The number of findings to keep for each rule as samples. Default: 3. */
  readonly samples?: number
  /** Leave out all hosts, URLs and values of headers. Default: false. */
  readonly redact?: boolean
  /** Answer with all findings of each row, by its number from 0; only with `columns`. Default: false. */
  readonly findings?: boolean
  /** What the table hides, such as `connection`, so that rules which need it stay silent; only with `columns`. */
  readonly hidden?: readonly Hidden[]
}

/**
 * The frames of `columns`, in this order, little-endian as Arrow has them. Offsets are 32-bit and can begin above 0. There
 * are no nulls: write an empty URL if it is unknown, and status 0 to skip a row.
 */
export const COLUMNS = [
  /** Int32, one for each row. */
  'status',
  /** Int32, one more than rows: where each URL begins and ends in the next frame. */
  'url.offsets',
  'url.data',
  /** Int32, one more than rows: where the headers of each row begin and end in the next columns. */
  'headers.offsets',
  'headers.name.offsets',
  'headers.name.data',
  'headers.value.offsets',
  'headers.value.data',
] as const

export interface WorkerAnswer {
  readonly id: number | string | null
  /** Absent if there is an error. Rows with the same `kind`, `key`, `severity` and `level` add up. */
  readonly totals?: readonly TotalRow[]
  readonly samples?: readonly Sample[]
  /** Only with the option `findings`. */
  readonly findings?: readonly RowFinding[]
  /** The records without an HTTP response, by their type: `warcinfo`, `request`, `dns`. They are in `totals` as well. */
  readonly skipped?: Readonly<Record<string, number>>
  /** What can't be read, by reason: `gzip-damaged`, `record-cut-off`. It is in `totals` as well. */
  readonly lost?: Readonly<Record<string, number>>
  /** The first ten of what can't be read, with the place. */
  readonly problems?: readonly string[]
  readonly error?: string
}

/**
 * A row of totals. To add rows up, group them by `kind`, `key`, `severity` and `level`, sum `count`, and unite `hosts`.
 *
 * | kind | key | count |
 * | --- | --- | --- |
 * | `messages` | empty | inspected responses |
 * | `clean` | empty | responses without a finding |
 * | `rule` | id of the rule, with `severity` and `level` | findings |
 * | `status` | `404` | responses |
 * | `server` | name in the header Server, without its version; `none`, `other` | responses |
 * | `type` | media type; `none`, `other` | responses |
 * | `host` | host with findings, with `severity`; `other` for those beyond the limit | findings |
 * | `unlisted` | `host`, `server` or `type` | how many more than its rows one of them can have at most; no row if all are exact |
 * | `skipped`, `lost` | type of record, reason | records |
 */
export interface TotalRow {
  readonly kind: 'messages' | 'clean' | 'rule' | 'status' | 'server' | 'type' | 'host' | 'unlisted' | 'skipped' | 'lost'
  readonly key: string
  readonly severity: Severity | ''
  readonly level: Level | ''
  readonly count: number
  /**
   * The sketch of distinct hosts (HyperLogLog), in base64; empty for kinds other than `messages` and `rule`. `messages` has
   * 2^14 registers, `rule` 2^12. A sketch that begins with the byte 1 lists the registers above 0, three bytes each: the index in two bytes,
   * big-endian, then the register. A full one begins with the byte 0 and has one byte a register. The union of two takes the
   * larger register each time.
   */
  readonly hosts: string
}

/** A finding as an example of its rule. Without `message`, `url` and the values of `fields` if redacted. */
export interface Sample {
  readonly rule: string
  readonly severity: Severity
  readonly level: Level
  readonly status: number
  /** The number of the record or line in its file, from 1. */
  readonly place: number
  readonly url: string
  readonly message: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

/** A finding in a row of columns. */
export interface RowFinding {
  /** From 0. */
  readonly row: number
  readonly rule: string
  readonly severity: Severity
  readonly level: Level
  readonly message: string
}
