import { findRange, parseWeightedList, type WeightedRange } from '../../fields/lists/weighted-list.ts'
import type { Format } from '../request/options.ts'
import type { Report } from '../request/report.ts'
import { boundedList, fieldOf, type RequestFacts } from '../request/request.ts'

/** The formats without the option. Another one would change what clients get that accept any text. */
const DEFAULT: readonly Format[] = ['json', 'xml', 'html', 'text']
const FORMATS: readonly Format[] = [...DEFAULT, 'markdown']

/** What the option `formats` must be. */
export const WANTED_FORMATS = 'a list of json, xml, html, text, markdown'

/** The ranges that match each format, the most specific first. */
const RANGES: Readonly<Record<Format, readonly string[]>> = {
  json: ['application/problem+json', 'application/json', 'application/*', '*/*', '*'],
  xml: ['application/problem+xml', 'application/xml', 'application/*', '*/*', '*'],
  html: ['text/html', 'text/*', '*/*', '*'],
  text: ['text/plain', 'text/*', '*/*', '*'],
  markdown: ['text/markdown', 'text/*', '*/*', '*'],
}

/** A client that accepts any text gets plain text, and one that accepts any application format gets JSON. */
const SECOND: Readonly<Record<string, string>> = { html: 'text/*', markdown: 'text/*', xml: 'application/*' }
/** Smaller than the smallest step of a weight, which has three decimals. */
const A_LITTLE = 0.0001

/** The formats to choose from, the preferred one first: the valid ones of the option, or else all. */
export function formatsOf(given: unknown, report: Report): readonly Format[] {
  if (given === undefined) return DEFAULT
  const listed = listOf(given)
  const known = [...new Set(listed)].filter(isFormat)
  if (known.length === 0 || !listed.every(isFormat)) {
    report.omit('formats', `the option must be ${WANTED_FORMATS}`)
  }
  return known.length === 0 ? DEFAULT : known
}

function listOf(given: unknown): readonly unknown[] {
  try {
    return Array.isArray(given) ? [...given] : []
  } catch {
    return []
  }
}

/** Whether a value is a list of formats, with at least one. */
export function areFormats(value: unknown): value is readonly Format[] {
  return Array.isArray(value) && value.length > 0 && value.every(isFormat)
}

function isFormat(value: unknown): value is Format {
  return FORMATS.includes(value as Format)
}

/**
 * Chooses the format for a request: the one with the highest weight, taken from the most specific range for each. If
 * several are equal, or the request accepts none, the first format wins. An error is not replaced by a 406. `known` has the
 * ranges of formats other than those of problems.
 *
 * Agents send `text/markdown, text/html, *\/*` without weights. Markdown that is named wins over a format that only a
 * wildcard accepts.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 | RFC 9110, section 12.5.1}
 */
export function negotiateFormat<Known extends string = Format>(
  request: RequestFacts,
  formats: readonly Known[],
  known: KnownRanges = RANGES,
): Known {
  const first = formats[0] as Known
  const accept = formats.length > 1 ? fieldOf(request, 'accept') : undefined
  if (accept === undefined || accept === '*/*') return first
  const { ranges } = parseWeightedList(boundedList(accept))
  let best = first
  let most = 0
  for (const format of formats) {
    const weight = weightFor(format, ranges, known)
    if (weight < most || (weight === most && !(format === 'markdown' && isNamed(format, best, ranges, known)))) continue
    best = format
    most = weight
  }
  return best
}

/** The ranges of each format. */
type KnownRanges = Readonly<Record<string, readonly string[]>>

/** Whether a format is named, and another is only accepted by a wildcard. */
function isNamed(format: string, other: string, ranges: readonly WeightedRange[], known: KnownRanges): boolean {
  const [named, accepted] = [format, other].map((each) => findRange(ranges, known[each] ?? [])?.range)
  return named === known[format]?.[0] && accepted?.includes('*') === true
}

function weightFor(format: string, ranges: readonly WeightedRange[], known: KnownRanges): number {
  // A range with parameters matches no format exactly, but it is the best that a client gets if it names no other
  // range.
  const found = findRange(ranges, known[format] ?? [])
  if (found === undefined) return 0
  return SECOND[format] === found.range ? found.weight - A_LITTLE : found.weight
}
