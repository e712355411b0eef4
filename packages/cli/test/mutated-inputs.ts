import { readdirSync, readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import {
  inspectSession,
  ReadError,
  readCurl,
  readCurlTrace,
  readHar,
  readHttp,
  readHttpie,
  readJsonMessage,
  readPostman,
  readText,
  readWget,
} from '@statuskit/inspector'
import { readWarc } from '@statuskit/inspector/node'
import { createRandom, mutate } from './mutate.ts'
import { runCommand } from './running.ts'

const SAMPLES = new URL('../../inspector/test/samples/', import.meta.url)
const TEXT_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readCurl,
  readCurlTrace,
  readHar,
  readHttp,
  readHttpie,
  readJsonMessage,
  readPostman,
  readText,
  readWget,
}
const FORMATS = ['terminal', 'json', 'ndjson', 'sarif', 'github']
const INPUTS = ['auto', 'auto', 'auto', 'json', 'ndjson', 'curl', 'trace', 'wget', 'httpie', 'http', 'warc']
/** Longer than any input here takes, in milliseconds, even on a busy machine. */
const TOO_LONG = 10_000

/** An input on which something else happened than findings or an error that explains itself. */
export interface Failure {
  readonly index: number
  readonly what: string
}

/** The samples, and the compressed ones decompressed too. */
function readSamples(): Buffer[] {
  const samples = readdirSync(SAMPLES).filter((name) => !name.endsWith('.md'))
  const files = samples.map((name) => readFileSync(new URL(name, SAMPLES)))
  return [
    ...files,
    ...files.filter((bytes) => bytes[0] === 31).map((bytes) => gunzipSync(bytes)),
    Buffer.from('{"status":405,"headers":[["Allow","GET"]],"url":"https://a.example/"}\n'.repeat(3)),
    Buffer.from('{"status":200,"headers":{"ETag":"x","Set-Cookie":["a=1","b"]},"rawBody":"aGk="}\n'),
    Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n'),
  ]
}

/** Runs each of the inputs from `first` on through every reader and the command. */
export async function runMutated(
  count: number,
  { first = 0, progress }: { readonly first?: number; readonly progress?: (index: number) => void } = {},
): Promise<Failure[]> {
  const samples = readSamples()
  const failures: Failure[] = []
  for (let index = first; index < first + count; index++) {
    progress?.(index)
    const random = createRandom(index)
    const sample = samples[index % samples.length] ?? Buffer.alloc(0)
    const plain = mutate(sample, samples, random)
    const bytes = random() < 0.1 ? gzipSync(plain) : plain
    const started = performance.now()
    const wrong = [...throughReaders(bytes), ...(await throughWarc(bytes)), ...(await throughCommand(bytes, random))]
    const took = performance.now() - started
    if (took > TOO_LONG) wrong.push(`took ${Math.round(took)} ms`)
    failures.push(...wrong.map((what) => ({ index, what })))
  }
  return failures
}

function throughReaders(bytes: Buffer): string[] {
  const wrong: string[] = []
  const text = bytes.toString()
  for (const [name, read] of Object.entries(TEXT_READERS)) {
    try {
      const read1 = read(text)
      const messages = (Array.isArray(read1) ? read1 : [read1]) as never[]
      inspectSession(messages.filter(Boolean))
      // Lazy places are found too.
      JSON.stringify(
        messages.map((message: { source?: { headers?: unknown } } | undefined) => message?.source?.headers),
      )
    } catch (error) {
      if (!(error instanceof ReadError)) wrong.push(`${name}: ${describe(error)}`)
    }
  }
  return wrong
}

async function throughWarc(bytes: Buffer): Promise<string[]> {
  try {
    for await (const _ of readWarc(Readable.from([bytes])));
    return []
  } catch (error) {
    return [`readWarc: ${describe(error)}`]
  }
}

async function throughCommand(bytes: Buffer, random: () => number): Promise<string[]> {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const format = pick(FORMATS)
  const args = ['inspect', '-', '-f', format, '-i', pick(INPUTS), '-p', pick(['default', 'strict']), '--workers', '0']
  const cut = Math.floor(random() * bytes.length)
  const input = Readable.from([bytes.subarray(0, cut), bytes.subarray(cut)].filter(({ length }) => length > 0))
  try {
    const { code, output, errors } = await runCommand(args, { input })
    const wrong: string[] = []
    if (![0, 1, 2].includes(code)) wrong.push(`exit code ${code}`)
    if (code === 2 && errors === '') wrong.push('exit code 2 without an explanation')
    if (/\n {4}at /.test(errors + output)) wrong.push(`a stack trace: ${errors.slice(0, 200)}`)
    if (format === 'json' || format === 'sarif') if (output !== '') JSON.parse(output)
    return wrong.map((what) => `${args.join(' ')}: ${what}`)
  } catch (error) {
    return [`${args.join(' ')}: ${describe(error)}`]
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)
}
