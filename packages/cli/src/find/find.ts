import { findStatus } from '@statuskit/core'
import {
  listReferences,
  listVendorReferences,
  searchReferences,
  searchVendorReferences,
} from '@statuskit/core/reference'
import { findVendorStatus } from '@statuskit/core/vendor'
import { didYouMean } from '../command/did-you-mean.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { createText, type Text } from '../terminal/text.ts'

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
  const found = search(query)
  if (json) await io.write(`${JSON.stringify(found, undefined, 2)}\n`)
  else if (found.length > 0)
    await io.write(`${found.map((each) => format(each, createText(io.columns, io.colour))).join('\n')}\n`)
  if (found.length > 0) return 0
  io.error(`statuskit: No status matches ${JSON.stringify(query)}. ${suggest(query)}\n`)
  return 1
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
  const note = vendor === undefined ? '' : ` ${text.dim(`(${vendor}, not registered)`)}`
  return `${text.status(code, String(code))} ${text.bold(phrase)}${note}\n${text.wrap(summary, 4)}`
}

function suggest(query: string): string {
  const symptoms = [...listReferences(), ...listVendorReferences()].flatMap((reference) => reference.symptoms)
  const near = didYouMean(query, symptoms)
  return near === undefined
    ? 'Try fewer or different words. To see all codes, run statuskit list.'
    : `Did you mean ${JSON.stringify(near)}?`
}
