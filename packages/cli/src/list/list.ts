import type { Status } from '@statuskit/core'
import type { ExitCode, Io } from '../command/io.ts'
import { listStatuses } from '../status/statuses.ts'
import { className, fieldNote, registrationNotes, repeatNote } from '../status/wordings.ts'
import { createText, type Text } from '../terminal/text.ts'
import { type Filters, readFilters, requiredFields } from './filters.ts'

/** The options of `statuskit list`. */
export interface ListOptions extends Filters {
  readonly json?: boolean
}

/** Lists the registered statuses that match all filters. */
export async function list(options: ListOptions, io: Io): Promise<ExitCode> {
  const statuses = listStatuses().filter(readFilters(options))
  if (options.json) await io.write(`${JSON.stringify(statuses, undefined, 2)}\n`)
  else if (statuses.length > 0) await io.write(format(statuses, options, createText(io.columns, io.colour)))
  if (statuses.length > 0) return 0
  io.error('statuskit: No status matches all of these filters.\n')
  return 1
}

function format(statuses: readonly Status[], filters: Filters, text: Text): string {
  // All notes begin in the same column.
  const indent = '  404 '.length + Math.max(...statuses.map(({ phrase }) => phrase.length)) + 2
  const classes = [...new Set(statuses.map((status) => status.class))]
  const blocks = classes.map((name) => {
    const lines = statuses
      .filter((status) => status.class === name)
      .map((status) => formatLine(status, notesOf(status, filters), indent, text))
    return [text.bold(className(name)), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

function formatLine({ code, phrase }: Status, notes: readonly string[], indent: number, text: Text): string {
  const name = `  ${code} ${phrase}`
  const lines = notes.map((note, at) => text.wrap(note, indent, at === 0 ? name : ''))
  return (lines.length === 0 ? name : lines.join('\n')).replace(String(code), text.status(code, String(code)))
}

/** The state of the registration, and the facts that the filters ask about. */
function notesOf(status: Status, { requires, retryable }: Filters): string[] {
  return [
    ...registrationNotes(status),
    ...(retryable ? [repeatNote(status)] : []),
    ...(requires === undefined ? [] : requiredFields(status, requires).map(fieldNote)),
  ]
}
