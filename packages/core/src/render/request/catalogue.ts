import type { Problem } from '../../problem/types.ts'

/** The texts of a problem in another language. */
export interface Translation {
  /** The title. */
  readonly title?: string | undefined
  /** The detail. Without it, the problem's own is sent. */
  readonly detail?: string | undefined
}

/**
 * The texts of one language. The keys are statuses, for `about:blank` problems, and type URIs, for all others. A string
 * is the title.
 *
 * @example
 * { 404: 'Nicht gefunden', 'https://api.example.com/problems/out-of-credit': { title: 'Guthaben reicht nicht' } }
 */
export type Catalogue = Readonly<Record<string, string | Translation>>

/** A translation with the tag of its language: `de-CH`. */
export interface Localized extends Translation {
  /** The language tag, as `Content-Language` has it. */
  readonly language: string
}

/**
 * Catalogues by language tag, `{ de, fr }`, or a function. The function gets the tags that the client accepts, the
 * preferred one first, and returns a translation, or `undefined` if it has none.
 */
export type Languages =
  | Readonly<Record<string, Catalogue>>
  | ((tags: readonly string[], problem: Problem) => Localized | undefined)
