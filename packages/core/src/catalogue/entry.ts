import type { ProblemFacts } from '../schema/problem-schemas.ts'

/** An example document of a problem type. Its `type`, `title` and `status` are those of the type. */
export interface ProblemExample {
  /** What the example shows, in a few words. */
  readonly summary?: string | undefined
  readonly detail?: string | undefined
  readonly instance?: string | undefined
  /** The extensions. They have to fit the schema of the type. */
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** A link on the page of a problem type. */
export interface ProblemLink {
  /** An `http:`, `https:` or `mailto:` URL, or a reference that is relative to the page. */
  readonly href: string
  readonly title: string
}

/**
 * The documentation of a problem type, as plain text. Blank lines separate paragraphs, and backticks mark code.
 */
export interface ProblemDocumentation {
  /** What the problem is. */
  readonly description?: string | undefined
  /** When it happens. */
  readonly when?: string | undefined
  /** What the client should do. */
  readonly action?: string | undefined
  /** Example documents. Without them, one is made from the schema. */
  readonly examples?: readonly ProblemExample[] | undefined
  /** The first version or the date of the type: `2.3`, `2026-11-29`. */
  readonly since?: string | undefined
  /** Whether clients will no longer get it, or a sentence that says what replaces it. */
  readonly deprecated?: boolean | string | undefined
  readonly links?: readonly ProblemLink[] | undefined
}

/** A definition of `defineProblem`, as far as a catalogue reads it. */
export interface CataloguedDefinition extends ProblemFacts {
  is(value: unknown): boolean
}

/** A definition with its documentation. */
export interface DocumentedType extends ProblemDocumentation {
  readonly definition: CataloguedDefinition
  /** A JSON Schema of the extensions, if the schema of the definition can't convert itself. */
  readonly extensionsSchema?: object | undefined
}

/** A status whose problems have the type `about:blank`, with the service's own wording. */
export interface DocumentedStatus extends ProblemDocumentation {
  readonly status: number
  /** Default: the phrase of the status. */
  readonly title?: string | undefined
  readonly type?: undefined
}

/** An entry of a catalogue. */
export type CatalogueEntry = CataloguedDefinition | DocumentedType | DocumentedStatus
