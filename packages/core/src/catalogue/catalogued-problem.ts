import type { ProblemFacts } from '../schema/problem-schemas.ts'
import type { ProblemDocumentation } from './entry.ts'
import type { CatalogueOptions } from './options.ts'

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

/** An entry before its page is known. */
export type ReadEntry = Omit<CataloguedProblem, 'page' | 'resolves'>

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
