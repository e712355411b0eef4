import { createReadStream, existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type HttpMessage, ReadError, readCurl, readHarEntry, readHttp } from '@statuskit/inspector'
import { harEntries, withDecodedBody, withDigests } from '@statuskit/inspector/node'
import type { Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import type { Arguments } from './arguments.ts'

/** The format of a file or of standard input. */
export type InputKind = Exclude<Arguments['input'], 'auto'>

/** Opens a file or standard input, and detects its format from its first bytes. */
export async function openInput(
  target: string,
  given: Arguments['input'],
  { input, folder }: Pick<Io, 'input' | 'folder'>,
): Promise<{ kind: InputKind; stream: Readable }> {
  const stream = target === '-' ? input : openFile(target, folder)
  if (given !== 'auto') return { kind: given, stream }
  if (/\.har$/i.test(target)) return { kind: 'har', stream }
  if (/\.(?:ndjson|jsonl)$/i.test(target)) return { kind: 'ndjson', stream }
  const start = await peek(stream)
  return { kind: kindOf(start, target), stream }
}

function openFile(target: string, folder: string): Readable {
  const path = resolve(folder, target)
  if (!existsSync(path))
    throw new UsageError(`There is no file ${target}. If it is a URL, begin it with http:// or https://.`)
  if (!statSync(path).isFile()) throw new UsageError(`${target} is not a file.`)
  return createReadStream(path)
}

/** The first bytes of a stream, which remain in it. */
async function peek(stream: Readable): Promise<string> {
  for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
    stream.unshift(chunk)
    return String(chunk).slice(0, 4096)
  }
  return ''
}

function kindOf(start: string, target: string): InputKind {
  const begin = start.trimStart()
  if (/^\{\s*"log"\s*:/.test(begin)) return 'har'
  if (begin.startsWith('{')) return 'ndjson'
  if (/^HTTP\/\d/.test(begin)) return 'curl'
  if (/^(?:[*<>{}] |\* )/m.test(begin)) return 'curl'
  throw new UsageError(
    `The format of ${target === '-' ? 'standard input' : target} is unclear. Set it with --input har, curl, http or ndjson.`,
  )
}

/** Reads the messages of an input other than NDJSON, in order. An entry without a response gives `undefined`. */
export async function* readMessages(kind: InputKind, stream: Readable): AsyncGenerator<HttpMessage | undefined> {
  if (kind === 'har') {
    stream.setEncoding('utf8')
    for await (const entry of harEntries(stream as AsyncIterable<string>)) yield readHarEntry(parseEntry(entry))
  } else if (kind === 'http') {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(Buffer.from(chunk))
    yield withDecodedBody(withDigests(readHttp(Buffer.concat(chunks))))
  } else yield* readCurl(await text(stream))
}

function parseEntry(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ReadError(`An entry of the HAR file is not JSON (${error instanceof Error ? error.message : error}).`)
  }
}
