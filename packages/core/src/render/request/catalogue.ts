import type { Problem } from '../../problem/types.ts'

/** The texts of a problem in another language. */
export interface Translation {
  /** The title. */
  readonly title?: string | undefined
  /** The detail; without it the problem's own stays. */
  readonly detail?: string | undefined
}

/**
 * One language's texts: by status for problems that say no more than their status, else by the URI of the type. A text
 * alone is the title.
 *
 * @example
 * { 404: 'Nicht gefunden', 'https://api.example.com/problems/out-of-credit': { title: 'Guthaben reicht nicht' } }
 */
export type Catalogue = Readonly<Record<string, string | Translation>>

/** A translation and the tag of its language, `de-CH`. */
export interface Localized extends Translation {
  /** The language tag, as `Content-Language` has it. */
  readonly language: string
}

/**
 * Catalogues by language tag, `{ de, fr }`; or a function that is given the tags that the client accepts, the preferred one
 * first, and answers with a translation, or `undefined` where it has none.
 */
export type Languages =
  | Readonly<Record<string, Catalogue>>
  | ((tags: readonly string[], problem: Problem) => Localized | undefined)
