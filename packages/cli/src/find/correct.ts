import { listReferences, listVendorReferences } from '@statuskit/core/reference'
import { nearestWords } from '../command/did-you-mean.ts'

/** So many words can each have several corrections; more would take long. */
const MOST_CORRECTIONS = 200

/**
 * The queries that a misspelled one could mean, with its words replaced by the nearest known ones. Empty if a word isn't near
 * any.
 */
export function corrections(query: string): readonly string[] {
  const known = knownWords()
  const words = query.toLowerCase().split(/\s+/)
  const choices = words.map((word) => {
    const others = nearestWords(
      word,
      known.filter((each) => each !== word),
    )
    // A misspelled word can be another word: `to many`.
    return known.includes(word) ? [word, ...others] : others
  })
  const queries = choices.reduce<readonly string[]>(
    (before, next) =>
      before.flatMap((start) => next.map((word) => `${start} ${word}`.trim())).slice(0, MOST_CORRECTIONS),
    [''],
  )
  return queries.filter((each) => each !== words.join(' '))
}

/** The words that symptoms and phrases consist of. */
function knownWords(): readonly string[] {
  const symptoms = [...listReferences(), ...listVendorReferences()].flatMap((reference) => reference.symptoms)
  return [...new Set(symptoms.flatMap((symptom) => symptom.toLowerCase().split(/[^\p{L}\p{N}']+/u)).filter(Boolean))]
}
