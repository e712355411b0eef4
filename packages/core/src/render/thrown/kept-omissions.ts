import type { Omission, Omitted } from '../../problem/omission.ts'
import { WANTED_CHALLENGE } from '../headers/required-headers.ts'
import { peek } from '../request/peek.ts'

/** What an option of `problem` must be. */
const WANTED: Readonly<Record<string, string>> = {
  accept: 'a list of media types such as ["application/json"]',
  acceptEncoding: 'a list of content codings such as ["gzip"]',
  allow: 'a list of methods such as ["GET", "HEAD"]',
  blockedBy: 'a URI',
  challenge: WANTED_CHALLENGE,
  completeLength: 'a whole number of bytes',
  retryAfter: 'a number of seconds or a Date',
  upgrade: 'a list of protocols such as ["TLS/1.2"]',
}

/** Completes the omissions that a problem has kept since it was created. */
export function completeOmissions(kept: readonly Omitted[]): Omission[] {
  return kept.map((omitted) => {
    const option = peek(omitted, 'option')
    if (typeof option !== 'string') return omitted as Omission
    return { what: omitted.what, reason: `the option "${option}" must be ${WANTED[option]}` }
  })
}
