import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import type { InspectLine } from './options.ts'
import { anyOf, type Config, expectRule, GRADES, type Grade } from './read-config.ts'
import { FAIL_ON, FORMATS, INPUTS, PROFILES } from './words.ts'

/** The parsed command line. */
export interface Arguments {
  readonly targets: readonly string[]
  readonly format: (typeof FORMATS)[number]
  readonly input: (typeof INPUTS)[number]
  readonly config: string | undefined
  /** Options that override the configuration file. */
  readonly overrides: Config
  readonly summaryOnly: boolean
  readonly workers: number | undefined
  readonly method: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly data: string | undefined
  readonly timeoutMs: number | undefined
  readonly maxBytes: number | undefined
  readonly redirects: number | undefined
  /** A file with a URL per line, how many to request at once, and the file to resume from. */
  readonly urls: string | undefined
  readonly concurrency: number | undefined
  readonly resume: string | undefined
  /** The file of an OpenAPI document that the responses are compared with. */
  readonly openapi: string | undefined
  /** A folder with the totals of a crawl to report on, the folder for the report, and whether it leaves out hosts. */
  readonly report: string | undefined
  readonly out: string
  readonly redact: boolean
  readonly explain: string | undefined
  readonly list: boolean
}

/**
 * Validates the command line.
 *
 * @throws {UsageError} for invalid values
 */
export function readArguments(targets: readonly string[], line: InspectLine): Arguments {
  const { profile, failOn, rule, summary = false, resume, urls, openapi } = line
  const overrides = {
    ...(profile !== undefined && { profile: wordOf(profile, PROFILES, '--profile') }),
    ...(failOn !== undefined && { failOn: wordOf(failOn, FAIL_ON, '--fail-on') }),
    ...(rule !== undefined && { rules: Object.fromEntries(rule.map(readRule)) }),
  }
  const format = wordOf(line.format ?? 'terminal', FORMATS, '--format')
  if (summary && (format === 'sarif' || format === 'github'))
    throw new UsageError(
      `--summary can't be combined with --format ${format}. Use --format json, or leave it out for text.`,
    )
  return {
    targets,
    format,
    input: wordOf(line.input ?? 'auto', INPUTS, '--input'),
    config: line.config,
    overrides,
    summaryOnly: summary,
    workers: numberOf(line.workers, '--workers'),
    method: line.method?.toUpperCase(),
    headers: Object.fromEntries((line.header ?? []).map(readHeader)),
    data: line.data,
    timeoutMs: numberOf(line.timeout, '--timeout'),
    maxBytes: numberOf(line.maxBytes, '--max-bytes'),
    redirects: numberOf(line.redirects, '--redirects'),
    urls,
    concurrency: atLeastOne(numberOf(line.concurrency, '--concurrency')),
    resume: needing(urls, resume, openapi),
    openapi,
    report: line.report,
    out: needsReport(line.report, '--out', line.out) ?? '.',
    redact: needsReport(line.report, '--redact', line.redact) === true,
    explain: line.explain,
    list: line.list === true,
  }
}

function readRule(text: string): [id: string, grade: Grade] {
  const [id = '', grade] = text.split('=')
  if (grade === undefined)
    throw new UsageError(`--rule ${text} has no severity. Write --rule ${text}=off, or =error, =warning or =info.`)
  expectRule(id, '--rule')
  return [id, wordOf(grade, GRADES, `--rule ${id}`)]
}

function readHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(':')
  if (colon < 1) throw new UsageError(`--header ${text} has no colon. Write --header 'Name: value'.`)
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
}

function wordOf<Word extends string>(text: string, words: readonly Word[], option: string): Word {
  const word = words.find((each) => each === text)
  if (word !== undefined) return word
  const meant = didYouMean(text, words) ?? words.find((each) => text.length > 1 && each.startsWith(text))
  const hint = meant === undefined ? '' : ` Did you mean ${meant}?`
  throw new UsageError(`${option} can't be ${JSON.stringify(text)}. Use ${anyOf(words)}.${hint}`)
}

function needsReport<Value>(report: string | undefined, option: string, value: Value): Value {
  if (value === undefined || report !== undefined) return value
  throw new UsageError(`${option} is about the report on a crawl. Add --report FOLDER, or leave it out.`)
}

function atLeastOne(number: number | undefined): number | undefined {
  if (number !== 0) return number
  throw new UsageError('--concurrency has to be at least 1, not 0.')
}

function needing(
  urls: string | undefined,
  resume: string | undefined,
  openapi: string | undefined,
): string | undefined {
  // The file has results, not responses, so it can't say which operations were seen.
  if (resume !== undefined && openapi !== undefined)
    throw new UsageError("--resume and --openapi can't be combined. Leave one of them out.")
  if (resume === undefined || urls !== undefined) return resume
  throw new UsageError('--resume needs a list of URLs. Pass it with --urls FILE.')
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,12}$/.test(text)) throw new UsageError(`${option} has to be a whole number, not ${JSON.stringify(text)}.`)
  return Number(text)
}
