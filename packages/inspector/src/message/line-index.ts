import { toFieldName } from './field-name.ts'
import type { FieldLine } from './message.ts'

/** The values of each header by its name in lower case; most have one. */
export type LineIndex = ReadonlyMap<string, string | readonly string[]>

const NO_LINES: readonly string[] = []

/** Indexes header lines by name. */
export function indexLines(lines: readonly FieldLine[]): LineIndex {
  const index = new Map<string, string | string[]>()
  for (const line of lines) {
    const name = toFieldName(line[0])
    const before = index.get(name)
    if (before === undefined) index.set(name, line[1])
    else if (typeof before === 'string') index.set(name, [before, line[1]])
    else before.push(line[1])
  }
  return index
}

/** The values, one per line. */
export function valuesIn(lines: string | readonly string[] | undefined): readonly string[] {
  return lines === undefined ? NO_LINES : typeof lines === 'string' ? [lines] : lines
}

/** The value of a header with several lines, as a list. */
export function joined(lines: string | readonly string[] | undefined): string | undefined {
  return typeof lines === 'object' ? lines.join(', ') : lines
}
