import { withErrorNamesAsWords } from '../../packages/core/src/reference/error-names.ts'

/** The words of a text in lower case; a name such as `Retry-After` also counts as its parts. */
export function wordsOf(text: string): string[] {
  return namesOf(text).flatMap((word) => (/[-_./]/.test(word) ? [word, ...word.split(/[-_./]/)] : [word]))
}

function namesOf(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('\u2019', "'")
  return [...lower.matchAll(/[\p{L}\p{N}'@]+(?:[-_./][\p{L}\p{N}']+)*/gu)].map(([word]) => word)
}

/** Words that a question has and an answer lacks. */
const FILLERS = new Set(
  `a an the this that these those there it its it's is isn't are aren't am was were be been being do does did don't
  doesn't i i'm me my we our us you your they them their to of for in on into onto at by as from with without about if
  then than so any some all what which who why how when where should shouldn't must can can't could will would
  may might shall have has had get gets got vs versus or and but compare compared difference between http status
  statuses code codes mean means meaning please show tell`.split(/\s+/),
)

const RELATIONS = new Set(['after', 'again', 'before', 'during', 'while', 'within'])

/** Whether a word says how others are related. Alone, it says little. */
export function isRelation(word: string): boolean {
  return RELATIONS.has(word)
}

/** The words of a query that say what it is about; all of them if none does. */
export function queryWords(query: string): string[] {
  const words = withErrorNamesAsWords(query)
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}\p{N}'@_./-]+/u)
    .map((word) => word.replace(/^[-_./']+|[-_./']+$/g, ''))
    .filter((word) => word !== '')
  const telling = words.filter((word) => !FILLERS.has(word))
  return telling.length > 0 ? telling : words
}

/** Words that stand for others: what people type, and what our texts say. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  lint: ['inspect'],
  linter: ['inspect'],
  linting: ['inspect'],
  translate: ['language'],
  translated: ['language'],
  translation: ['language'],
  localize: ['language'],
  i18n: ['language'],
  exception: ['error'],
  exceptions: ['error'],
  parse: ['read'],
  latency: ['slow', 'delay'],
  upgrading: ['migrating'],
  migration: ['migrating'],
  replace: ['migrating'],
  replacing: ['migrating'],
  switch: ['migrating'],
  mock: ['testing'],
  mocking: ['testing'],
  simulate: ['testing'],
  simulating: ['testing'],
  fake: ['testing'],
  stub: ['testing'],
  golang: ['samples'],
  nextjs: ['next.js'],
  nodejs: ['node.js', 'node'],
}

/** What pages are for whose words are also those of other pages, and the words that ask for them. */
const PURPOSES = {
  testing: 'test tests testing tested mock mocks mocking simulate simulating fake stub stubs'.split(' '),
  migrating: `migrate migrates migrating migrated migration replace replaces replacing switch switching move moving
    upgrade upgrading breaks breaking`.split(/\s+/),
} as const

/** What a page is for, if it isn't about a topic but about doing something with it. */
export type Purpose = keyof typeof PURPOSES

/** The purposes that words name. */
export function purposesOf(words: Iterable<string>): ReadonlySet<Purpose> {
  const named = new Set(words)
  const all = Object.entries(PURPOSES) as [Purpose, readonly string[]][]
  return new Set(all.filter(([, own]) => own.some((word) => named.has(word))).map(([purpose]) => purpose))
}

/** A word of a query, and the words that it stands for. The changelog tells of a version. */
export function meantBy(word: string): readonly string[] {
  if (/^v?\d+\.(?:\d+|x)(?:\.(?:\d+|x))*$/.test(word)) return [word.replace(/^v/, ''), 'changelog']
  return [word, ...(MEANT[word] ?? [])]
}

const FORMATS = new Set(['format', 'syntax', 'grammar', 'directives'])

/** Whether a query asks how something is written, which the page of a header says. */
export function asksForFormat(words: readonly string[]): boolean {
  return words.some((word) => FORMATS.has(word))
}

/** The fewest letters of a word in which a typo is looked for: `rate` and `date` are different words. */
const FUZZY = 5
/** The fewest letters of a word in which one can be another: `logic` and `login` are different words. */
const REPLACED = 7

/** Whether two words differ by one letter that was added, left out, or swapped with another or its neighbor. */
export function isTypo(typed: string, word: string): boolean {
  if (typed.length < FUZZY || Math.abs(typed.length - word.length) > 1 || /\d/.test(typed)) return false
  let start = 0
  while (start < typed.length && typed[start] === word[start]) start++
  let end = 0
  while (end < Math.min(typed.length, word.length) - start && typed.at(-1 - end) === word.at(-1 - end)) end++
  const left = typed.slice(start, typed.length - end)
  const right = word.slice(start, word.length - end)
  if (left.length === 1 && right.length === 1) return typed.length >= REPLACED
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Endings that don't change what a word is about. */
const ENDINGS = ['ings', 'ing', 'ors', 'or', 'ed', 'es', 'e', 's']
/** The fewest letters of a word without its ending. */
const STEM = 4

/** A word without its ending, so that `cached`, `caching` and `cache` are alike, and `retry`, `retries` and `retried`. */
export function stemOf(word: string): string {
  if (!/^\p{L}+$/u.test(word)) return word
  const ending = ENDINGS.find((each) => word.endsWith(each) && word.length - each.length >= STEM)
  return ending === undefined ? word : word.slice(0, -ending.length).replace(/i$/, 'y')
}

/** The words of a text that tell it from others, each once and in one form, parted by spaces. */
export function bodyOf(text: string): string {
  const words = new Map<string, string>()
  // The 477 in 477,606 isn't a status.
  for (const word of namesOf(text.replace(/\b\d{1,3}(?:,\d{3})+\b/g, ''))) {
    const stem = stemOf(word)
    if (word.length > 1 && word.length < 40 && !FILLERS.has(word) && !words.has(stem)) words.set(stem, word)
  }
  return [...words.values()].join(' ')
}
