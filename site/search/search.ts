import type { Kind, SearchRecord } from './record.ts'
import { isTypo, queryWords, wordsOf } from './words.ts'

/** A result: the record of a page that fits best, with what it scored. */
export interface Found {
  readonly record: SearchRecord
  readonly score: number
}

/** Finds records. */
export type Search = (query: string) => readonly Found[]

/** How much a kind is worth, if two records match alike. */
const WORTH: Readonly<Record<Kind, number>> = {
  status: 1.5,
  header: 1.3,
  package: 1.1,
  guide: 1,
  rule: 0.8,
  api: 0.7,
}

/** A record with its words, which are taken apart once. */
interface Indexed {
  readonly record: SearchRecord
  readonly title: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly text: ReadonlySet<string>
  /** The title and the aliases, each with its words in one string. */
  readonly phrases: readonly string[]
}

/** Makes a search over records. A query matches if all its words do; if none has all of them, one may be missing. */
export function createSearch(records: readonly SearchRecord[]): Search {
  const indexed = records.map(index)
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const phrase = words.join(' ')
    const found = indexed.map((each) => {
      const near = words.length > 1 && each.phrases.some((name) => isTypo(phrase, name)) ? 8 : 0
      return { each, scores: words.map((word) => scoreOf(word, each) || near) }
    })
    const complete = found.filter(({ scores }) => scores.every((score) => score > 0))
    const enough =
      complete.length > 0 || words.length < 2
        ? complete
        : found.filter(({ scores }) => scores.filter((score) => score === 0).length === 1)
    const ranked = enough.map(({ each, scores }): Found => {
      const score = (sum(scores) + phraseScore(phrase, each)) * WORTH[each.record.kind]
      return { record: each.record, score }
    })
    return onePerPage([...compared(words, records), ...ranked.sort((a, b) => b.score - a.score)])
  }
}

function index(record: SearchRecord): Indexed {
  const { title, code, aliases = [], names = [], summary, tag = '' } = record
  return {
    record,
    title: new Set([...wordsOf(title), ...(code === undefined ? [] : [`${code}`])]),
    aliases: new Set(aliases.flatMap(wordsOf)),
    names: new Set(names.flatMap(wordsOf)),
    text: new Set([...wordsOf(summary), ...wordsOf(tag)]),
    phrases: [title, ...aliases].map((text) => queryWords(text).join(' ')),
  }
}

/** How well one word matches. A code is worth more than any word, and a registered one more than a vendor's. */
function scoreOf(word: string, { record, title, aliases, names, text }: Indexed): number {
  if (record.code !== undefined && word === `${record.code}`) return record.tag === undefined ? 250 : 200
  if (title.has(word)) return 30
  if (aliases.has(word)) return 20
  if (names.has(word)) return 14
  if (text.has(word)) return 6
  // `4` and `40` begin a code, but not the other numbers of a text.
  if (word.length >= 2 || /\d/.test(word)) {
    if (startsAny(title, word)) return 16
    if (!/^\d+$/.test(word) && (startsAny(aliases, word) || startsAny(names, word))) return 9
  }
  if ([...title].some((each) => isTypo(word, each))) return 8
  return [...aliases].some((each) => isTypo(word, each)) ? 5 : 0
}

function startsAny(words: ReadonlySet<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true
  return false
}

/** What a whole query is worth that stands in a title or an alias: the more of it the query fills, the better; a title most. */
function phraseScore(phrase: string, { phrases }: Indexed): number {
  const shares = phrases.map((each) => (` ${each} `.includes(` ${phrase} `) ? phrase.length / each.length : 0))
  return 60 * Math.max(0, ...shares) + (phrases[0] === phrase ? 40 : 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** `401 vs 403` first finds the comparison of the two. */
function compared(words: readonly string[], records: readonly SearchRecord[]): Found[] {
  const codes = [...new Set(words)].filter((word) => /^\d{3}$/.test(word))
  const statuses = codes.map((code) =>
    records.find((each) => `${each.code}` === code && each.href === `status/${code}`),
  )
  if (statuses.length < 2 || statuses.length > 4 || codes.length < words.length || statuses.includes(undefined))
    return []
  const saved = records.find(({ href }) => href === `compare/${codes.toSorted().join('-')}`)
  const record: SearchRecord = saved ?? {
    kind: 'guide',
    href: `compare/#${codes.join(',')}`,
    title: `Compare ${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`,
    summary: statuses.map((each) => `${each?.code} ${each?.title}`).join(' · '),
  }
  const rest = statuses.flatMap((each) => (each === undefined ? [] : [{ record: each, score: 500 }]))
  return [{ record, score: 1000 }, ...rest]
}

/** A page has one row: its best part. Codes on the page of a vendor are pages of their own to those who search. */
function onePerPage(found: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return found.filter(({ record: { href, kind, code } }) => {
    const page = kind === 'rule' || code !== undefined ? href : href.replace(/(?<!compare\/)#.*$/, '')
    if (seen.has(page)) return false
    seen.add(page)
    return true
  })
}
