/** A response as it was received. */
export interface Answer {
  readonly status: number
  /** The phrase of the status line; empty with HTTP/2, which has none. */
  readonly phrase: string
  /** The headers by lowercase name; repeated ones are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** The header lines, `name: value`, as they were sent. */
  readonly lines: readonly string[]
  readonly body: string
  /** Whether the response ended early. */
  readonly cut: boolean
}

/** A request to send. */
export interface Question {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Headers by name. */
export function fieldsOf(lines: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':', 1)
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    fields[name] = fields[name] === undefined ? value : `${fields[name]}, ${value}`
  }
  return fields
}
