import { type SnippetStatus, snippet, TARGETS } from '@statuskit/snippets'
import { didYouMean } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { createText } from '../terminal/text.ts'
import type { Meaning } from './read-status.ts'

/**
 * Prints how a target sends or handles a status: the code alone on standard output, and what to know about it on the other.
 *
 * @throws {UsageError} for a target that there is not
 */
export async function printSnippet(
  { code, status }: Meaning,
  name: string | true,
  json: boolean,
  io: Io,
): Promise<ExitCode> {
  const target = TARGETS.find(({ id }) => id === name)
  if (target === undefined) throw new UsageError(name === true ? `--snippet takes ${ids()}.` : unknown(name))
  if (status === undefined) {
    io.error(`statuskit: ${code} is a vendor's, and samples are for registered statuses.\n`)
    return 1
  }
  const sample = snippet(status.code as SnippetStatus, target.id)
  if (json) await io.write(`${JSON.stringify(sample, undefined, 2)}\n`)
  else if (sample.code !== undefined) {
    await io.write(`${sample.code}\n`)
    const note = sample.note === undefined ? '' : ` ${sample.note}`
    io.error(`\n${createText(io.columns, false).wrap(`Run with ${target.framework} ${target.version}.${note}`)}\n`)
  }
  if (sample.code !== undefined) return 0
  io.error(`statuskit: ${target.label} has no sample of ${code}. ${sample.note}\n`)
  return 1
}

function unknown(name: string): string {
  const near = didYouMean(
    name,
    TARGETS.map(({ id }) => id),
  )
  const hint = near === undefined ? `There are ${ids()}.` : `Did you mean ${near}?`
  return `There are no samples for ${JSON.stringify(name)}. ${hint}`
}

function ids(): string {
  return TARGETS.map(({ id }) => id).join(', ')
}
