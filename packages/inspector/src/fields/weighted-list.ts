import { parseParameter, splitList, splitOutsideQuotes } from './list.ts'

/** A member of `Accept` or `Accept-Encoding`. */
export interface Weighted {
  /** In lower case. */
  readonly value: string
  /** 0 to 1. */
  readonly weight: number
}

/** Reads `Accept`, `Accept-Encoding` or `Accept-Language`. */
export function parseWeighted(value: string): readonly Weighted[] {
  return splitList(value).map((member) => {
    const [name = '', ...parameters] = splitOutsideQuotes(member, ';')
    const q = parameters.map(parseParameter).find((parameter) => parameter.name === 'q')?.value
    const weight = q === undefined ? 1 : Number(q)
    return { value: name.toLowerCase(), weight: weight >= 0 && weight <= 1 ? weight : 1 }
  })
}

/** The weight that `Accept` gives a media type: the most specific range that it falls into; 0 where none. */
export function weightOfType(accept: readonly Weighted[], type: string): number {
  const ranges = [type, `${type.slice(0, type.indexOf('/'))}/*`, '*/*']
  for (const range of ranges) {
    const found = accept.find(({ value }) => value === range)
    if (found !== undefined) return found.weight
  }
  return 0
}
