/** A response as it came over the wire. */
export interface Answer {
  readonly status: number
  /** The phrase of the status line; empty under HTTP/2, which has none. */
  readonly phrase: string
  /** The fields by name in lower case; several lines of one are joined with a comma. */
  readonly headers: Readonly<Record<string, string>>
  /** The header section, a `name: value` each, as it was sent. */
  readonly lines: readonly string[]
  readonly body: string
  /** Whether the exchange ended before the response was complete. */
  readonly cut: boolean
}

/** What is asked. */
export interface Question {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Fields of a header section by name. */
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
