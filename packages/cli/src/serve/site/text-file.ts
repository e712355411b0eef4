import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { chooseCoding, recode } from './encoding.ts'

/** The media types of the files that the build compresses. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
}

/** A text of the site, as the build compressed it. */
export interface TextFile {
  /** Its path in the site, beginning with a slash. */
  readonly path: string
  readonly brotli: Buffer
  /** Changes with the content, so that a new release never has the tag of an old one. */
  readonly hash: string
}

/** Reads the compressed texts of a folder, and keeps those that were read: all of them together have about 2 MB. */
export function createTextFiles(folder: string): (path: string) => Promise<TextFile | undefined> {
  const known = new Map<string, TextFile>()
  return async (path) => {
    const kept = known.get(path)
    if (kept !== undefined) return kept
    const file = textPath(path)
    const brotli = file === undefined ? undefined : await readFile(`${join(folder, file)}.br`).catch(() => undefined)
    if (file === undefined || brotli === undefined) return undefined
    const hash = createHash('sha256').update(brotli).digest('base64url').slice(0, 16)
    const text = { path: file, brotli, hash }
    known.set(path, text)
    return text
  }
}

/** The decoded path of a URL; `undefined` if it could lead outside of a folder, or is of a type that isn't compressed. */
function textPath(path: string): string | undefined {
  let plain: string
  try {
    plain = decodeURIComponent(path)
  } catch {
    return undefined
  }
  return /[\0\\]|(?:^|\/)\.{1,2}(?:\/|$)/.test(plain) || !(extname(plain) in TYPES) ? undefined : plain
}

/** Sends a text with the coding, tag and headers for the request. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  text: TextFile,
  status: number,
): Promise<void> {
  const coding = chooseCoding(headerOf(request, 'accept-encoding'))
  // Each representation needs a tag of its own (RFC 9110, section 8.8.3.3).
  const tag = coding === 'identity' ? `"${text.hash}"` : `"${text.hash}-${coding}"`
  response.setHeader('ETag', tag)
  response.setHeader('Vary', 'Accept-Encoding')
  if (status === 200 && matches(headerOf(request, 'if-none-match'), tag)) {
    response.statusCode = 304
    response.end()
    return
  }
  const body = await recode(text.brotli, coding)
  response.statusCode = status
  response.setHeader('Content-Type', TYPES[extname(text.path)] ?? 'application/octet-stream')
  response.setHeader('Content-Length', body.length)
  if (coding !== 'identity') response.setHeader('Content-Encoding', coding)
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}

function headerOf({ headers }: IncomingMessage, name: 'accept-encoding' | 'if-none-match'): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}

/** Whether an If-None-Match has the tag, by the weak comparison. */
function matches(condition: string | undefined, tag: string): boolean {
  if (condition === undefined) return false
  return condition.trim() === '*' || condition.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
