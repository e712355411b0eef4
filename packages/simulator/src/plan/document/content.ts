/** A body and the headers that describe it. */
export interface Content {
  readonly body: string
  /** Content-Type and other headers that the format needs, as name, value. */
  readonly fields: readonly string[]
}
