import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Inspected } from '@statuskit/inspector/report'
import { UsageError } from '../command/usage-error.ts'

/** The results of an earlier run, by URL, and a place to add more. */
export interface Resume {
  find(url: string): readonly Inspected[] | undefined
  add(url: string, results: readonly Inspected[]): void
}

/**
 * Opens the file of an earlier run, or creates it. Each URL is a line, written when its results are known, so that a run
 * that is killed loses only what was in progress.
 *
 * @throws {UsageError} if the file is something else, or was written with other options
 */
export function openResume(file: string, options: object, folder: string): Resume {
  const path = resolve(folder, file)
  // A hash, because request headers can have credentials.
  const key = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 16)
  const first = `${JSON.stringify({ statuskit: 'resume', options: key })}\n`
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // A killed run can leave a line that isn't whole.
  const lines = before.slice(0, before.lastIndexOf('\n') + 1).split('\n')
  if (lines[0] === '') writeFileSync(path, first)
  else if (lines[0] !== first.trim()) {
    throw new UsageError(
      lines[0]?.startsWith('{"statuskit":"resume"')
        ? `${file} was written with other options. Use the same ones, or delete it to begin again.`
        : `${file} is not a file of an earlier run. Pass a new name to --resume.`,
    )
  } else if (!before.endsWith('\n')) writeFileSync(path, lines.join('\n'))
  const known = new Map(
    lines
      .slice(1)
      .filter(Boolean)
      .map((line, index) => parseLine(line, `${file}:${index + 2}`)),
  )
  return {
    find: (url) => known.get(url),
    add: (url, results) => appendFileSync(path, `${JSON.stringify({ url, results })}\n`),
  }
}

function parseLine(line: string, place: string): [url: string, results: readonly Inspected[]] {
  try {
    const { url, results } = JSON.parse(line) as { url?: unknown; results?: unknown }
    if (typeof url === 'string' && Array.isArray(results)) return [url, results]
  } catch {
    // The same advice as for other values.
  }
  throw new UsageError(`${place} is damaged. Delete this line to request its URL again.`)
}
