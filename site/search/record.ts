/** What a result is, in the order of the groups. */
export const KINDS = {
  status: 'Statuses',
  header: 'Headers',
  guide: 'Guides',
  package: 'Packages',
  rule: 'Rules',
  api: 'API',
} as const

export type Kind = keyof typeof KINDS

/** Something that can be found: a page, or a part of one. */
export interface SearchRecord {
  readonly kind: Kind
  /** Its address below the base, without a slash in front. */
  readonly href: string
  /** The name: a phrase, a header, a rule, or a heading. */
  readonly title: string
  /** One sentence. */
  readonly summary: string
  /** The code of a status. */
  readonly code?: number
  /** The vendor of a code, the severity of a rule, or the page that a part belongs to. */
  readonly tag?: string
  /** What people call it, or search for when they need it. */
  readonly aliases?: readonly string[]
  /** Names that belong to it: the headers of a status, what a module exports. */
  readonly names?: readonly string[]
  /** Other words of its text, parted by spaces. */
  readonly body?: string
  /** Facts of a status for the best match, such as `['Header', 'Allow']`. */
  readonly facts?: readonly (readonly [label: string, value: string])[]
}
