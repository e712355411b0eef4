import { availableParallelism } from 'node:os'
import type { Readable } from 'node:stream'
import { type HttpMessage, type InspectOptions, ReadError, SessionInspector, type Severity } from '@statuskit/inspector'
import { inspectLines, readUrl } from '@statuskit/inspector/node'
import {
  EMPTY_SUMMARY,
  formatGithub,
  formatJson,
  formatLine,
  formatSarif,
  formatTerminal,
  type Inspected,
  mergeSummaries,
  type Summary,
  SummaryCollector,
} from '@statuskit/inspector/report'
import { explainRule } from '@statuskit/inspector/rules'
import { version } from '../../package.json'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { type Arguments, helpText, readArguments } from './arguments.ts'
import { listRules, listRulesAsJson } from './list-rules.ts'
import { loadConfig } from './load-config.ts'
import { NAME } from './name.ts'
import { type Config, expectRule, type FailOn } from './read-config.ts'
import { openInput, readMessages } from './read-input.ts'

/**
 * Runs the command: reads the targets, inspects their responses, and writes a report. `--explain <id>` explains a rule.
 *
 * @returns the exit code: 0 if no finding reaches `--fail-on`, 1 if one does, 2 if the input can't be inspected
 */
export async function inspect(args: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await follow(readArguments(args), io)
  } catch (error) {
    if (!isExpected(error)) throw error
    io.error(`${NAME}: ${error.message}\n`)
    return 2
  }
}

/** Errors that the user can fix: in the arguments, the input or the file system. */
function isExpected(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof ReadError || error instanceof RangeError) return true
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

async function follow(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.help) return print(io, helpText())
  if (args.version) return print(io, `${version}\n`)
  if (args.explain !== undefined) {
    expectRule(args.explain, '--explain')
    return print(io, explainRule(args.explain) ?? '')
  }
  if (args.list) return print(io, args.format === 'json' ? listRulesAsJson() : listRules())
  if (args.targets.length === 0)
    throw new UsageError('Pass a URL, a file, or - for standard input. --help lists the options.')
  const file = await loadConfig(io.folder, args.config)
  const config: Config = { ...file, ...args.overrides, rules: { ...file.rules, ...args.overrides.rules } }
  const { failOn = 'error', ...options } = config
  const report: Report = { results: [], summary: EMPTY_SUMMARY, failed: 0 }
  const run: Run = { args, options, report, io }
  for (const target of args.targets) await inspectTarget(target, run)
  await io.write(formatReport(run))
  if (report.failed > 0) {
    io.error(
      `${NAME}: ${report.failed === 1 ? '1 line is not a message' : `${report.failed} lines are not messages`}.\n`,
    )
    return 2
  }
  return exitCode(report.summary, failOn)
}

async function print(io: Io, text: string): Promise<0> {
  await io.write(text)
  return 0
}

interface Report {
  /** Messages that the format needs at the end. The ndjson format needs none. */
  readonly results: Inspected[]
  summary: Summary
  failed: number
}

/** State that all parts of a run share. */
interface Run {
  readonly args: Arguments
  readonly options: InspectOptions
  readonly report: Report
  readonly io: Io
}

async function inspectTarget(target: string, run: Run): Promise<void> {
  const { args, io } = run
  if (/^https?:\/\//i.test(target)) {
    const { method, headers, data: body, timeoutMs, maxBytes, redirects } = args
    const asked = {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers,
      body,
      timeoutMs,
      maxBytes,
      redirects,
    }
    return inspectMessages(await readUrl(target, asked), undefined, run)
  }
  const { kind, stream } = await openInput(target, args.input, io)
  const source = target === '-' ? undefined : target
  if (kind !== 'ndjson') return inspectMessages(readMessages(kind, stream), source, run)
  await inspectStream(stream, source, run)
}

async function inspectMessages(
  messages: AsyncIterable<HttpMessage | undefined> | Iterable<HttpMessage | undefined>,
  source: string | undefined,
  { args, options, report, io }: Run,
): Promise<void> {
  const session = new SessionInspector(options)
  const collector = new SummaryCollector()
  let place = 0
  for await (const message of messages) {
    place++
    if (message === undefined) continue
    const { method, url, status } = message
    const result = {
      source,
      ...(source !== undefined && { place }),
      method,
      url,
      status,
      findings: session.inspect(message),
    }
    collector.add(result)
    if (args.summaryOnly) continue
    if (args.format === 'ndjson') await io.write(formatLine(result))
    // Messages without findings are counted but not kept.
    else if (result.findings.length > 0 || args.format === 'json') report.results.push(result)
  }
  report.summary = mergeSummaries(report.summary, collector.summary())
}

async function inspectStream(
  stream: Readable,
  source: string | undefined,
  { args, options, report, io }: Run,
): Promise<void> {
  const workers = args.workers ?? availableParallelism()
  const write = async (output: string | Uint8Array) => {
    if (args.format === 'ndjson' && !args.summaryOnly) return io.write(output)
    const text = typeof output === 'string' ? output : new TextDecoder().decode(output)
    // Beside a summary, only lines that are not messages are reported.
    if (args.summaryOnly && !text.includes(',"error":')) return
    for (const line of text.split('\n').filter(Boolean)) {
      const result = JSON.parse(line) as Inspected & { readonly error?: string }
      if (result.error !== undefined) io.error(`${source ?? 'standard input'}:${result.place}: ${result.error}\n`)
      else if (!args.summaryOnly && (result.findings.length > 0 || args.format === 'json')) {
        report.results.push({ source, ...result })
      }
    }
  }
  const { summary, failed } = await inspectLines(stream as AsyncIterable<Uint8Array>, write, { ...options, workers })
  report.summary = mergeSummaries(report.summary, summary)
  report.failed += failed
}

function formatReport({ args, report: { results, summary }, io }: Run): string {
  if (args.summaryOnly) return `${JSON.stringify(summary)}\n`
  if (args.format === 'terminal') return formatTerminal(results, summary, io.colour)
  if (args.format === 'json') return formatJson(results, summary)
  if (args.format === 'sarif') return formatSarif(results, version)
  return args.format === 'github' ? formatGithub(results) : ''
}

/** 1 if a finding has the severity `failOn` or a higher one. */
function exitCode({ findings }: Summary, failOn: FailOn): 0 | 1 {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  const failing = failOn === 'never' ? [] : order.slice(0, order.indexOf(failOn) + 1)
  return failing.some((severity) => findings[severity] > 0) ? 1 : 0
}
