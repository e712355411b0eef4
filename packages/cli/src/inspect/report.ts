import { findStatus } from '@statuskit/core'
import { type HttpMessage, type InspectOptions, ReadError, SessionInspector } from '@statuskit/inspector'
import type { Reading } from '@statuskit/inspector/node'
import {
  formatGithub,
  formatJson,
  formatLine,
  formatSarif,
  formatTerminal,
  type Inspected,
  locate,
  type Summary,
  SummaryCollector,
} from '@statuskit/inspector/report'
import { version } from '../../package.json'
import type { Io } from '../command/io.ts'
import type { OpenApiCheck } from '../openapi/check.ts'
import { withoutControls } from '../terminal/control-characters.ts'
import { createText } from '../terminal/text.ts'
import type { Arguments } from './arguments.ts'
import { formatSummary } from './format-summary.ts'
import { NAME } from './name.ts'

/** What a run has found so far. */
export class Report {
  readonly args: Arguments
  readonly options: InspectOptions
  readonly io: Io
  /** Messages that the format needs at the end. The ndjson format needs none. */
  readonly #results: Inspected[] = []
  /** The first message, which a report without findings names if it is the only one. */
  #first: Inspected | undefined
  readonly #collector = new SummaryCollector()
  /** The number of messages that can't be read. */
  failed = 0
  /** The number of URLs whose response can't be read. */
  unreachable = 0
  /** The comparison with an OpenAPI document, if there is one. */
  readonly openApi: OpenApiCheck | undefined

  constructor(args: Arguments, options: InspectOptions, io: Io, openApi?: OpenApiCheck) {
    this.openApi = openApi
    this.args = args
    this.options = options
    this.io = io
  }

  /** Inspects the messages of one input as they are read. If it ends with an error, what came before it counts. */
  async inspect(
    readings: AsyncIterable<Reading> | Iterable<Reading>,
    source: string | undefined,
    isFile: boolean,
  ): Promise<void> {
    const session = new SessionInspector(this.options)
    let place = 0
    try {
      for await (const reading of readings) {
        place++
        if (reading instanceof ReadError) this.fail(reading, isFile ? (source ?? 'standard input') : undefined)
        else if (reading !== undefined) {
          const findings = this.findingsOf(reading, session)
          const result = toResult(reading, findings, source, isFile ? place : undefined)
          this.#collector.add({ ...result, headers: reading.headers })
          await this.add(result)
        }
      }
    } catch (error) {
      if (!(error instanceof ReadError)) throw error
      this.fail(error, isFile ? (source ?? 'standard input') : undefined)
    }
  }

  /** What the rules find in a message, and the comparison with the OpenAPI document. */
  findingsOf(message: HttpMessage, session: SessionInspector): Inspected['findings'] {
    const findings = session.inspect(message)
    return this.openApi === undefined ? findings : [...findings, ...this.openApi.check(message)]
  }

  /** Says what of the OpenAPI document was not compared. */
  reportUnseen(): void {
    const { openApi, io } = this
    if (openApi === undefined) return
    for (const operation of openApi.unseen()) io.error(`${operation}: no response was inspected\n`)
    const { otherPaths } = openApi
    if (otherPaths > 0)
      io.error(
        `${NAME}: ${otherPaths === 1 ? '1 response is' : `${otherPaths} responses are`} of paths that ${this.args.openapi} doesn't have.\n`,
      )
  }

  /** Adds a result whose findings are counted elsewhere. */
  async add(result: Inspected): Promise<void> {
    this.#first ??= result
    if (this.args.summaryOnly) return
    if (this.args.format === 'ndjson') await this.io.write(formatLine(result))
    // Messages without findings are counted but not kept.
    else if (result.findings.length > 0 || this.args.format === 'json') this.#results.push(result)
  }

  /** The counts of all messages so far. */
  get summary(): Summary {
    return this.#collector.summary()
  }

  /** Adds what was counted elsewhere. */
  count(summary: Summary): void {
    this.#collector.merge(summary)
  }

  /** Reports a part of the input that can't be read, with its place: `session.har:12:5: …`. */
  fail({ message, position }: Pick<ReadError, 'message' | 'position'>, file: string | undefined): void {
    if (file === undefined) this.unreachable++
    else this.failed++
    const column = position?.column === undefined ? '' : `:${position.column}`
    const at = file === undefined ? NAME : position === undefined ? file : `${file}:${position.line}${column}`
    // A message can quote what a server says, which must not become lines of its own.
    this.io.error(`${at}: ${message.replaceAll('\n', ' ')}\n`)
  }

  /** The text to write at the end. */
  format(): string {
    const { args, summary, io } = this
    const text = createText(io.columns, io.color)
    // The errors of requests that failed say all there is.
    if (args.format === 'terminal' && summary.messages === 0 && this.unreachable > 0) return ''
    if (args.summaryOnly)
      return args.format === 'terminal' ? formatSummary(summary, text) : `${JSON.stringify(summary)}\n`
    if (args.format === 'terminal') {
      if (summary.messages === 1 && summary.clean === 1 && this.#first !== undefined)
        return text.rewrap(`${titleOf(this.#first)}: no findings\n`)
      const report = text.prose(formatTerminal(this.#results, summary, io.color))
      // In a file or a pipe, each part stays on a line of its own.
      return io.isTerminal ? text.rewrap(report) : report
    }
    if (args.format === 'json') return formatJson(this.#results, summary)
    if (args.format === 'sarif') return formatSarif(this.#results, version)
    return args.format === 'github' ? formatGithub(this.#results) : ''
  }
}

/** `GET https://example.com/ 405 Method Not Allowed`, with the file in place of a URL that isn't known. */
function titleOf({ method, url, source, status }: Inspected): string {
  const parts = [method, url ?? source, status, findStatus(status)?.phrase]
  return withoutControls(parts.filter((part) => part !== undefined).join(' '))
}

/** The result of a message. A place is its number in a file. */
export function toResult(
  message: HttpMessage,
  findings: Inspected['findings'],
  source: string | undefined,
  place: number | undefined,
): Inspected {
  const { method, url, status, source: at } = message
  const position =
    at?.line === undefined ? undefined : { line: at.line, ...(at.column !== undefined && { column: at.column }) }
  return {
    source,
    ...(source !== undefined && place !== undefined && { place: at?.record ?? place }),
    ...(position !== undefined && { position }),
    method,
    url,
    status,
    findings: locate(findings, message),
  }
}
