import { checkOptions, type OptionRule, type OptionRules } from '../problem/check-options.ts'
import { isProblemStatus, titleOf } from '../problem/problem.ts'
import type { ProblemFacts } from '../schema/problem-schemas.ts'
import { type Base, placeOf, readBase } from './base.ts'
import type { ProblemCatalogue, ReadEntry } from './catalogued-problem.ts'
import type { CatalogueEntry, ProblemDocumentation } from './entry.ts'
import { faultOf } from './examples.ts'
import type { Fitting } from './fitting.ts'
import type { CatalogueOptions } from './options.ts'
import { assignPages } from './page-names.ts'
import { checkTexts, readLanguageTags, readTheme } from './settings.ts'
import type { Unique } from './unique.ts'

const TEXT: OptionRule = ['a string', (value) => typeof value === 'string']

/** The options without a rule are checked where they are read. */
const RULES: OptionRules<CatalogueOptions> = {
  base: undefined,
  title: TEXT,
  description: TEXT,
  languages: undefined,
  theme: undefined,
}

/**
 * Creates the catalogue of a service's problem types. An entry is a definition of `defineProblem`, a definition with its
 * documentation, or a status of `about:blank` problems. A list that repeats a type does not
 * compile, nor does a misspelled member or an example that doesn't fit the schema of its type.
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
  entries: Entries & Unique<Entries> & Fitting<Entries>,
  options: CatalogueOptions,
): ProblemCatalogue<Entries> {
  if (!Array.isArray(entries))
    throw new TypeError('problemCatalogue needs a list of entries: problemCatalogue([OutOfCredit], { base })')
  const base = readBase((options as CatalogueOptions | undefined)?.base)
  checkOptions('problemCatalogue', options, RULES)
  readTheme(options.theme)
  const read = (entries as readonly CatalogueEntry[]).map(readEntry)
  const pages = assignPages(read, base, readLanguageTags(options.languages))
  const problems = read.map((entry, index) => ({ ...entry, ...(pages[index] as (typeof pages)[number]) }))
  const byKey = new Map(problems.map((problem) => [keyOf(problem.type, problem.status, base), problem]))
  for (const [tag, texts] of Object.entries(options.languages ?? {})) {
    const lost = Object.keys(texts as object).find(
      (key) => isOfBase(key, base) && !byKey.has(keyOf(key, undefined, base)),
    )
    if (lost !== undefined) throw new TypeError(`languages.${tag}: the catalogue has no type ${JSON.stringify(lost)}.`)
  }
  return {
    entries,
    problems,
    options,
    find: (type, status) => byKey.get(keyOf(type, status, base)),
  }
}

/** Whether a key of translations is a type whose page the catalogue would have. Statuses are keys too. */
function isOfBase(key: string, base: Base): boolean {
  return !/^\d+$/.test(key) && placeOf(key, base)?.page !== undefined
}

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
