/**
 * Lists the problem types of a service, and makes their pages.
 *
 * @packageDocumentation
 */

export type { CataloguedProblem, ProblemCatalogue } from './catalogue/catalogued-problem.ts'
export type {
  CataloguedDefinition,
  CatalogueEntry,
  DocumentedStatus,
  DocumentedType,
  ProblemDocumentation,
  ProblemExample,
  ProblemLink,
} from './catalogue/entry.ts'
export { type CatalogueFault, findCatalogueFaults } from './catalogue/faults.ts'
export { type CatalogueFile, catalogueFiles } from './catalogue/files.ts'
export type { CatalogueOptions, PageLanguage, PageTheme, PageTranslation } from './catalogue/options.ts'
export { problemCatalogue } from './catalogue/problem-catalogue.ts'
export {
  type PageRequest,
  type PageResponse,
  type ProblemPages,
  type ProblemPagesOptions,
  problemPages,
} from './catalogue/problem-pages.ts'
