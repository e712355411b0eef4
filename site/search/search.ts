import type { Kind, SearchRecord } from './record.ts'
import { isTypo, queryWords, stemOf, wordsOf } from './words.ts'

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
  guide: 1.1,
  package: 1,
  rule: 0.5,
  api: 0.4,
}

/** A record with its words, which are taken apart once. */
interface Indexed {
  readonly record: SearchRecord
  readonly title: ReadonlySet<string>
  readonly aliases: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly text: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  /** The title and the aliases, each with its words in one string. */
  readonly phrases: readonly string[]
}

/** How much of a query a result has to match, of what the one that matches most does. */
const ENOUGH = 0.6
/** What a word counts in another form of it. */
const OTHER_FORM = 0.8

/**
 * Makes a search over records. The more of a query's words a record has, and the fewer others have them, the better it
 * matches. A status whose code is in the query is always found.
 */
export function createSearch(records: readonly SearchRecord[]): Search {
  const bodies = bodiesOf(records)
  const indexed = records.map((record) => index(record, bodies.get(record.href) ?? record.body ?? ''))
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const phrase = words.join(' ')
    const found = indexed.map((each) => {
      const near = words.length > 1 && each.phrases.some((name) => isTypo(phrase, name)) ? 8 : 0
      return { each, scores: words.map((word) => scoreOf(word, each) || near) }
    })
    const weights = weightsOf(words.map((_, at) => found.filter(({ scores }) => (scores[at] ?? 0) > 0).length))
    const ranked = found.map(({ each, scores }) => {
      const share = isAsked(each.record, words)
        ? 1
        : sum(scores.map((score, at) => (score > 0 ? (weights[at] ?? 0) : 0)))
      const matched = sum(scores.map((score, at) => score * (weights[at] ?? 0))) * words.length
      return {
        record: each.record,
        share,
        score: (matched + phraseScore(phrase, each)) * WORTH[each.record.kind] * share ** 3,
      }
    })
    const most = Math.max(...ranked.map(({ share }) => share))
    const enough = most === 0 ? [] : ranked.filter(({ share }) => share >= ENOUGH * most)
    return onePerPage([...compared(words, records), ...enough.sort((a, b) => b.score - a.score)])
  }
}

/** Whether a record is of a code in the query. */
function isAsked({ code }: SearchRecord, words: readonly string[]): boolean {
  return code !== undefined && words.includes(`${code}`)
}

/** What each word of a query weighs, one in all, by the number of records that have it. */
function weightsOf(counts: readonly number[]): number[] {
  const rarity = counts.map((count) => 1 / Math.sqrt(4 + count))
  return rarity.map((each) => each / sum(rarity))
}

/** The body of each page that has sections with records of their own: a page has the words of all of them. */
function bodiesOf(records: readonly SearchRecord[]): ReadonlyMap<string, string> {
  const bodies = new Map<string, string>()
  for (const { href, title, summary, body } of records) {
    if (body === undefined) continue
    const page = href.replace(/#.*$/, '')
    bodies.set(page, `${bodies.get(page) ?? ''} ${page === href ? '' : `${title} ${summary}`} ${body}`)
  }
  return bodies
}

function index(record: SearchRecord, body: string): Indexed {
  const { title, code, aliases = [], names = [], summary, tag = '' } = record
  return {
    record,
    title: withStems([...wordsOf(title), ...(code === undefined ? [] : [`${code}`])]),
    aliases: withStems(aliases.flatMap(wordsOf)),
    names: withStems(names.flatMap(wordsOf)),
    // The severity of a rule is not what it is about.
    text: withStems([...wordsOf(summary), ...(record.kind === 'rule' ? [] : wordsOf(tag))]),
    body: withStems(wordsOf(body)),
    phrases: [title, ...aliases].map((text) => queryWords(text).join(' ')),
  }
}

function withStems(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.map(stemOf)])
}

/** How well one word matches. A code is worth more than any word, and a registered one more than a vendor's. */
function scoreOf(word: string, { record, title, aliases, names, text, body }: Indexed): number {
  if (record.code !== undefined && word === `${record.code}`) return record.tag === undefined ? 250 : 200
  const stem = stemOf(word)
  const places = [
    [title, 30],
    [aliases, 20],
    [names, 14],
    [text, 6],
  ] as const
  for (const [words, score] of places) {
    if (words.has(word)) return score
    if (words.has(stem)) return score * OTHER_FORM
  }
  // `4` and `40` begin a code, but not the other numbers of a text.
  if (word.length >= 2 || /\d/.test(word)) {
    if (startsAny(title, word)) return 16
    if (!/^\d+$/.test(word) && (startsAny(aliases, word) || startsAny(names, word))) return 9
  }
  if (body.has(word) || body.has(stem)) return 3
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
    const page = kind === 'rule' || code !== undefined ? href : href.replace(/#(?!\d+,).*$/, '')
    if (seen.has(page)) return false
    seen.add(page)
    return true
  })
}
