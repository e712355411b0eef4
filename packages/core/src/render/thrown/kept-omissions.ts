import type { Omission, Omitted } from '../../problem/omission.ts'
import { WANTED_CHALLENGE } from '../request/options.ts'
import { peek } from '../request/peek.ts'

/** What an option of `problem` must be. */
const WANTED: Readonly<Record<string, string>> = {
  accept: 'a list of media types such as ["application/json"]',
  acceptEncoding: 'a list of content codings such as ["gzip"]',
  allow: 'a list of methods such as ["GET", "HEAD"]',
  blockedBy: 'a URI',
  challenge: WANTED_CHALLENGE,
  completeLength: 'a whole number of bytes',
  detail: 'a string',
  instance: 'a URI reference',
  retryAfter: 'a number of seconds or a Date',
  upgrade: 'a list of protocols such as ["TLS/1.2"]',
}

/** The options without a rule. */
const OTHERS = ['cause', 'extensions', 'headers', 'stack']

/** Completes the omissions that a problem has kept since it was created. */
export function completeOmissions(kept: readonly Omitted[]): Omission[] {
  const completed = kept.map((omitted) => {
    const option = peek(omitted, 'option')
    if (typeof option !== 'string') return omitted as Omission
    // The characters of a text in place of options.
    if (/^\d+$/.test(option)) return { what: 'options', reason: 'options are an object such as { detail: "…" }' }
    return { what: omitted.what, reason: reasonFor(option, omitted.what) }
  })
  const ofText = completed.find(({ what }) => what === 'options')
  return ofText === undefined ? completed : [ofText, ...completed.filter(({ what }) => what !== 'options')]
}

function reasonFor(option: string, what: string): string {
  const wanted = Object.hasOwn(WANTED, option) ? WANTED[option] : undefined
  if (wanted === undefined)
    return `no option has this name; put members of your own into extensions; the options are ${[...Object.keys(WANTED), ...OTHERS].join(', ')}`
  // Otherwise, an option of a status goes by the name of its header.
  const isOfOtherStatus = what === option && option !== 'detail' && option !== 'instance'
  return isOfOtherStatus
    ? 'problems with this status do not take this option'
    : `the option "${option}" must be ${wanted}`
}
