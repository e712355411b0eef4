import { findStatus } from '../status/lookup.ts'
import type { Status } from '../status/types.ts'
import { findVendorStatus } from '../status/vendor.ts'
import type { VendorStatus } from '../status/vendor-status.ts'
import { withErrorNamesAsWords } from './error-names.ts'
import { findReference } from './status-reference.ts'
import { STATUS_TEXTS } from './texts.gen.ts'
import type { StatusReference, VendorStatusReference } from './types.ts'
import { listVendorReferences } from './vendor-reference.ts'

/**
 * The registered codes whose symptoms match a query, best first. What equals the query ranks first, then a phrase that
 * contains it, then another symptom that contains it, and then one that contains all its words in another order. A symptom
 * that the query nearly fills ranks before a longer one. The name of an error, such as `ERR_TOO_MANY_REDIRECTS`, counts as its
 * words. A query without words matches nothing.
 *
 * @example
 * searchReferences('slow down').map(({ code }) => code) // 429 is the first
 */
export function searchReferences(query: string): readonly StatusReference[] {
  const wanted = normalizeWords(withErrorNamesAsWords(query))
  if (wanted === '') return []
  return STATUS_TEXTS.map(({ code, symptoms }) => ({
    code,
    score: scoreOf(wanted, phrasesOf(findStatus(code)), symptoms),
  }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.code - b.code)
    .flatMap(({ code }) => findReference(code) ?? [])
}

/**
 * The vendor codes whose symptoms match a query, in the same order.
 *
 * @example
 * searchVendorReferences('client closed request').map(({ vendor, code }) => `${vendor} ${code}`) // nginx 499
 */
export function searchVendorReferences(query: string): readonly VendorStatusReference[] {
  const wanted = normalizeWords(withErrorNamesAsWords(query))
  if (wanted === '') return []
  return listVendorReferences()
    .map((reference) => {
      const phrases = phrasesOf(findVendorStatus(reference.vendor, reference.code))
      return { reference, score: scoreOf(wanted, phrases, reference.symptoms) }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.reference.code - b.reference.code)
    .map(({ reference }) => reference)
}

/** 0 for no match, up to 1 for scattered words, up to 2 for the whole query, up to 3 for it in a phrase, 4 for nothing else. */
function scoreOf(wanted: string, phrases: readonly string[], symptoms: readonly string[]): number {
  const words = wanted.split(' ')
  const ofPhrases = phrases.map(normalizeWords)
  const scores = symptoms.map(normalizeWords).map((symptom) => {
    if (symptom === wanted) return 4
    const share = wanted.length / symptom.length
    if (` ${symptom} `.includes(` ${wanted} `)) return (ofPhrases.includes(symptom) ? 2 : 1) + share
    const known = symptom.split(' ')
    return words.every((word) => known.includes(word)) ? Math.min(share, 1) : 0
  })
  return Math.max(...scores)
}

/** The phrases of a code that is in use: few people look for `305 Use Proxy`. */
function phrasesOf(status: Status | VendorStatus | undefined): readonly string[] {
  if (status === undefined) return []
  if (!('registration' in status)) return [status.phrase]
  return status.registration.state === 'permanent' ? [status.phrase, ...status.formerPhrases] : []
}

function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
