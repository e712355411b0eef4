import { findHeader } from '../header/header.ts'
import type { HeaderText } from '../header/header-text.ts'
import { HEADER_TEXTS } from '../header/texts.gen.ts'

/** What of a header a search matches, the best first. A whole is its name or a symptom. */
const MATCHES = ['whole', 'part', 'words', 'purpose'] as const

/** The headers that match a search, those first that most rules and statuses are about. */
export interface HeadersFound {
  readonly headers: readonly HeaderText[]
  /** `undefined` if there are none. */
  readonly match: (typeof MATCHES)[number] | undefined
}

/**
 * The headers that match a search; only those that match best, because a word such as `cache` is in the purposes of many.
 * A text that contains a whole name or symptom matches, too: people paste the messages of browsers.
 */
export function headersAbout(query: string): HeadersFound {
  const wanted = wordsOf(query)
  const ranked = Object.values(HEADER_TEXTS).map((header) => ({
    header,
    rank: names(query, header) ? Math.min(rankOf(wanted, header), MATCHES.indexOf('part')) : rankOf(wanted, header),
  }))
  const best = Math.min(...ranked.map(({ rank }) => rank))
  const headers = ranked.filter(({ rank }) => rank === best && rank < MATCHES.length).map(({ header }) => header)
  return { headers: sortByWeight(headers), match: MATCHES[best] }
}

function sortByWeight(headers: readonly HeaderText[]): readonly HeaderText[] {
  if (headers.length < 2) return headers
  const weights = new Map(headers.map((header) => [header, weightOf(header)]))
  return [...headers].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function weightOf({ name }: HeaderText): number {
  const header = findHeader(name)
  return header === undefined ? 0 : header.statuses.length + header.rules.length
}

/** Whether a text names a header, and not one whose name contains its name. A single word, such as `server`, can mean anything. */
function names(text: string, { name }: HeaderText): boolean {
  return name.includes('-') && new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(text)
}

/** The place in the list of matches; behind its end for none. */
function rankOf(wanted: string, { name, purpose, symptoms }: HeaderText): number {
  const known = [name, ...symptoms].map(wordsOf)
  if (known.includes(wanted)) return MATCHES.indexOf('whole')
  const expressions = symptoms.map(wordsOf).filter((each) => each.includes(' '))
  if (known.some((each) => contains(each, wanted)) || expressions.some((each) => contains(wanted, each)))
    return MATCHES.indexOf('part')
  const words = wanted.split(' ')
  const hasAll = (text: string) => words.every((word) => contains(text, word))
  if (hasAll(known.join(' '))) return MATCHES.indexOf('words')
  return hasAll([...known, wordsOf(purpose)].join(' ')) ? MATCHES.indexOf('purpose') : MATCHES.length
}

function contains(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `)
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
