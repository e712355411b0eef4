/** Phrases as text: one stays as it is, several are sentences. */
export function sentences(phrases: readonly string[]): string {
  return phrases.length > 1 ? `${phrases.join('. ')}.` : phrases.join('')
}
