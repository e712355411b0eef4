import { findRange, parseWeightedList, type WeightedRange } from '../../fields/weighted-list.ts'
import type { Format } from '../request/options.ts'
import type { Report } from '../request/report.ts'
import { boundedList, fieldOf, type RequestFacts } from '../request/request.ts'

const FORMATS: readonly Format[] = ['json', 'xml', 'html', 'text']

/** The ranges that a format answers to, the most specific first. */
const RANGES: Readonly<Record<Format, readonly string[]>> = {
  json: ['application/problem+json', 'application/json', 'application/*', '*/*', '*'],
  xml: ['application/problem+xml', 'application/xml', 'application/*', '*/*', '*'],
  html: ['text/html', 'text/*', '*/*', '*'],
  text: ['text/plain', 'text/*', '*/*', '*'],
}

/** Who asks for any text wants the plain one, and who asks for any application format wants JSON. */
const SECOND: Readonly<Partial<Record<Format, string>>> = { html: 'text/*', xml: 'application/*' }
/** Less than the least step of a weight, which has three decimals. */
const A_LITTLE = 0.0001

/** The formats that may be answered, the preferred one first: the option as far as it makes sense, else all. */
export function formatsOf(given: unknown, report: Report): readonly Format[] {
  if (given === undefined) return FORMATS
  const listed = listOf(given)
  const known = [...new Set(listed)].filter(isFormat)
  if (known.length === 0 || !listed.every(isFormat)) {
    report.omit('formats', `the option is a list of ${FORMATS.join(', ')}`)
  }
  return known.length === 0 ? FORMATS : known
}

function listOf(given: unknown): readonly unknown[] {
  try {
    return Array.isArray(given) ? [...given] : []
  } catch {
    return []
  }
}

function isFormat(value: unknown): value is Format {
  return FORMATS.includes(value as Format)
}

/**
 * The format that a request gets: the one that it weighs most, by the most specific range for each; the first of several
 * equal ones, and the first when it wants none of them. An error is never answered with 406 in its place.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 | RFC 9110, section 12.5.1}
 */
export function negotiateFormat(request: RequestFacts, formats: readonly Format[]): Format {
  const first = formats[0] as Format
  const accept = formats.length > 1 ? fieldOf(request, 'accept') : undefined
  if (accept === undefined || accept === '*/*') return first
  const { ranges } = parseWeightedList(boundedList(accept))
  let best = first
  let most = 0
  for (const format of formats) {
    const weight = weightFor(format, ranges)
    if (weight <= most) continue
    best = format
    most = weight
  }
  return best
}

function weightFor(format: Format, ranges: readonly WeightedRange[]): number {
  // A range with parameters says nothing of a format, but a client that names no other range for it will be glad of it.
  const found = findRange(ranges, RANGES[format])
  if (found === undefined) return 0
  return SECOND[format] === found.range ? found.weight - A_LITTLE : found.weight
}
