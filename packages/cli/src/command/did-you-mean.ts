import { closestMatch } from 'leven'

/** The candidate that a misspelled word most likely means, ignoring case; `undefined` if none is close. */
export function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.toLowerCase()
  // Up to a third of the letters can be wrong.
  const near = { maxDistance: Math.max(1, Math.floor(wanted.length / 3)) }
  const known = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]))
  const closest = closestMatch(wanted, [...known.keys()], near)
  return closest === undefined ? undefined : known.get(closest)
}
