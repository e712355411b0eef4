import { isOptionName, isStreamOptionName } from './options.ts'

/** The most names that a document lists. */
const LISTED = 10
const STEP = /^\d{1,5}\./

/**
 * The parameters that set nothing in a request for a status, and so could be misspelled options: `['dealy']` for
 * `?dealy=1500&type=text/plain`. The first ten, each once.
 */
export function ignoredByStatus(query: string): string[] {
  return ignored(query, isOptionName)
}

/** The same for a sequence, whose steps have options of their own and can be streams. */
export function ignoredBySequence(query: string): string[] {
  return ignored(query, (name) => isOptionName(name) || isStreamOptionName(name) || STEP.test(name))
}

function ignored(query: string, isUsed: (name: string) => boolean): string[] {
  if (query === '') return []
  const names = new Set(new URLSearchParams(query).keys())
  return [...names].filter((name) => !isUsed(name)).slice(0, LISTED)
}
