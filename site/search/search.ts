import {
  exactScore,
  hasForm,
  headingShare,
  INHERITED,
  type Indexed,
  index,
  inheritedScore,
  looseScore,
  pageOf,
  pagesOf,
  phraseScore,
  UNSEEN,
} from './indexed.ts'
import type { Kind, SearchRecord } from './record.ts'
import { asksForFormat, isRelation, isTypo, meantBy, type Purpose, purposesOf, queryWords } from './words.ts'

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

/** How much of a query a result has to match, of what the one that matches most does. */
const ENOUGH = 0.6
/** What a guide counts whose purpose the query doesn't name. */
const UNASKED = 0.2
/** What a guide counts whose purpose the query names. */
const ASKED = 3
/** What the code of a status counts in a query that asks for such a guide. */
const BESIDE_PURPOSE = 30
/** What the name of a framework weighs, next to other words: its guide answers rather than one for all frameworks. */
const FRAMEWORK = 3
/** What `after` and the like weigh. */
const RELATION = 0.3
/** What a part counts whose heading is about something else: it may mention the words in passing. */
const ASIDE = 0.7
/** What a part counts whose heading several pages have, if the query doesn't name the page. */
const ELSEWHERE = 0.4
/** Above what any code is worth. */
const SURE = 600

/**
 * Makes a search over records. The more of a query's words a record has, and the fewer others have them, the better it
 * matches. A status whose code is in the query is always found.
 */
export function createSearch(records: readonly SearchRecord[]): Search {
  const pages = pagesOf(records)
  const indexed = records.map((record) => index(record, pages.get(pageOf(record))))
  const shared = sharedNames(indexed)
  const frameworks = frameworksOf(records)
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const asked = purposesOf(words)
    const isFrom = /\bfrom\b/i.test(query)
    const phrase = words.join(' ')
    const found = indexed.map((each) => {
      const near = words.length > 1 && each.phrases.some((name) => isTypo(phrase, name)) ? 8 : 0
      const naming = headingShare(words, each)
      const exact = words.map((word) => exactScore(word, each, naming))
      const scores = words.map((word, at) => exact[at] || looseScore(word, each) || near || inheritedScore(word, each))
      return { each, naming, exact, scores }
    })
    const counts = words.map((_, at) => found.filter(({ scores }) => (scores[at] ?? 0) > INHERITED).length)
    const isLoose = words.map((_, at) => found.every(({ exact }) => exact[at] === 0))
    const weights = weightsOf(counts, isLoose, (at) => {
      const word = words[at] ?? ''
      if (frameworks.has(word)) return FRAMEWORK
      return isRelation(word) ? RELATION : 1
    })
    const ranked = found.map(({ each, naming, scores: own }) => {
      const { kind, code } = each.record
      // With `mock 429`, the code says what to mock.
      const scores = own.map((score, at) => (asked.size > 0 && words[at] === `${code}` ? BESIDE_PURPOSE : score))
      const sure = asksForFormat(words) && isNamed(each.record, words)
      const share =
        sure || isAsked(each.record, words) ? 1 : sum(scores.map((score, at) => (score > 0 ? (weights[at] ?? 0) : 0)))
      const place = placeWorth(words, each, naming, shared)
      const matched = place * sum(scores.map((score, at) => score * (weights[at] ?? 0))) * words.length
      const fit = each.phrases.includes(phrase) ? 1 : purposeFit(each, asked, isFrom)
      return {
        record: each.record,
        share,
        seen: scores.some((score) => score > UNSEEN),
        score: (matched + phraseScore(phrase, each) + (sure ? SURE : 0)) * WORTH[kind] * fit * share ** 3,
      }
    })
    const most = Math.max(...ranked.map(({ share }) => share))
    const enough = most === 0 ? [] : ranked.filter(({ share }) => share >= ENOUGH * most)
    const rows = onePerPage([...compared(words, records), ...enough.sort((a, b) => b.score - a.score)])
    // A row that shows no word of the query seems unrelated; it's better than none at all.
    const related = rows.filter(({ seen }) => seen)
    return (related.length > 0 ? related : rows).map(({ record, score }) => ({ record, score }))
  }
}

/** Whether a record is of a code in the query. */
function isAsked({ code }: SearchRecord, words: readonly string[]): boolean {
  return code !== undefined && words.includes(`${code}`)
}

/** Whether a record is of a header whose whole name is in the query. */
function isNamed({ kind, title }: SearchRecord, words: readonly string[]): boolean {
  return kind === 'header' && includesWords(words.flatMap(partsOf), partsOf(title.toLowerCase()))
}

function partsOf(name: string): string[] {
  return name.split(/[-\s]/)
}

function includesWords(words: readonly string[], wanted: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `)
}

/** What the place of a part is worth: the heading and the title of the page say what it is about. */
function placeWorth(
  words: readonly string[],
  { heading, title, phrases }: Indexed,
  naming: number,
  shared: ReadonlySet<string>,
): number {
  if (heading === undefined) return 1
  const isElsewhere =
    shared.has(phrases[1] ?? '') && !words.some((word) => meantBy(word).some((each) => hasForm(title, each)))
  return (ASIDE + (1 - ASIDE) * naming) * (isElsewhere ? ELSEWHERE : 1)
}

/** The headings and titles that several pages have. */
function sharedNames(indexed: readonly Indexed[]): ReadonlySet<string> {
  const names = indexed.map(({ heading, phrases }) => (heading === undefined ? phrases[0] : phrases[1]) ?? '')
  return new Set(names.filter((name, at) => names.indexOf(name) !== at))
}

/** How well what a guide is for fits a query. Names after `from` are what one migrates from. */
function purposeFit({ purposes }: Indexed, asked: ReadonlySet<Purpose>, isFrom: boolean): number {
  if (purposes.size === 0) return 1
  if ([...purposes].some((purpose) => asked.has(purpose))) return ASKED
  return isFrom && purposes.has('migrating') ? 1 : UNASKED
}

/**
 * What each word of a query weighs, one in all, by the number of records that have it. A word that no record has as it
 * was typed weighs at most what the others do: it may be another word.
 */
function weightsOf(counts: readonly number[], isLoose: readonly boolean[], timesOf: (at: number) => number): number[] {
  const rarity = counts.map((count, at) => timesOf(at) / Math.sqrt(4 + count))
  const least = Math.min(...rarity.filter((_, at) => !isLoose[at]))
  const capped = rarity.map((each, at) => (isLoose[at] ? Math.min(each, least) : each))
  return capped.map((each) => each / sum(capped))
}

/** The frameworks that have a guide and a package. */
function frameworksOf(records: readonly SearchRecord[]): ReadonlySet<string> {
  const hrefs = new Set(records.map(({ href }) => href))
  const guides = [...hrefs].flatMap((href) => /^frameworks\/(\w+)$/.exec(href)?.[1] ?? [])
  return new Set(guides.filter((name) => hrefs.has(`packages/${name}`)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** `401 vs 403` and `created vs accepted` first find the comparison of the two. */
function compared(words: readonly string[], records: readonly SearchRecord[]): (Found & { seen: boolean })[] {
  const statuses = statusesIn(words, records)
  if (statuses.length < 2 || statuses.length > 4) return []
  const codes = statuses.map(({ code }) => `${code}`)
  const saved = records.find(({ href }) => href === `compare/${codes.toSorted().join('-')}`)
  const record: SearchRecord = saved ?? {
    kind: 'guide',
    href: `compare/#${codes.join(',')}`,
    title: `Compare ${codes.slice(0, -1).join(', ')} and ${codes.at(-1)}`,
    summary: statuses.map((each) => `${each.code} ${each.title}`).join(' · '),
  }
  const rest = statuses.map((each) => ({ record: each, score: 500, seen: true }))
  return [{ record, score: 1000, seen: true }, ...rest]
}

/** The registered statuses that words name by code or phrase; none if a word is about something else. */
function statusesIn(words: readonly string[], records: readonly SearchRecord[]): readonly SearchRecord[] {
  const statuses = new Set<SearchRecord>()
  for (let at = 0; at < words.length; ) {
    const named = records
      .filter(({ href, code }) => href === `status/${code}`)
      .map((record) => ({ record, length: namedLength(words.slice(at), record) }))
      .find(({ length }) => length > 0)
    if (named === undefined) return []
    statuses.add(named.record)
    at += named.length
  }
  return [...statuses]
}

/** How many of the first words name a status. */
function namedLength(words: readonly string[], { code, title }: SearchRecord): number {
  if (words[0] === `${code}`) return 1
  const phrase = queryWords(title)
  return phrase.length > 0 && phrase.every((word, at) => word === words[at]) ? phrase.length : 0
}

/** A page has one row: its best part. Codes on the page of a vendor are pages of their own to those who search. */
function onePerPage<Row extends Found>(found: readonly Row[]): Row[] {
  const seen = new Set<string>()
  return found.filter(({ record: { href, kind, code } }) => {
    const page = kind === 'rule' || code !== undefined ? href : href.replace(/#(?!\d+,).*$/, '')
    if (seen.has(page)) return false
    seen.add(page)
    return true
  })
}
