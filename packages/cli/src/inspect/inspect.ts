import { availableParallelism } from 'node:os'
import { type InspectOptions, ReadError, type Severity } from '@statuskit/inspector'
import { inspectLines, readMessages, readUrl } from '@statuskit/inspector/node'
import type { Inspected, Summary } from '@statuskit/inspector/report'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { withoutControls } from '../terminal/control-characters.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { explainRule } from './explain-rule.ts'
import { inspectUrls, toRequest } from './inspect-urls.ts'
import { listRules, listRulesAsJson, ruleAsJson } from './list-rules.ts'
import { loadConfig } from './load-config.ts'
import { NAME } from './name.ts'
import { openTarget } from './open-target.ts'
import type { InspectLine } from './options.ts'
import { type Config, expectRule, type FailOn } from './read-config.ts'
import { Report } from './report.ts'

/**
 * Runs the command: reads the targets, inspects their responses, and writes a report. `--explain <id>` explains a rule.
 *
 * @returns the exit code: 0 if no finding reaches `--fail-on`, 1 if one does, 2 if the input can't be inspected
 */
export async function inspect(targets: readonly string[], line: InspectLine, outer: Io): Promise<ExitCode> {
  // Errors quote what servers and files say.
  const io: Io = { ...outer, error: (text) => outer.error(withoutControls(text)) }
  try {
    return await follow(readArguments(targets, line), io)
  } catch (error) {
    if (!isExpected(error)) throw error
    complain(io, error.message, NAME)
    return 2
  }
}

/** Errors that the user can fix: in the arguments, the input or the file system. */
function isExpected(error: unknown): error is Error {
  if (error instanceof UsageError || error instanceof ReadError || error instanceof RangeError) return true
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}

async function follow(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.explain !== undefined) {
    expectRule(args.explain, '--explain')
    return print(io, (args.format === 'json' ? ruleAsJson(args.explain) : explainRule(args.explain, io)) ?? '')
  }
  if (args.list) return print(io, args.format === 'json' ? listRulesAsJson() : listRules())
  if (args.report !== undefined) {
    // Its parser is loaded only for a report.
    const { writeCrawlReport } = await import('../crawl/write-report.ts')
    await writeCrawlReport(args.report, args.out, args.redact, io)
    return 0
  }
  const targets = targetsOf(args, io)
  const file = await loadConfig(io.folder, args.config)
  const config: Config = { ...file, ...args.overrides, rules: { ...file.rules, ...args.overrides.rules } }
  const { failOn = 'error', ...options } = config
  const report = new Report(args, options, io, await openApiCheck(args, options, io))
  for (const target of targets) await inspectTarget(target, report)
  if (args.urls !== undefined) await inspectUrls(args.urls, report)
  report.reportUnseen()
  await io.write(report.format())
  if (report.failed > 0) {
    complain(io, `${report.failed === 1 ? '1 part' : `${report.failed} parts`} of the input can't be read.`, NAME)
    return 2
  }
  if (report.unreachable > 0) return 2
  if (report.summary.messages === 0) {
    complain(io, 'The input has no response to inspect.', NAME)
    return 2
  }
  return exitCode(report.summary, failOn)
}

/** The comparison with an OpenAPI document. Its parsers are loaded only if there is one. */
async function openApiCheck({ openapi }: Arguments, { rules }: InspectOptions, { folder }: Io) {
  if (openapi === undefined) return undefined
  const { OpenApiCheck } = await import('../openapi/check.ts')
  return new OpenApiCheck(openapi, folder, rules)
}

/** What to inspect. Without a target, it is what is piped in. */
function targetsOf({ targets, urls }: Arguments, { input }: Io): readonly string[] {
  if (targets.length > 0 || urls !== undefined) return targets
  if ((input as { isTTY?: boolean }).isTTY !== true) return ['-']
  throw new UsageError('Pass a URL or a file, or pipe a response in: curl -si https://example.com/ | statuskit inspect')
}

async function print(io: Io, text: string): Promise<0> {
  await io.write(text)
  return 0
}

async function inspectTarget(target: string, report: Report): Promise<void> {
  const { args, io } = report
  if (/^https?:\/\//i.test(target)) return report.inspect(live(target, args), undefined, false)
  const source = target === '-' ? undefined : target
  try {
    const input = await openTarget(target, args.input, io)
    // The threads for lines don't have the document.
    if (input.format === 'ndjson' && report.openApi === undefined)
      return await inspectStream(input.bytes, source, report)
    const counts = { skipped: {} as Record<string, number> }
    await report.inspect(readMessages(input, counts), source, true)
    const skipped = Object.entries(counts.skipped).map(([type, count]) => `${count} ${type}`)
    if (skipped.length > 0)
      io.error(`${source ?? 'standard input'}: skipped records that are not responses: ${skipped.join(', ')}\n`)
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    report.fail(error, source ?? 'standard input')
  }
}

async function* live(url: string, args: Arguments) {
  yield* await readUrl(url, toRequest(args))
}

async function inspectStream(
  bytes: AsyncIterable<Uint8Array>,
  source: string | undefined,
  report: Report,
): Promise<void> {
  const { args, options, io } = report
  const workers = args.workers ?? availableParallelism()
  const write = async (output: string | Uint8Array) => {
    if (args.format === 'ndjson' && !args.summaryOnly) return io.write(output)
    const text = typeof output === 'string' ? output : new TextDecoder().decode(output)
    // Beside a summary, only lines that are not messages are reported.
    if (args.summaryOnly && !text.includes(',"error":')) return
    for (const line of text.split('\n').filter(Boolean)) {
      const result = JSON.parse(line) as Inspected & { readonly place: number; readonly error?: string }
      const position = { line: result.place }
      if (result.error !== undefined) report.fail({ message: result.error, position }, source ?? 'standard input')
      else await report.add({ source, position, ...result })
    }
  }
  const { summary, failed } = await inspectLines(bytes, write, { ...options, workers })
  report.count(summary)
  if (args.format === 'ndjson' && !args.summaryOnly) report.failed += failed
}

/** 1 if a finding has the severity `failOn` or a higher one. */
function exitCode({ findings }: Summary, failOn: FailOn): 0 | 1 {
  const order: readonly Severity[] = ['error', 'warning', 'info']
  const failing = failOn === 'never' ? [] : order.slice(0, order.indexOf(failOn) + 1)
  return failing.some((severity) => findings[severity] > 0) ? 1 : 0
}
