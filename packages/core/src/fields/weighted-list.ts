/** A member of a field whose members have weights: a media range or a language range. */
export interface WeightedRange {
  /** The range in lower case, without parameters. */
  readonly range: string
  /** Its weight, 0 to 1; 1 where none is given. */
  readonly weight: number
  /** Whether it has parameters beside its weight. */
  readonly parameters: boolean
}

/**
 * The members of `Accept` or `Accept-Language`, in their order; those without a range, or with a broken weight, are
 * passed over. It takes linear time, whatever the text.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2 | RFC 9110, section 12.4.2}
 */
export function parseWeightedList(text: string): WeightedRange[] {
  const ranges: WeightedRange[] = []
  for (const member of splitUnquoted(text, ',')) {
    const bare = !member.includes(';')
    const [head = '', ...parameters] = bare ? [member] : splitUnquoted(member, ';')
    const range = head.trim().toLowerCase()
    const weight = bare ? 1 : weightOf(parameters)
    if (range === '' || weight === undefined) continue
    ranges.push({ range, weight, parameters: parameters.some(isOther) })
  }
  return ranges
}

function isOther(parameter: string): boolean {
  return !isWeight(parameter) && parameter.trim() !== ''
}

function isWeight(parameter: string): boolean {
  return parameter.trimStart().slice(0, 2).toLowerCase() === 'q='
}

function weightOf(parameters: readonly string[]): number | undefined {
  const given = parameters.find(isWeight)
  if (given === undefined) return 1
  const weight = given.trim().slice(2)
  return /^(?:0?\.\d+|0\.?|1(?:\.0*)?)$/.test(weight) ? Number(weight) : undefined
}

/** Splits a text at a separator that stands outside quoted strings. */
function splitUnquoted(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator)
  const parts: string[] = []
  let start = 0
  let quoted = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') quoted = !quoted
    else if (quoted && character === '\\') index++
    else if (!quoted && character === separator) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}
