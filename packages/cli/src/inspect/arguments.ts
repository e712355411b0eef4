import { parseArgs } from 'node:util'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import { NAME } from './name.ts'
import { type Config, readConfig } from './read-config.ts'

const FORMATS = ['terminal', 'json', 'ndjson', 'sarif', 'github'] as const
const INPUTS = ['auto', 'har', 'curl', 'http', 'ndjson'] as const

/** What the command line asks for. */
export interface Arguments {
  readonly targets: readonly string[]
  readonly format: (typeof FORMATS)[number]
  readonly input: (typeof INPUTS)[number]
  readonly config: string | undefined
  /** What the command line says over the configuration file. */
  readonly overrides: Config
  readonly summaryOnly: boolean
  readonly workers: number | undefined
  readonly method: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly data: string | undefined
  readonly timeoutMs: number | undefined
  readonly maxBytes: number | undefined
  readonly redirects: number | undefined
  readonly explain: string | undefined
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
  explain: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

/** What `--help` says. */
export function helpText(): string {
  return `${NAME} <url | file | -> …

Says what is wrong with HTTP responses: of a URL, or in a HAR file, output of curl -i or -v, raw HTTP, or NDJSON.

  -f, --format <${FORMATS.join('|')}>
  -i, --input <${INPUTS.join('|')}>  what a file or standard input has
  -p, --profile <default|strict|browser>
  -r, --rule <id>=<error|warning|info|off>  again for each rule
      --fail-on <error|warning|info|never>  exit with 1 from this severity on; error unless told
  -c, --config <file>  instead of statuskit.config.{js,mjs,json} in this folder
      --summary  the counts alone, by rule and by host
      --workers <n>  threads for NDJSON; as many as processors unless told
  -X, --method, -H, --header, -d, --data  the request to a URL
      --timeout <ms>, --max-bytes <n>, --redirects <n>  its limits
      --explain <id>  what a rule says, and its cases
      --version, -h, --help

Exit code: 0 when nothing is found from --fail-on on, 1 when something is, 2 when it could not be inspected.
`
}

/**
 * Reads the command line.
 *
 * @throws {UsageError} when it says something unknown
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
    overrides: readConfig(overrides, 'the command line'),
    summaryOnly: values.summary === true,
    workers: numberOf(values.workers, '--workers'),
    method: values.method?.toUpperCase(),
    headers: Object.fromEntries((values.header ?? []).map(readHeader)),
    data: values.data,
    timeoutMs: numberOf(values.timeout, '--timeout'),
    maxBytes: numberOf(values['max-bytes'], '--max-bytes'),
    redirects: numberOf(values.redirects, '--redirects'),
    explain: values.explain,
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
        : `there is no option --${unknown}; did you mean --${meant}?`,
    )
  }
}

function readRule(text: string): [id: string, grade: string] {
  const [id = '', grade] = text.split('=')
  if (grade === undefined) throw new UsageError(`--rule ${text}: say ${text}=off, or another severity`)
  return [id, grade]
}

function readHeader(text: string): [name: string, value: string] {
  const colon = text.indexOf(':')
  if (colon < 1) throw new UsageError(`--header ${text}: say it as 'Name: value'`)
  return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()]
}

function wordOf<Word extends string>(text: string, words: readonly Word[], option: string): Word {
  const word = words.find((each) => each === text)
  if (word !== undefined) return word
  const meant = didYouMean(text, words)
  throw new UsageError(
    `${option} has to be one of ${words.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  )
}

function numberOf(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,12}$/.test(text)) throw new UsageError(`${option} has to be a whole number, not ${JSON.stringify(text)}`)
  return Number(text)
}
