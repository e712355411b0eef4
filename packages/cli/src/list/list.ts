import type { Status } from '@statuskit/core'
import { VENDOR_STATUSES, type VendorStatus } from '@statuskit/core/vendor'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { listStatuses } from '../status/statuses.ts'
import { readVendor } from '../status/vendors.ts'
import { className, fieldNote, registrationNotes, repeatNote } from '../status/wordings.ts'
import { createText, type Text } from '../terminal/text.ts'
import { isClass, readClass } from './classes.ts'
import { type Filters, readFilters, requiredFields } from './filters.ts'

/** The options of `statuskit list`. */
export interface ListOptions extends Filters {
  /** The name of a vendor; `true` for all. */
  readonly vendor?: string | true
  readonly json?: boolean
}

/** A line of the list, and what it says about the status. */
interface Row {
  readonly heading: string
  readonly code: number
  /** The phrase, and the state of the registration: `Use Proxy (deprecated)`. */
  readonly name: string
  readonly notes: readonly string[]
}

/** Notes beside the name need this many columns. */
const LEAST_COLUMNS = 30
/** The indent of notes below the name. */
const BELOW = 6

/** Lists the registered statuses, or those of vendors, that match all filters. */
export async function list(name: string | undefined, options: ListOptions, io: Io): Promise<ExitCode> {
  // In `list --vendor 5xx`, the class is where the name of a vendor could be.
  if (name === undefined && typeof options.vendor === 'string' && isClass(options.vendor))
    return list(options.vendor, { ...options, vendor: true }, io)
  const digit = name === undefined ? undefined : readClass(name)
  const isListed = ({ code }: Status | VendorStatus) => digit === undefined || Math.floor(code / 100) === digit
  const { vendor, json = false } = options
  if (vendor !== undefined) {
    const statuses = vendorStatuses(vendor, options).filter(isListed)
    return print(statuses, vendorRow, 0, json, io)
  }
  const statuses = listStatuses().filter(isListed).filter(readFilters(options))
  const toRow = (status: Status) => rowOf(status, options)
  // All notes begin in the same column.
  const indent = '  404 '.length + Math.max(...statuses.map((status) => toRow(status).name.length)) + 2
  return print(statuses, toRow, io.columns - indent < LEAST_COLUMNS ? 0 : indent, json, io)
}

async function print<Listed>(
  statuses: readonly Listed[],
  toRow: (status: Listed) => Row,
  indent: number,
  json: boolean,
  io: Io,
): Promise<ExitCode> {
  if (json) await io.write(`${JSON.stringify(statuses, undefined, 2)}\n`)
  else if (statuses.length > 0) await io.write(format(statuses.map(toRow), indent, createText(io.columns, io.color)))
  if (statuses.length > 0) return 0
  complain(io, 'No status matches all of these filters.')
  return 1
}

function vendorStatuses(name: string | true, { requires, cacheable, retryable }: Filters): readonly VendorStatus[] {
  if (requires !== undefined || cacheable || retryable)
    throw new UsageError(
      "Only registered statuses have required headers and rules for caching and retries, so --vendor can't be combined with --requires, --cacheable or --retryable.",
    )
  return name === true ? VENDOR_STATUSES : readVendor(name)
}

function format(rows: readonly Row[], indent: number, text: Text): string {
  const headings = [...new Set(rows.map(({ heading }) => heading))]
  const blocks = headings.map((heading) => {
    const lines = rows.filter((row) => row.heading === heading).map((row) => formatRow(row, indent, text))
    return [text.bold(heading), ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n`
}

/** The notes are beside the name at `indent`, or below it if that is 0. */
function formatRow({ code, name, notes }: Row, indent: number, text: Text): string {
  const lines =
    notes.length === 0 || indent === 0
      ? [text.wrap(name, BELOW, `  ${code}`).trimEnd(), ...notes.map((note) => text.wrap(note, BELOW))]
      : notes.map((note, at) => text.wrap(note, indent, at === 0 ? `  ${code} ${name}` : ''))
  return lines.join('\n').replace(String(code), text.status(code, String(code)))
}

/** A registered status, and the facts that the filters ask about. */
function rowOf(status: Status, { requires, retryable }: Filters): Row {
  const notes = [
    ...(retryable ? [repeatNote(status)] : []),
    ...(requires === undefined ? [] : requiredFields(status, requires).map(fieldNote)),
  ]
  const state = registrationNotes(status).join('; ')
  // The phrase of 306 is in parentheses itself.
  const name =
    state === '' || status.phrase.toLowerCase() === `(${state})` ? status.phrase : `${status.phrase} (${state})`
  return { heading: className(status.class), code: status.code, name, notes }
}

function vendorRow({ vendorName, code, phrase, summary }: VendorStatus): Row {
  return { heading: vendorName, code, name: phrase, notes: [summary] }
}
