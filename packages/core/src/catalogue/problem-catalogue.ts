import { isProblemStatus, titleOf } from '../problem/problem.ts'
import type { Catalogue, Translation } from '../render/request/catalogue.ts'
import type { ProblemFacts } from '../schema/problem-schemas.ts'
import { type Base, placeOf, readBase } from './base.ts'
import type { CatalogueEntry, ProblemDocumentation } from './entry.ts'
import { faultOf } from './examples.ts'
import { assignPages } from './page-names.ts'
import { checkTexts, readLanguageTags, readTheme } from './settings.ts'
import type { Unique } from './unique.ts'

/** The texts of a problem type in another language. */
export interface PageTranslation extends Translation {
  readonly description?: string | undefined
  readonly when?: string | undefined
  readonly action?: string | undefined
}

/** The texts of one language, by type and by status, as the option `languages` of `render` has them. */
export type PageLanguage = Readonly<Record<string, string | PageTranslation>> | Catalogue

/** The colours and the font of the pages, as CSS values: `light-dark(#fff, #111)`. */
export interface PageTheme {
  /** The background. */
  readonly page?: string | undefined
  readonly text?: string | undefined
  /** Secondary text. It needs a contrast of 4.5 with the background. */
  readonly quiet?: string | undefined
  readonly line?: string | undefined
  readonly link?: string | undefined
  readonly font?: string | undefined
}

/** The options of a catalogue. */
export interface CatalogueOptions {
  /** The folder of the pages: `https://api.example.com/problems/`, or a path if the host varies: `/problems/`. */
  readonly base: string
  /** The title of the index page. Default: `Problem types`. */
  readonly title?: string | undefined
  /** A paragraph for the index page. */
  readonly description?: string | undefined
  /** Translations by language tag: `{ de: { [OutOfCredit.type]: { title: 'Guthaben reicht nicht' } } }`. */
  readonly languages?: Readonly<Record<string, PageLanguage>> | undefined
  readonly theme?: PageTheme | undefined
}

/** An entry of a catalogue with the facts of its type. */
export interface CataloguedProblem extends ProblemDocumentation {
  /** The type as its definition spells it, or `about:blank`. */
  readonly type: string
  readonly title: string
  readonly status: number
  /** The definition, or the facts of a status. Pass it to the functions of `@statuskit/core/schema`. */
  readonly definition: ProblemFacts
  readonly extensionsSchema?: object | undefined
  /** The name of the page below the base: `out-of-credit`. */
  readonly page: string
  /** Whether the type's URI leads to this page. It does not for `about:blank` and for URIs outside the base. */
  readonly resolves: boolean
}

/** The problem types of a service, with their documentation. `problemPages` serves it. */
export interface ProblemCatalogue<Entries extends readonly unknown[] = readonly unknown[]> {
  /** The list that was passed. */
  readonly entries: Entries
  /** All entries in the order of the list. */
  readonly problems: readonly CataloguedProblem[]
  readonly options: CatalogueOptions
  /**
   * Finds the entry of a type that was sent or read, in any spelling; for `about:blank`, that of the status. Takes the
   * same time for any number of entries.
   */
  find(type: string, status?: number): CataloguedProblem | undefined
}

/**
 * Creates the catalogue of a service's problem types. An entry is a definition of `defineProblem`, a definition with its
 * documentation, or a status of `about:blank` problems. A list that repeats a type does not compile.
 *
 * @throws {TypeError} if two types lead to the same page, an example doesn't fit its schema, or an option is invalid. The
 *   message names the entries.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1 | RFC 9457, section 3.1.1}
 * @example
 * export default problemCatalogue(
 *   [{ definition: OutOfCredit, when: 'The balance is below the price.', action: 'Add credit and repeat the request.' }, Closed],
 *   { base: 'https://api.example.com/problems/' },
 * )
 */
export function problemCatalogue<const Entries extends readonly CatalogueEntry[]>(
  entries: Entries & Unique<Entries>,
  options: CatalogueOptions,
): ProblemCatalogue<Entries> {
  if (!Array.isArray(entries))
    throw new TypeError('problemCatalogue needs a list of entries: problemCatalogue([OutOfCredit], { base })')
  const base = readBase((options as CatalogueOptions | undefined)?.base)
  readTheme(options.theme)
  const read = (entries as readonly CatalogueEntry[]).map(readEntry)
  const pages = assignPages(read, base, readLanguageTags(options.languages))
  const problems = read.map((entry, index) => ({ ...entry, ...(pages[index] as (typeof pages)[number]) }))
  const byKey = new Map(problems.map((problem) => [keyOf(problem.type, problem.status, base), problem]))
  return {
    entries,
    problems,
    options,
    find: (type, status) => byKey.get(keyOf(type, status, base)),
  }
}

/** An entry before its page is known. */
export type ReadEntry = Omit<CataloguedProblem, 'page' | 'resolves'>

function keyOf(type: string, status: number | undefined, base: Base): string {
  return type === 'about:blank' ? `about:blank ${status}` : (placeOf(type, base)?.key ?? type)
}

function readEntry(entry: CatalogueEntry, index: number): ReadEntry {
  const where = `entries[${index}]`
  if ((typeof entry !== 'object' && typeof entry !== 'function') || entry === null) {
    throw new TypeError(
      `${where} is ${entry === null ? 'null' : typeof entry}. Pass a definition of defineProblem, { definition, … } or { status, … }.`,
    )
  }
  if (!('definition' in entry) && typeof entry.type === 'string') return entryOf(entry, {}, where)
  if ('definition' in entry) return entryOf(entry.definition, entry, where)
  const { status, title } = entry
  if (!isProblemStatus(status)) {
    throw new TypeError(
      `${where} has no definition, and its status is ${String(status)}. Pass { definition: OutOfCredit }, or a status from 400 to 599.`,
    )
  }
  return entryOf({ type: 'about:blank', title: title ?? titleOf(status), status }, entry, where)
}

function entryOf(definition: ProblemFacts, documentation: ProblemDocumentation, where: string): ReadEntry {
  const { type, title, status } = definition ?? {}
  if (typeof type !== 'string' || typeof title !== 'string' || !isProblemStatus(status)) {
    throw new TypeError(
      `${where}.definition is not a problem type. Pass the result of defineProblem({ type, title, status }).`,
    )
  }
  const { description, when, action, examples, since, deprecated, links } = documentation
  const { extensionsSchema } = documentation as { extensionsSchema?: object }
  checkTexts(documentation, `${where} (${type})`)
  for (const [at, example] of (examples ?? []).entries()) {
    const fault = faultOf(definition, example)
    if (fault !== undefined) throw new TypeError(`${where} (${type}): examples[${at}] can't be shown: ${fault}`)
  }
  const texts = { description, when, action, examples, since, deprecated, links }
  return { type, title, status, definition, ...(extensionsSchema && { extensionsSchema }), ...texts }
}
