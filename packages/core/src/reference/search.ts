import { findReference } from './status-reference.ts'
import { STATUS_TEXTS } from './texts.gen.ts'
import type { StatusReference, VendorStatusReference } from './types.ts'
import { listVendorReferences } from './vendor-reference.ts'

/**
 * The registered codes whose symptoms match a query, best first. A symptom that contains the query ranks before one that
 * contains all its words in another order, and a symptom that the query nearly fills ranks before a longer one. A query
 * without words matches nothing.
 *
 * @example
 * searchReferences('slow down').map(({ code }) => code) // 429 is the first
 */
export function searchReferences(query: string): readonly StatusReference[] {
  const wanted = normalizeWords(query)
  if (wanted === '') return []
  return STATUS_TEXTS.map(({ code, symptoms }) => ({ code, score: scoreOf(wanted, symptoms) }))
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
  const wanted = normalizeWords(query)
  if (wanted === '') return []
  return listVendorReferences()
    .map((reference) => ({ reference, score: scoreOf(wanted, reference.symptoms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.reference.code - b.reference.code)
    .map(({ reference }) => reference)
}

/** 0 for no match, up to 1 for scattered words, above 1 for the whole query, 2 for a symptom that equals it. */
function scoreOf(wanted: string, symptoms: readonly string[]): number {
  const words = wanted.split(' ')
  const scores = symptoms.map(normalizeWords).map((symptom) => {
    const share = wanted.length / symptom.length
    if (` ${symptom} `.includes(` ${wanted} `)) return 1 + share
    const known = symptom.split(' ')
    return words.every((word) => known.includes(word)) ? Math.min(share, 1) : 0
  })
  return Math.max(...scores)
}

function normalizeWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}
