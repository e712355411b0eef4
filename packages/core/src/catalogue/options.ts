import type { Catalogue, Translation } from '../render/request/catalogue.ts'

/** The texts of a problem type in another language. */
export interface PageTranslation extends Translation {
  readonly description?: string | undefined
  readonly when?: string | undefined
  readonly action?: string | undefined
}

/** The texts of one language, by type and by status, as the option `languages` of `render` has them. */
export type PageLanguage = Readonly<Record<string, string | PageTranslation>> | Catalogue

/** The colors and the font of the pages, as CSS values: `light-dark(#fff, #111)`. */
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
