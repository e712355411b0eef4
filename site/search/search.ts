import type { Kind, SearchRecord } from './record.ts'
import { asksForFormat, isTypo, meantBy, queryWords, stemOf, wordsOf } from './words.ts'

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
  /** Of a part of a page, its own words of the title. */
  readonly heading?: ReadonlySet<string>
  /** The words of the heading that say what it is about. */
  readonly headingWords: readonly string[]
  readonly aliases: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly text: ReadonlySet<string>
  readonly body: ReadonlySet<string>
  /** The words of the whole page, which a part is found by too. */
  readonly page: ReadonlySet<string>
  /** The title and the aliases, each with its words in one string. */
  readonly phrases: readonly string[]
}

/** How much of a query a result has to match, of what the one that matches most does. */
const ENOUGH = 0.6
/** What a word counts in another form of it. */
const OTHER_FORM = 0.8
/** What the name of a framework weighs, next to other words: its guide answers rather than one for all frameworks. */
const FRAMEWORK = 3
/** What a part counts whose heading is about something else: it may mention the words in passing. */
const ASIDE = 0.7
/** What a word counts that only the text of a page has, which a row doesn't show. */
const UNSEEN = 3
/** What a word counts that only other parts of the page have. */
const INHERITED = 1
/** Above what any code is worth. */
const SURE = 600

/**
 * Makes a search over records. The more of a query's words a record has, and the fewer others have them, the better it
 * matches. A status whose code is in the query is always found.
 */
export function createSearch(records: readonly SearchRecord[]): Search {
  const pages = pagesOf(records)
  const indexed = records.map((record) => index(record, pages.get(pageOf(record))))
  const frameworks = frameworksOf(records)
  return (query) => {
    const words = queryWords(query)
    if (words.length === 0) return []
    const phrase = words.join(' ')
    const found = indexed.map((each) => {
      const near = words.length > 1 && each.phrases.some((name) => isTypo(phrase, name)) ? 8 : 0
      const naming = headingShare(words, each)
      return { each, naming, scores: words.map((word) => scoreOf(word, each, naming) || near) }
    })
    const counts = words.map((_, at) => found.filter(({ scores }) => (scores[at] ?? 0) > INHERITED).length)
    const weights = weightsOf(counts, (at) => (frameworks.has(words[at] ?? '') ? FRAMEWORK : 1))
    const ranked = found.map(({ each, naming, scores }) => {
      const sure = asksForFormat(words) && isNamed(each.record, words)
      const share =
        sure || isAsked(each.record, words) ? 1 : sum(scores.map((score, at) => (score > 0 ? (weights[at] ?? 0) : 0)))
      const aside = each.heading !== undefined && naming === 0 ? ASIDE : 1
      const matched = aside * sum(scores.map((score, at) => score * (weights[at] ?? 0))) * words.length
      return {
        record: each.record,
        share,
        seen: scores.some((score) => score > UNSEEN),
        score: (matched + phraseScore(phrase, each) + (sure ? SURE : 0)) * WORTH[each.record.kind] * share ** 3,
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

/** What each word of a query weighs, one in all, by the number of records that have it. */
function weightsOf(counts: readonly number[], timesOf: (at: number) => number): number[] {
  const rarity = counts.map((count, at) => timesOf(at) / Math.sqrt(4 + count))
  return rarity.map((each) => each / sum(rarity))
}

/** The frameworks that have a guide and a package. */
function frameworksOf(records: readonly SearchRecord[]): ReadonlySet<string> {
  const hrefs = new Set(records.map(({ href }) => href))
  const guides = [...hrefs].flatMap((href) => /^frameworks\/(\w+)$/.exec(href)?.[1] ?? [])
  return new Set(guides.filter((name) => hrefs.has(`packages/${name}`)))
}

/** A page whose parts have records of their own. */
interface Page {
  title: string
  /** The words of all its parts. */
  readonly words: Set<string>
}

/** The pages by their addresses. */
function pagesOf(records: readonly SearchRecord[]): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>()
  for (const record of records) {
    const { href, title, summary, body } = record
    if (body === undefined) continue
    const page = pages.get(pageOf(record)) ?? { title: '', words: new Set() }
    if (!href.includes('#')) page.title = title
    for (const word of withStems(wordsOf(`${title} ${summary} ${body}`))) page.words.add(word)
    pages.set(pageOf(record), page)
  }
  return pages
}

function pageOf({ href }: SearchRecord): string {
  return href.replace(/#.*$/, '')
}

function index(record: SearchRecord, page: Page | undefined): Indexed {
  const { title, code, aliases = [], names = [], summary, tag = '', body = '', href } = record
  const isPart = page !== undefined && href.includes('#')
  const heading = isPart ? title.slice(page.title.length + 2) : ''
  return {
    record,
    title: withStems([...wordsOf(isPart ? page.title : title), ...(code === undefined ? [] : [`${code}`])]),
    ...(isPart && { heading: withStems(wordsOf(heading)) }),
    headingWords: heading === '' ? [] : queryWords(heading.replaceAll('-', ' ')),
    aliases: withStems(aliases.flatMap(wordsOf)),
    names: withStems(names.flatMap(wordsOf)),
    // The severity of a rule is not what it is about.
    text: withStems([...wordsOf(summary), ...(record.kind === 'rule' ? [] : wordsOf(tag))]),
    body: withStems(wordsOf(body)),
    page: page?.words ?? new Set(),
    phrases: [title, ...(isPart ? [heading] : []), ...aliases].map((text) => queryWords(text).join(' ')),
  }
}

function withStems(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.map(stemOf)])
}

/** How much of the heading of a part a query names. */
function headingShare(words: readonly string[], { headingWords }: Indexed): number {
  if (headingWords.length === 0) return 0
  const meant = new Set(
    words
      .flatMap((word) => [word, ...word.split('-')])
      .flatMap(meantBy)
      .map(stemOf),
  )
  return headingWords.filter((word) => meant.has(stemOf(word))).length / headingWords.length
}

function hasForm(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(stemOf(word))
}

/** How well one word matches, itself or one that it stands for. */
function scoreOf(word: string, each: Indexed, naming: number): number {
  const [own = '', ...others] = meantBy(word)
  return Math.max(ownScore(own, each, naming), ...others.map((other) => OTHER_FORM * ownScore(other, each, naming)))
}

/** A code is worth more than any word, and a registered one more than a vendor's. */
function ownScore(
  word: string,
  { record, title, heading, aliases, names, text, body, page }: Indexed,
  naming: number,
): number {
  if (record.code !== undefined && word === `${record.code}`) return record.tag === undefined ? 250 : 200
  const stem = stemOf(word)
  const places = [
    [title, 30],
    // A heading with other words too may be about something else.
    [heading, Math.max(5, 30 * naming ** 3)],
    [aliases, 20],
    [names, 14],
    [text, 6],
  ] as const
  for (const [words, score] of places) {
    if (words?.has(word)) return score
    if (words?.has(stem)) return score * OTHER_FORM
  }
  // `4` and `40` begin a code, but not the other numbers of a text.
  if (word.length >= 2 || /\d/.test(word)) {
    if (startsAny(title, word) || (heading !== undefined && startsAny(heading, word))) return 16
    if (!/^\d+$/.test(word) && (startsAny(aliases, word) || startsAny(names, word))) return 9
  }
  if (hasForm(body, word)) return UNSEEN
  if ([...title].some((each) => isTypo(word, each))) return 8
  if ([...aliases].some((each) => isTypo(word, each))) return 5
  return hasForm(page, word) ? INHERITED : 0
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
function compared(words: readonly string[], records: readonly SearchRecord[]): (Found & { seen: boolean })[] {
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
  const rest = statuses.flatMap((each) => (each === undefined ? [] : [{ record: each, score: 500, seen: true }]))
  return [{ record, score: 1000, seen: true }, ...rest]
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
