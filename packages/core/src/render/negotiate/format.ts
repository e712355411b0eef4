import { parseWeightedList } from '../../fields/weighted-list.ts'
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
  const weights = weightsOf(accept)
  let best = first
  let most = 0
  for (const format of formats) {
    const weight = weightFor(format, weights)
    if (weight <= most) continue
    best = format
    most = weight
  }
  return best
}

interface Weights {
  readonly bare: Map<string, number>
  /**
   * Those of ranges with parameters that our formats do not have: they say nothing of a format, but a client that names no
   * other range for it will be glad of it.
   */
  readonly parametrised: Map<string, number>
}

function weightsOf(accept: string): Weights {
  const weights: Weights = { bare: new Map(), parametrised: new Map() }
  for (const { range, weight, parameters } of parseWeightedList(boundedList(accept))) {
    const kind = parameters ? weights.parametrised : weights.bare
    kind.set(range, Math.max(weight, kind.get(range) ?? 0))
  }
  return weights
}

function weightFor(format: Format, { bare, parametrised }: Weights): number {
  for (const weights of [bare, parametrised]) {
    for (const range of RANGES[format]) {
      const weight = weights.get(range)
      if (weight !== undefined) return SECOND[format] === range ? weight - A_LITTLE : weight
    }
  }
  return 0
}
