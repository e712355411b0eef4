import { createReadStream, existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { type InputFormat, type OpenInput, openInput } from '@statuskit/inspector/node'
import type { Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import type { Arguments } from './arguments.ts'

/** The formats that go by several names. */
const FORMATS: Readonly<Record<Exclude<Arguments['input'], 'auto'>, InputFormat>> = {
  har: 'json',
  postman: 'json',
  json: 'json',
  ndjson: 'ndjson',
  curl: 'curl',
  trace: 'trace',
  wget: 'wget',
  httpie: 'httpie',
  http: 'http',
  warc: 'warc',
}

/** Opens a file or standard input, and detects its format by its content unless it is given. */
export async function openTarget(
  target: string,
  given: Arguments['input'],
  { input, folder }: Pick<Io, 'input' | 'folder'>,
): Promise<OpenInput> {
  const stream = target === '-' ? input : openFile(target, folder)
  const opened = await openInput(stream as AsyncIterable<Uint8Array>, given === 'auto' ? undefined : FORMATS[given])
  if (opened !== undefined) return opened
  throw new UsageError(
    target === '-' ? 'Standard input is empty. Pass a URL or a file, or pipe a response in.' : `${target} is empty.`,
  )
}

/** Opens a file for reading. `hint` says what to pass if there is none. */
export function openFile(
  target: string,
  folder: string,
  hint = 'If it is a URL, begin it with http:// or https://.',
): Readable {
  const path = resolve(folder, target)
  if (!existsSync(path)) throw new UsageError(`There is no file ${target}. ${hint}`)
  if (!statSync(path).isFile()) throw new UsageError(`${target} is not a file.`)
  return createReadStream(path, { highWaterMark: 1 << 18 })
}
