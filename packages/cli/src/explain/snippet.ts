import { type SnippetStatus, snippet, TARGETS } from '@statuskit/snippets'
import { complain } from '../command/complain.ts'
import { didYouMean } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { createText } from '../terminal/text.ts'
import type { Meaning } from './read-status.ts'

/**
 * Prints a sample that sends or handles a status: the code goes to standard output, and the notes go to standard error.
 *
 * @throws {UsageError} for an unknown target
 */
export async function printSnippet({ code, status }: Meaning, name: string, json: boolean, io: Io): Promise<ExitCode> {
  const target = TARGETS.find(({ id }) => id === name)
  if (target === undefined) throw new UsageError(unknown(name))
  if (status === undefined) {
    complain(io, `${code} is a vendor code. There are samples for registered statuses only.`)
    return 1
  }
  const sample = snippet(status.code as SnippetStatus, target.id)
  if (json) await io.write(`${JSON.stringify(sample, undefined, 2)}\n`)
  else if (sample.code !== undefined) {
    await io.write(`${sample.code}\n`)
    const note = sample.note === undefined ? '' : ` ${sample.note}`
    io.error(`\n${createText(io.columns, false).wrap(`Tested with ${target.framework} ${target.version}.${note}`)}\n`)
  }
  if (sample.code !== undefined) return 0
  complain(io, `${target.label} has no sample for ${code}. ${sample.note}`)
  return 1
}

function unknown(name: string): string {
  const near = didYouMean(
    name,
    TARGETS.map(({ id }) => id),
  )
  const hint = near === undefined ? `The targets are ${listTargets()}.` : `Did you mean ${near}?`
  return `There are no samples for ${JSON.stringify(name)}. ${hint}`
}

/** The ids of the targets that have samples. */
export function listTargets(): string {
  return TARGETS.map(({ id }) => id).join(', ')
}
