import { findStatus, findStatusByPhrase, type Status, statusClassOf } from '@statuskit/core'
import { VENDOR_STATUSES, type VendorStatus } from '@statuskit/core/vendor'
import { didYouMean } from '../command/did-you-mean.ts'
import { commandLine } from '../command/quote.ts'
import { UsageError } from '../command/usage-error.ts'
import { listStatuses } from '../status/statuses.ts'
import { findVendor, listVendors } from '../status/vendors.ts'

/** The registered status of a number, and the vendors that use the number. */
export interface Meaning {
  readonly code: number
  readonly status: Status | undefined
  readonly vendors: readonly VendorStatus[]
}

/**
 * The meaning of a code, `407`, a phrase, `not found`, both, `404 not found`, or a vendor's code, `499 nginx` or `nginx 499`.
 * If it has none, the result is a sentence that says so; `undefined` for other words.
 *
 * @throws {UsageError} when a number is not a status code
 */
export function readStatus(text: string): Meaning | string | undefined {
  if (/^\d+$/.test(text)) return readCode(text)
  const statusClass = /^[1-5]xx$/i.exec(text)?.[0].toLowerCase()
  if (statusClass !== undefined) {
    throw new UsageError(`${statusClass} is a class of statuses. To see them, run statuskit list ${statusClass}.`)
  }
  const split = splitVendorCode(text)
  const ofVendor = split === undefined ? [] : findVendor(split.name)
  if (split !== undefined && ofVendor.length > 0) return readVendorCode(split.code, ofVendor)
  const named = readPhrase(text)
  if (named !== undefined || split === undefined) return named
  // `404 Not Found`, as in a status line.
  const phrased = readPhrase(split.name)
  return phrased?.code === split.code ? phrased : undefined
}

function readPhrase(text: string): Meaning | undefined {
  const code = findStatusByPhrase(text)?.code
  return code === undefined ? meaningOfVendors(text) : meaningOf(code)
}

/** The code and the name in `499 nginx` and `nginx 499`. */
function splitVendorCode(text: string): { readonly code: number; readonly name: string } | undefined {
  const [, code, name] = /^(\d+) (.+)$/.exec(text) ?? []
  const [, before, after] = /^(.+) (\d+)$/.exec(text) ?? []
  if (name !== undefined) return { code: Number(code), name }
  return before === undefined ? undefined : { code: Number(after), name: before }
}

function readCode(text: string): Meaning | string {
  const code = Number(text)
  const statusClass = statusClassOf(code)
  if (text.length !== 3 || statusClass === undefined) {
    throw new UsageError(`${text} is not a status code. ${insteadOfNumber(text)}`)
  }
  const meaning = meaningOf(code)
  if (meaning.status !== undefined || meaning.vendors.length > 0) return meaning
  const first = Math.floor(code / 100) * 100
  const phrase = findStatus(first)?.phrase
  return `${code} is not registered, and we know of no vendor that uses it. Clients treat it like ${first} ${phrase} (RFC 9110, section 15).`
}

/** What to do with a number that can't be a code. The beginning of one stands for its class. */
function insteadOfNumber(text: string): string {
  const [, digit] = /^([1-5])\d?$/.exec(text) ?? []
  return digit === undefined
    ? 'Give a number from 100 to 599, or a phrase: statuskit 404, statuskit not found.'
    : `To see those from ${digit}00 to ${digit}99, run statuskit list ${digit}xx.`
}

/** The code that a text means by letters that look like digits: `404` for `4o4`; `undefined` for other texts. */
export function codeWithLetters(text: string): string | undefined {
  if (!/^[1-5][\doil]{2}$/i.test(text) || /^\d+$/.test(text)) return undefined
  const code = text.replace(/o/gi, '0').replace(/[il]/gi, '1')
  const { status, vendors } = meaningOf(Number(code))
  return status === undefined && vendors.length === 0 ? undefined : code
}

function readVendorCode(code: number, statuses: readonly VendorStatus[]): Meaning | string {
  const vendors = statuses.filter((status) => status.code === code)
  if (vendors.length > 0) return { code, status: undefined, vendors }
  const codes = statuses.map((status) => status.code).join(', ')
  return `${statuses[0]?.vendorName} does not define ${code}. Its codes: ${codes}.`
}

function meaningOf(code: number): Meaning {
  return { code, status: findStatus(code), vendors: VENDOR_STATUSES.filter((vendor) => vendor.code === code) }
}

/** The meaning of a vendor's phrase; `undefined` if no vendor uses it, or if it belongs to several codes. */
function meaningOfVendors(phrase: string): Meaning | undefined {
  const wanted = phrase.toLowerCase()
  const vendors = VENDOR_STATUSES.filter((vendor) => vendor.phrase.toLowerCase() === wanted)
  const codes = new Set(vendors.map(({ code }) => code))
  const [code] = codes
  return code === undefined || codes.size > 1 ? undefined : { code, status: undefined, vendors }
}

/** The status after words that are not part of it: `show not found`, `http 404`. A code before words says more than they do. */
export function statusAfterWords(text: string): Meaning | undefined {
  if (/^\d/.test(text)) return undefined
  const words = text.split(/\s+/)
  for (let from = 1; from < words.length; from++) {
    const rest = words.slice(from).join(' ')
    const meaning = /^[1-5]\d\d$/.test(rest) ? meaningOf(Number(rest)) : undefined
    if (meaning?.status !== undefined || (meaning?.vendors.length ?? 0) > 0) return meaning
    const found = readPhrase(rest)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * A question about a misspelled phrase or vendor; `undefined` if the words resemble none.
 *
 * @throws {UsageError} when the first word is a misspelled command
 */
export function suggestStatus(words: readonly string[], commands: readonly string[]): string | undefined {
  const text = words.join(' ').trim()
  const phrases = [
    ...listStatuses().flatMap(({ phrase, formerPhrases }) => [phrase, ...formerPhrases]),
    ...VENDOR_STATUSES.map((vendor) => vendor.phrase).filter((vendorPhrase) => vendorPhrase !== ''),
  ]
  const phrase = didYouMean(text, phrases)
  if (phrase !== undefined) return `Did you mean ${JSON.stringify(phrase)}?`
  const [first = '', ...rest] = words.length === 1 ? text.split(/\s+/) : words
  const command = didYouMean(first, commands)
  if (command !== undefined)
    throw new UsageError(
      `${JSON.stringify(first)} is neither a status nor a command. Did you mean statuskit ${commandLine([command, ...rest])}?`,
    )
  const codes = text.match(/\b[1-5]\d\d\b/g) ?? []
  if (codes.length > 1) return `To compare statuses, run statuskit ${codes.join(' ')}`
  const split = splitVendorCode(text)
  const vendor = split && didYouMean(split.name, listVendors())
  return vendor && `Did you mean statuskit ${split.code} ${vendor}?`
}
