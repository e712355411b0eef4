import { findStatus, findStatusByPhrase, type Status } from '@statuskit/core'
import { searchReferences, searchVendorReferences } from '@statuskit/core/reference'
import { findVendorStatus, VENDOR_STATUSES, type VendorStatus } from '@statuskit/core/vendor'
import { complain } from '../command/complain.ts'
import type { ExitCode, Io } from '../command/io.ts'
import { UsageError } from '../command/usage-error.ts'
import { codeWithLetters, readStatus } from '../explain/read-status.ts'
import { createText, type Text } from '../terminal/text.ts'
import { corrections } from './correct.ts'

/** Fewer words that match lead to many statuses, most of which nobody means. */
const MOST_BY_SOME_WORDS = 3
/** So many headers are shown with their purposes, and others by their names. */
const MOST_HEADERS = 4

/** A status that matches a search. */
export interface Found {
  readonly code: number
  readonly phrase: string
  /** The vendor's name; absent for a registered code. */
  readonly vendor?: string
  readonly summary: string
}

/** A header that matches a search. */
interface FoundHeader {
  readonly header: string
  readonly summary: string
}

/**
 * Lists the statuses that match the words, best first, then headers. Vendor codes come after registered ones, and a header
 * that is called so before all.
 */
export async function find(words: readonly string[], { json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const query = words.join(' ').trim()
  // Throws for a number that can't be a code.
  if (/^\d+$/.test(query) && readStatus(query) !== undefined)
    throw new UsageError(`find searches for words. To explain a number, run statuskit ${query}.`)
  const { headersAbout } = await import('./headers-about.ts')
  const { match, headers } = headersAbout(query)
  const statuses = match === undefined ? searchNear(query, io) : search(query)
  const named =
    match === 'purpose' && statuses.length > 0
      ? []
      : headers.map(({ name, purpose }) => ({ header: name, summary: purpose }))
  const found = match === 'whole' ? [...named, ...statuses] : [...statuses, ...named]
  if (json) await io.write(`${JSON.stringify(found, undefined, 2)}\n`)
  else if (found.length > 0) await io.write(`${formatAll(found, createText(io.columns, io.color))}\n`)
  if (found.length > 0) return 0
  complain(
    io,
    `Nothing matches ${JSON.stringify(query)}. Try fewer or different words. To see all codes, run statuskit list.`,
  )
  return 1
}

/** The statuses that match a query, its correction, or else some of its words; and says which. */
function searchNear(query: string, io: Io): readonly Found[] {
  const exact = search(query)
  if (exact.length > 0) return exact
  const corrected = searchCorrected(query)
  if (corrected !== undefined) {
    complain(io, `Nothing matches ${JSON.stringify(query)}. Showing matches for ${JSON.stringify(corrected.query)}.`)
    return corrected.found
  }
  const found = searchSomeWords(query)
  if (found.length > 0) complain(io, `No status matches all words of ${JSON.stringify(query)}. Best matches:`)
  return found
}

/** A correction of a query, and its matches. */
interface Corrected {
  readonly query: string
  readonly found: readonly Found[]
}

/** The first correction of the query that matches; phrases first, because most people know those. */
function searchCorrected(query: string): Corrected | undefined {
  const code = codeWithLetters(query)
  const matching = (code === undefined ? corrections(query) : [code])
    .map((each) => ({ query: each, found: search(each) }))
    .filter(({ found }) => found.length > 0)
  return matching.find((each) => findStatusByPhrase(each.query) !== undefined) ?? matching[0]
}

/** The statuses that match some words of a sentence. A word tells more if it matches fewer statuses; short words say little. */
function searchSomeWords(query: string): readonly Found[] {
  const scores = new Map<string, { readonly found: Found; score: number }>()
  for (const word of new Set(query.split(/\s+/).filter((each) => each.length > 3 || isCode(each)))) {
    const matches = search(word)
    for (const found of matches) {
      const key = `${found.code} ${found.vendor}`
      const entry = scores.get(key) ?? { found, score: 0 }
      scores.set(key, entry)
      entry.score += 1 / matches.length
    }
  }
  return [...scores.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_BY_SOME_WORDS)
    .map(({ found }) => found)
}

/** The statuses that match all words of a query, best first. If none does, words can be plurals: `validation errors`. */
export function search(query: string): Found[] {
  const found = searchAsWritten(query)
  const singular = query.replace(/(?<=\p{L}{2}[^s\P{L}])s\b/gu, '')
  return found.length > 0 || singular === query ? found : searchAsWritten(singular)
}

function searchAsWritten(query: string): Found[] {
  return (isCode(query) ? statusesOf(Number(query)) : statusesAbout(query)).map((status) => ({
    code: status.code,
    phrase: status.phrase,
    ...('vendorName' in status && { vendor: status.vendorName }),
    summary: status.summary,
  }))
}

/** Texts name other codes too, so a code isn't searched for in them. */
function statusesOf(code: number): readonly (Status | VendorStatus)[] {
  return [findStatus(code) ?? [], VENDOR_STATUSES.filter((vendor) => vendor.code === code)].flat()
}

function statusesAbout(query: string): readonly (Status | VendorStatus)[] {
  return [
    ...searchReferences(query).flatMap(({ code }) => findStatus(code) ?? []),
    ...searchVendorReferences(query).flatMap(({ vendor, code }) => findVendorStatus(vendor, code) ?? []),
  ]
}

function isCode(word: string): boolean {
  return /^[1-5]\d\d$/.test(word)
}

function formatAll(found: readonly (Found | FoundHeader)[], text: Text): string {
  const headers = found.filter((each) => 'header' in each)
  const others = headers.slice(MOST_HEADERS).map(({ header }) => header)
  const shown = found.filter((each) => !('header' in each) || !others.includes(each.header))
  return [
    ...shown.map((each) => format(each, text)),
    ...(others.length === 0 ? [] : [text.wrap(`Other headers: ${others.join(', ')}`)]),
  ].join('\n')
}

function format(found: Found | FoundHeader, text: Text): string {
  return `${text.wrap(titleOf(found, text))}\n${text.wrap(found.summary, 4)}`
}

function titleOf(found: Found | FoundHeader, text: Text): string {
  if ('header' in found) return `${text.bold(found.header)} ${text.dim('(response header)')}`
  const { code, phrase, vendor } = found
  const name = phrase === '' ? '' : ` ${text.bold(phrase)}`
  const note = vendor === undefined ? '' : ` ${text.dim(`(${vendor}, not registered)`)}`
  return `${text.status(code, String(code))}${name}${note}`
}
