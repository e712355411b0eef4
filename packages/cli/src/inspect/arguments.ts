import { parseArgs } from 'node:util'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import { NAME } from './name.ts'
import { anyOf, type Config, readConfig } from './read-config.ts'

const FORMATS = ['terminal', 'json', 'ndjson', 'sarif', 'github'] as const
const INPUTS = ['auto', 'har', 'postman', 'json', 'ndjson', 'curl', 'trace', 'wget', 'httpie', 'http', 'warc'] as const

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
  readonly help: boolean
  readonly version: boolean
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  input: { type: 'string', short: 'i' },
  profile: { type: 'string', short: 'p' },
  rule: { type: 'string', short: 'r', multiple: true },
  'fail-on': { type: 'string' },
  config: { type: 'string', short: 'c' },
  summary: { type: 'boolean' },
  workers: { type: 'string' },
  method: { type: 'string', short: 'X' },
  header: { type: 'string', short: 'H', multiple: true },
  data: { type: 'string', short: 'd' },
  timeout: { type: 'string' },
  'max-bytes': { type: 'string' },
  redirects: { type: 'string' },
  urls: { type: 'string' },
  concurrency: { type: 'string' },
  resume: { type: 'string' },
  openapi: { type: 'string' },
  report: { type: 'string' },
  out: { type: 'string' },
  redact: { type: 'boolean' },
  explain: { type: 'string' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** The text of `--help`. */
export function helpText(): string {
  return `${NAME} <url | file | -> …

Finds errors in HTTP responses: from a URL, or in a file or standard input. It detects the format by the content:
  - the output of curl (-i, -v, --trace, --trace-ascii, -w '%{json}%{header_json}'), wget -S, or HTTPie -v
  - a HAR file, a Postman collection with saved responses, or JSON messages, also one per line (NDJSON)
  - raw HTTP with -i http, which counts the bytes of the body
  - a WARC or WAT file of a crawl
Files can be compressed with gzip, and texts can be in UTF-16. Without a target, it reads what is piped in.

  -f, --format <${FORMATS.join('|')}>  the report (default: terminal)
  -i, --input <${INPUTS.join('|')}>
                 the format of a file or standard input (default: auto)
  -p, --profile <default|strict|browser>  the set of rules (default: default)
  -r, --rule <id>=<error|warning|info|off>  change or turn off a rule; repeatable
      --fail-on <error|warning|info|never>  exit with 1 at this severity or above (default: error)
  -c, --config <file>  use this file instead of statuskit.config.{js,mjs,json} in this folder
      --summary  show only counts, by rule and by host
      --workers <n>  threads for NDJSON (default: the number of processors)
  -X, --method, -H, --header, -d, --data  the request to a URL
      --timeout <ms>, --max-bytes <n>, --redirects <n>  limits of the request
      --urls <file>  request the URLs in this file, one per line
      --concurrency <n>  how many of them to request at once (default: 4)
      --resume <file>  keep the results in this file, and request only URLs that it doesn't have
      --openapi <file>  compare the responses with this OpenAPI 3.1 document, in YAML or JSON
      --report <folder>  write report.html and report.md from the totals of a crawl, in JSON lines or Parquet
      --out <folder>  the folder for the report (default: this one)
      --redact  leave hosts out of the report
      --explain <id>  explain a rule: its severity, level, sources and cases
      --list  list the rules by group, with severity and level; --format json for programs
      --version  show the version
  -h, --help  show this help

Exit codes: 0 no finding reaches --fail-on, 1 a finding does, 2 the input can't be inspected.
`
}

/**
 * Parses the command line.
 *
 * @throws {UsageError} for unknown options and invalid values
 */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args)
  const rules = Object.fromEntries((values.rule ?? []).map(readRule))
  const overrides = {
    ...(values.profile !== undefined && { profile: values.profile }),
    ...(values['fail-on'] !== undefined && { failOn: values['fail-on'] }),
    ...(values.rule !== undefined && { rules }),
  }
  return {
    targets: positionals,
    format: wordOf(values.format ?? 'terminal', FORMATS, '--format'),
    input: wordOf(values.input ?? 'auto', INPUTS, '--input'),
    config: values.config,
    overrides: readConfig(overrides, 'command line'),
    summaryOnly: values.summary === true,
    workers: numberOf(values.workers, '--workers'),
    method: values.method?.toUpperCase(),
    headers: Object.fromEntries((values.header ?? []).map(readHeader)),
    data: values.data,
    timeoutMs: numberOf(values.timeout, '--timeout'),
    maxBytes: numberOf(values['max-bytes'], '--max-bytes'),
    redirects: numberOf(values.redirects, '--redirects'),
    urls: values.urls,
    concurrency: atLeastOne(numberOf(values.concurrency, '--concurrency')),
    resume: needing(values.urls, values.resume, values.openapi),
    openapi: values.openapi,
    report: values.report,
    out: needsReport(values.report, '--out', values.out) ?? '.',
    redact: needsReport(values.report, '--redact', values.redact) === true,
    explain: values.explain,
    list: values.list === true,
    help: values.help === true,
    version: values.version === true,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const unknown = /^Unknown option '-*([\w-]+)/.exec(message)?.[1]
    const meant = unknown === undefined ? undefined : didYouMean(unknown, Object.keys(OPTIONS))
    throw new UsageError(
      meant === undefined
        ? (message.split('. ', 1)[0] ?? message)
        : `There is no option --${unknown}. Did you mean --${meant}?`,
    )
  }
}

function readRule(text: string): [id: string, grade: string] {
  const [id = '', grade] = text.split('=')
  if (grade === undefined)
    throw new UsageError(`--rule ${text} has no severity. Write --rule ${text}=off, or =error, =warning or =info.`)
  return [id, grade]
}

function readHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(':')
  if (colon < 1) throw new UsageError(`--header ${text} has no colon. Write --header 'Name: value'.`)
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
}

function wordOf<Word extends string>(text: string, words: readonly Word[], option: string): Word {
  const word = words.find((each) => each === text)
  if (word !== undefined) return word
  const meant = didYouMean(text, words)
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
