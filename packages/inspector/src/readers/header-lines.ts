import { trimWhitespace } from '@statuskit/core/fields'
import type { FieldLine } from '../message/message.ts'

/** A header line as HAR files and tables have it. */
interface NamedLine {
  readonly name: string
  readonly value: string
}

/** Headers in any of the shapes that clients and frameworks use. */
export type HeaderShape =
  | readonly FieldLine[]
  | Iterable<readonly [string, string]>
  | Iterable<NamedLine>
  | Readonly<Record<string, string | number | readonly string[] | undefined>>

/** Converts headers of any shape to lines, and drops invalid entries. */
export function toHeaderLines(headers: unknown): FieldLine[] {
  if (typeof headers !== 'object' || headers === null) return []
  if (typeof (headers as Iterable<unknown>)[Symbol.iterator] === 'function') {
    const lines: FieldLine[] = []
    for (const entry of headers as Iterable<unknown>) {
      if (Array.isArray(entry)) {
        if (typeof entry[0] !== 'string' || typeof entry[1] !== 'string') continue
        // Most entries are lines already and need no copy.
        lines.push(entry.length === 2 ? (entry as unknown as FieldLine) : [entry[0], entry[1]])
      } else if (isNamed(entry)) lines.push([entry.name, entry.value])
    }
    return lines
  }
  return Object.entries(headers).flatMap(([name, value]): FieldLine[] => {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.flatMap((each) =>
      typeof each === 'string' || typeof each === 'number' ? [[name, String(each)] as FieldLine] : [],
    )
  })
}

function isNamed(entry: unknown): entry is NamedLine {
  const { name, value } = Object(entry) as Partial<Record<keyof NamedLine, unknown>>
  return typeof name === 'string' && typeof value === 'string'
}

/** Parses a header line. A line without a colon becomes an invalid name. */
export function parseHeaderLine(line: string): FieldLine {
  const colon = line.indexOf(':')
  return colon < 0 ? [line, ''] : [line.slice(0, colon), trimWhitespace(line.slice(colon + 1))]
}

/** The HTTP version from a name such as `HTTP/1.1`, `h2` or `http/2+quic/46`; `undefined` if there is none. */
export function parseHttpVersion(name: string): string | undefined {
  if (/^(?:h3|http\/3)|quic/i.test(name)) return '3'
  if (/^(?:h2|http\/2)/i.test(name)) return '2'
  return /^http\/(1\.[01])$/i.exec(name)?.[1]
}
