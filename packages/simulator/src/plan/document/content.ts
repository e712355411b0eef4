/** Content and the fields that describe it. */
export interface Content {
  readonly body: string
  /** Content-Type, and what else the format needs, as name, value. */
  readonly fields: readonly string[]
}
