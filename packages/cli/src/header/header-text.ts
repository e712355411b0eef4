/** What the site's page of a header says first. */
export interface HeaderText {
  readonly name: string
  readonly purpose: string
  /** Other names, tasks, and parts of browsers' messages, by which it is found. */
  readonly symptoms: readonly string[]
  /** Phrases without a period. */
  readonly syntax: readonly string[]
  readonly right: readonly HeaderValue[]
  readonly wrong: readonly HeaderValue[]
}

/** A value to send or not to send. */
export interface HeaderValue {
  /** The value, one for each line of the header. Without any, the note says what to do instead of sending it. */
  readonly lines: readonly string[]
  readonly note: string
}
