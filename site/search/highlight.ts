/** A part of a text, and whether it matches the query. */
export interface Part {
  readonly text: string
  readonly matches: boolean
}

/** Splits a text at the words of a query. A short word only matches where a word begins. */
export function highlight(text: string, words: readonly string[]): Part[] {
  const wanted = words.filter((word) => word !== '').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (wanted.length === 0) return [{ text, matches: false }]
  const pattern = new RegExp(`((?<![\\p{L}\\p{N}])(?:${wanted.join('|')}))`, 'giu')
  return text
    .split(pattern)
    .map((part, at) => ({ text: part, matches: at % 2 === 1 }))
    .filter((part) => part.text !== '')
}
