import { isFieldValue } from '../field-value.ts'
import { formatList, splitList, splitOutsideQuotes } from './list.ts'

/** A member of a weighted list: a media range, a language range or a content coding. */
export interface WeightedRange {
  /** The range in lower case, without parameters. */
  readonly range: string
  /** Its weight from 0 to 1; 1 if none is given. */
  readonly weight: number
  /** Whether it has parameters besides its weight. */
  readonly parameters: boolean
}

/** The parsed value of `Accept`, `Accept-Encoding` or `Accept-Language`. */
export interface WeightedList {
  /** The valid members, in order. */
  readonly ranges: readonly WeightedRange[]
  /** The members without a range or with a malformed weight, as they were sent. */
  readonly invalid: readonly string[]
}

/**
 * Parses `Accept`, `Accept-Encoding` or `Accept-Language`. The RFC does not say what a malformed weight means, so a
 * member that has one is not among the ranges. A weight with more than three decimals, or one that starts with the
 * point, is accepted.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2 | RFC 9110, section 12.4.2}
 */
export function parseWeightedList(text: string): WeightedList {
  const ranges: WeightedRange[] = []
  const invalid: string[] = []
  for (const member of splitList(text)) {
    const bare = !member.includes(';')
    const [head = '', ...parameters] = bare ? [member] : splitOutsideQuotes(member, ';')
    const weight = bare ? 1 : weightIn(parameters)
    if (head === '' || weight === undefined) invalid.push(member)
    else ranges.push({ range: head.toLowerCase(), weight, parameters: parameters.some(isOther) })
  }
  return { ranges, invalid }
}

/**
 * Finds the range that decides for a value that matches several names; list the most specific name first. A range with
 * further parameters applies only if there is none without them. Of equal ranges, the highest weight applies.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 | RFC 9110, section 12.5.1}
 */
export function findRange(ranges: readonly WeightedRange[], names: readonly string[]): WeightedRange | undefined {
  for (const parameters of [false, true]) {
    for (const name of names) {
      let best: WeightedRange | undefined
      for (const range of ranges) {
        if (range.range !== name || range.parameters !== parameters) continue
        if (best === undefined || range.weight > best.weight) best = range
      }
      if (best !== undefined) return best
    }
  }
  return undefined
}

/** The ranges that match a media type, the most specific first. Old clients send the last one, `*`. */
export function rangesOfType(type: string): readonly string[] {
  return [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*', '*']
}

/**
 * The media type that `Accept` prefers, or `undefined` if it accepts none of them. If weights are equal, the type whose
 * range is more specific wins, then the one whose range comes first. A request without `Accept` accepts every type.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1 | RFC 9110, section 12.5.1}
 */
export function preferredType(accept: string | undefined, types: readonly string[]): string | undefined {
  const { ranges } = parseWeightedList(accept ?? '*/*')
  let preferred: string | undefined
  let best = [0]
  for (const type of types) {
    const names = rangesOfType(type)
    const range = findRange(ranges, names)
    if (range === undefined) continue
    const rank = [range.weight, -names.indexOf(range.range), -ranges.indexOf(range)]
    const difference = rank.map((part, index) => part - (best[index] ?? part)).find((part) => part !== 0) ?? 0
    if (difference <= 0) continue
    preferred = type
    best = rank
  }
  return preferred
}

/**
 * Formats media ranges or content codings as the value of `Accept` or `Accept-Encoding` in a response.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16 | RFC 9110, section 15.5.16}
 */
export function formatAccept(ranges: readonly string[]): string | undefined {
  return formatList(ranges, (range) => isFieldValue(range) && /^[^\s,;]+(?:\s*;[^,]*)?$/.test(range))
}

const WEIGHT = /^q[ \t]*=[ \t]*/i

function isOther(parameter: string): boolean {
  return parameter !== '' && !WEIGHT.test(parameter)
}

function weightIn(parameters: readonly string[]): number | undefined {
  const given = parameters.find((parameter) => WEIGHT.test(parameter))
  if (given === undefined) return 1
  const weight = given.replace(WEIGHT, '')
  return /^(?:0?\.\d+|0\.?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : undefined
}
