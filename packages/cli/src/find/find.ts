import { findStatus, findStatusByPhrase } from '@statuskit/core'
import { searchReferences, searchVendorReferences } from '@statuskit/core/reference'
import { findVendorStatus } from '@statuskit/core/vendor'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { createText, type Text } from '../terminal/text.ts'
import { corrections } from './correct.ts'

/** A status that matches a search. */
interface Found {
  readonly code: number
  readonly phrase: string
  /** The vendor's name; absent for a registered code. */
  readonly vendor?: string
  readonly summary: string
}

/** Lists the statuses that match the words, best first. Vendor codes come after registered ones. */
export async function find(words: readonly string[], { json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const query = words.join(' ').trim()
  if (/^\d+$/.test(query)) throw new UsageError(`find searches for words. To explain a number, run statuskit ${query}.`)
  const exact = search(query)
  const corrected = exact.length > 0 ? undefined : searchCorrected(query)
  const found = corrected?.found ?? exact
  if (corrected !== undefined)
    complain(io, `Nothing matches ${JSON.stringify(query)}. Showing matches for "${corrected.query}".`)
  if (json) await io.write(`${JSON.stringify(found, undefined, 2)}\n`)
  else if (found.length > 0)
    await io.write(`${found.map((each) => format(each, createText(io.columns, io.colour))).join('\n')}\n`)
  if (found.length > 0) return 0
  complain(
    io,
    `No status matches ${JSON.stringify(query)}. Try fewer or different words. To see all codes, run statuskit list.`,
  )
  return 1
}

/** The first correction of the query that matches; phrases first, because most people know those. */
function searchCorrected(query: string): { readonly query: string; readonly found: readonly Found[] } | undefined {
  const matching = corrections(query)
    .map((each) => ({ query: each, found: search(each) }))
    .filter(({ found }) => found.length > 0)
  return matching.find((each) => findStatusByPhrase(each.query) !== undefined) ?? matching[0]
}

function search(query: string): Found[] {
  return [
    ...searchReferences(query).flatMap(({ code }) => findStatus(code) ?? []),
    ...searchVendorReferences(query).flatMap(({ vendor, code }) => findVendorStatus(vendor, code) ?? []),
  ].map((status) => ({
    code: status.code,
    phrase: status.phrase,
    ...('vendorName' in status && { vendor: status.vendorName }),
    summary: status.summary,
  }))
}

function format({ code, phrase, vendor, summary }: Found, text: Text): string {
  const name = phrase === '' ? '' : ` ${text.bold(phrase)}`
  const note = vendor === undefined ? '' : ` ${text.dim(`(${vendor}, not registered)`)}`
  return `${text.wrap(`${text.status(code, String(code))}${name}${note}`)}\n${text.wrap(summary, 4)}`
}
