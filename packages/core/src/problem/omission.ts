/** A part of a response that was left out because it was not valid, or a hook that failed. */
export interface Omission {
  /**
   * The part: a header (`WWW-Authenticate`), the path of an extension (`extensions.items[3]`), or the name of a hook.
   */
  readonly what: string
  /** Why it was left out, and how to fix it. */
  readonly reason: string
}

/** An omission as a problem keeps it. An invalid option goes by its name, and the rendering says what it must be. */
export type Omitted = Omission | { readonly what: string; readonly option: string }
