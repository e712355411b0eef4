import { text } from 'node:stream/consumers'
import { ReadError, SessionInspector } from '@statuskit/inspector'
import { type LiveRequest, readUrl } from '@statuskit/inspector/node'
import { type Inspected, SummaryCollector } from '@statuskit/inspector/report'
import cliProgress from 'cli-progress'
import { pMapIterable } from 'p-map'
import { UsageError } from '../command/usage-error.ts'
import type { Arguments } from './arguments.ts'
import { openFile } from './open-target.ts'
import { type Report, toResult } from './report.ts'
import { openResume, type Resume } from './resume.ts'

/** So few requests at once that a list of one server's pages doesn't overload it. */
const CONCURRENCY = 4

/** The request that the arguments describe. */
export function toRequest({ method, headers, data: body, timeoutMs, maxBytes, redirects }: Arguments): LiveRequest {
  return { method: method ?? (body === undefined ? 'GET' : 'POST'), headers, body, timeoutMs, maxBytes, redirects }
}

/** A URL of the list and its line. */
interface Listed {
  readonly url: string
  readonly line: number
}

/**
 * Requests the URLs of a file, several at once, and inspects the responses. The report has them in the order of the file. A
 * file for `--resume` keeps the results of each URL, so that another run requests only the rest.
 */
export async function inspectUrls(list: string, report: Report): Promise<void> {
  const { args, io } = report
  const hint = '--urls needs a file with a URL on each line. To inspect a URL, leave out --urls.'
  const urls = readList(await text(list === '-' ? io.input : openFile(list, io.folder, hint)))
  if (urls.length === 0) throw new UsageError(`${list} has no URLs. Write one per line.`)
  const request = toRequest(args)
  const resume =
    args.resume === undefined ? undefined : openResume(args.resume, { ...report.options, request }, io.folder)
  const bar = startBar(urls.length, io.progress)
  const collector = new SummaryCollector()
  const failures: { readonly line: number; readonly message: string }[] = []
  const answers = pMapIterable(urls, (each) => ask(each, request, report, resume), {
    concurrency: args.concurrency ?? CONCURRENCY,
  })
  try {
    for await (const answer of answers) {
      bar?.increment()
      if ('message' in answer) failures.push(answer)
      else
        for (const result of answer.results) {
          collector.add(result)
          await report.add(result)
        }
    }
  } finally {
    bar?.stop()
  }
  for (const { line, message } of failures)
    report.fail({ message, position: { line } }, list === '-' ? 'standard input' : list)
  report.count(collector.summary())
}

/** The URLs of a list: one per line, each once. Blank lines and lines that begin with # are skipped. */
function readList(list: string): Listed[] {
  const urls = new Map<string, Listed>()
  for (const [index, line] of list
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const url = line.trim()
    if (url !== '' && !url.startsWith('#') && !urls.has(url)) urls.set(url, { url, line: index + 1 })
  }
  return [...urls.values()]
}

type Answer = { readonly results: readonly Inspected[] } | { readonly line: number; readonly message: string }

async function ask(
  { url, line }: Listed,
  request: LiveRequest,
  report: Report,
  resume: Resume | undefined,
): Promise<Answer> {
  const known = resume?.find(url)
  if (known !== undefined) return { results: known }
  try {
    const session = new SessionInspector(report.options)
    const results: Inspected[] = []
    for (const message of await readUrl(url, request))
      results.push(toResult(message, report.findingsOf(message, session), undefined, undefined))
    resume?.add(url, results)
    return { results }
  } catch (error) {
    if (error instanceof ReadError) return { line, message: error.message }
    throw error
  }
}

/** A progress bar, if there is a terminal to show it. */
function startBar(total: number, stream: NodeJS.WritableStream | undefined): cliProgress.SingleBar | undefined {
  if (stream === undefined) return undefined
  const format = '{bar} {value} of {total} URLs, {eta_formatted} left'
  const bar = new cliProgress.SingleBar({ stream, format, clearOnComplete: true }, cliProgress.Presets.shades_classic)
  bar.start(total, 0)
  return bar
}
