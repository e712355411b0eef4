/** Something that a response should have had, or that was asked for, and that was left out because it was not valid. */
export interface Omission {
  /** What was left out: a field's name, `WWW-Authenticate`, an extension's path, `extensions.items[3]`, or a hook's name. */
  readonly what: string
  /** Why, and how to fix it. */
  readonly reason: string
}
