import distanceOf from 'damerau-levenshtein'

/** The candidate that a misspelled word most likely means, ignoring case; `undefined` if none is close. */
export function didYouMean(text: string, candidates: readonly string[]): string | undefined {
  const [nearest] = nearestWords(text, candidates)
  return nearest
}

/** The candidates that are about as likely as the nearest one, ignoring case; none if none is close. */
export function nearestWords(text: string, candidates: readonly string[]): readonly string[] {
  const wanted = text.toLowerCase()
  // Up to a third of the letters can be wrong. Two letters that changed places count once.
  const most = Math.max(1, Math.floor(wanted.length / 3))
  const near = candidates
    .map((candidate) => ({ candidate, steps: distanceOf(wanted, candidate.toLowerCase()).steps }))
    .filter(({ steps }) => steps <= most)
  const least = Math.min(...near.map(({ steps }) => steps))
  return near.filter(({ steps }) => steps === least).map(({ candidate }) => candidate)
}
