/** The word closest to a misspelling: at most two edits away, fewer for short words. */
export function closestWord(text: string, words: readonly string[]): string | undefined {
  if (text.length > 40) return undefined
  let best: string | undefined
  let least = 3
  for (const word of words) {
    if (Math.abs(word.length - text.length) >= least) continue
    const distance = editDistance(text, word)
    if (distance < least && distance <= Math.floor(word.length / 3)) {
      best = word
      least = distance
    }
  }
  return best
}

/** The Levenshtein distance. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i++) {
    const next = [i]
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[other.length] ?? 0
}
