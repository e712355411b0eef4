import { closestMatch } from 'leven'

/** The candidate that a misspelling was meant to be, in any case; `undefined` when none is near. */
export function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const wanted = text.toLowerCase()
  // A third of the letters may be wrong.
  const near = { maxDistance: Math.max(1, Math.floor(wanted.length / 3)) }
  const known = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]))
  const closest = closestMatch(wanted, [...known.keys()], near)
  return closest === undefined ? undefined : known.get(closest)
}
