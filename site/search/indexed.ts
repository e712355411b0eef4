import type { SearchRecord } from './record.ts'
import { isTypo, meantBy, type Purpose, purposesOf, queryWords, stemOf, wordsOf } from './words.ts'

/** A record with its words, which are taken apart once. */
export interface Indexed {
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
  /** What the page or the part is for. */
  readonly purposes: ReadonlySet<Purpose>
  /** The title and the aliases, each with its words in one string. */
  readonly phrases: readonly string[]
}

/** What a word counts in another form of it. */
const OTHER_FORM = 0.8
/** What a word counts that only the text of a page has, which a row doesn't show. */
export const UNSEEN = 3
/** What a word counts that only other parts of the page have. */
export const INHERITED = 1

/** A page whose parts have records of their own. */
interface Page {
  title: string
  /** The words of all its parts. */
  readonly words: Set<string>
}

/** The pages by their addresses. */
export function pagesOf(records: readonly SearchRecord[]): ReadonlyMap<string, Page> {
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

export function pageOf({ href }: SearchRecord): string {
  return href.replace(/#.*$/, '')
}

export function index(record: SearchRecord, page: Page | undefined): Indexed {
  const { kind, title, code, aliases = [], names = [], summary, tag = '', body = '', href } = record
  const isPart = page !== undefined && href.includes('#')
  const heading = isPart ? title.slice(page.title.length + 2) : ''
  return {
    record,
    title: withStems([...wordsOf(isPart ? page.title : title), ...(code === undefined ? [] : [`${code}`])]),
    ...(isPart && { heading: withStems(wordsOf(heading)) }),
    headingWords: heading === '' ? [] : queryWords(heading.replaceAll('-', ' ')),
    aliases: withStems(aliases.flatMap(wordsOf)),
    // A status that can have Retry-After isn't about retrying.
    names: withStems(names.flatMap(kind === 'status' ? (name) => [name.toLowerCase()] : wordsOf)),
    // The severity of a rule is not what it is about.
    text: withStems([...wordsOf(summary), ...(record.kind === 'rule' ? [] : wordsOf(tag))]),
    body: withStems([...wordsOf(body), ...(kind === 'status' ? names.flatMap(wordsOf) : [])]),
    page: page?.words ?? new Set(),
    purposes: kind === 'guide' ? purposesOf(wordsOf(`${isPart ? page.title : title} ${heading}`)) : new Set(),
    phrases: [title, ...(isPart ? [heading] : []), ...aliases].map((text) => queryWords(text).join(' ')),
  }
}

function withStems(words: readonly string[]): ReadonlySet<string> {
  return new Set([...words, ...words.map(stemOf)])
}

/** How much of the heading of a part a query names. */
export function headingShare(words: readonly string[], { headingWords }: Indexed): number {
  if (headingWords.length === 0) return 0
  const meant = new Set(
    words
      .flatMap((word) => [word, ...word.split('-')])
      .flatMap(meantBy)
      .map(stemOf),
  )
  return headingWords.filter((word) => meant.has(stemOf(word))).length / headingWords.length
}

export function hasForm(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word) || words.has(stemOf(word))
}

/** How well one word matches, itself or one that it stands for. */
export function exactScore(word: string, each: Indexed, naming: number): number {
  const [own = '', ...others] = meantBy(word)
  return Math.max(ownScore(own, each, naming), ...others.map((other) => OTHER_FORM * ownScore(other, each, naming)))
}

/** A code is worth more than any word, and a registered one more than a vendor's. */
function ownScore(
  word: string,
  { record, title, heading, aliases, names, text, body }: Indexed,
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
    const isStart = startsAny(aliases, word) || (record.kind !== 'status' && startsAny(names, word))
    if (!/^\d+$/.test(word) && isStart) return 9
  }
  return hasForm(body, word) ? UNSEEN : 0
}

/** What a word counts that may be misspelt. */
export function looseScore(word: string, { title, aliases }: Indexed): number {
  if ([...title].some((each) => isTypo(word, each))) return 8
  return [...aliases].some((each) => isTypo(word, each)) ? 5 : 0
}

/** What a word counts that only other parts of the page have. */
export function inheritedScore(word: string, { page }: Indexed): number {
  return meantBy(word).some((each) => hasForm(page, each)) ? INHERITED : 0
}

/** What a whole query is worth that stands in a title or an alias: the more of it the query fills, the better; a title most. */
export function phraseScore(phrase: string, { phrases }: Indexed): number {
  const shares = phrases.map((each) => (` ${each} `.includes(` ${phrase} `) ? phrase.length / each.length : 0))
  return 60 * Math.max(0, ...shares) + (phrases[0] === phrase ? 40 : 0)
}

function startsAny(words: ReadonlySet<string>, start: string): boolean {
  for (const word of words) if (word.startsWith(start)) return true
  return false
}
