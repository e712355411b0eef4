import { formatChallenges } from '../fields/challenge.ts'
import { formatUnsatisfiedRange } from '../fields/content-range.ts'
import { isFieldValue, isToken } from '../fields/field-value.ts'
import { formatBlockedBy } from '../fields/link.ts'
import { formatAllow, formatUpgrade } from '../fields/lists/token-list.ts'
import { formatAccept } from '../fields/lists/weighted-list.ts'
import { formatRetryAfter } from '../fields/retry-after.ts'
import { attempt } from './attempt.ts'
import type { Omitted } from './omission.ts'
import type { AnyProblemOptions } from './options.ts'

/** Header fields by name. An array is several lines of one field. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

type Option = Exclude<keyof AnyProblemOptions, 'detail' | 'instance' | 'extensions' | 'headers' | 'cause' | 'stack'>
type Format = (value: never) => string | undefined
/** The header of each option, and how it is formatted. */
type Makers = Readonly<Partial<Record<Option, readonly [field: string, format: Format]>>>

const RETRY_AFTER: Makers = { retryAfter: ['Retry-After', formatRetryAfter] }

const MAKERS: Readonly<Record<number, Makers>> = {
  401: { challenge: ['WWW-Authenticate', formatChallenges] },
  405: { allow: ['Allow', formatAllow] },
  407: { challenge: ['Proxy-Authenticate', formatChallenges] },
  413: RETRY_AFTER,
  415: { accept: ['Accept', formatAccept], acceptEncoding: ['Accept-Encoding', formatAccept] },
  416: { completeLength: ['Content-Range', formatUnsatisfiedRange] },
  426: { upgrade: ['Upgrade', formatUpgrade] },
  429: RETRY_AFTER,
  451: { blockedBy: ['Link', formatBlockedBy] },
  503: RETRY_AFTER,
}

/** The options that create no header. */
const PLAIN: readonly string[] = ['detail', 'instance', 'extensions', 'headers', 'cause', 'stack']

/**
 * The headers given as `headers`, and those that the options of the status create. Invalid ones are left out and
 * reported.
 */
export function fieldsOf(status: number, options: AnyProblemOptions, omitted: Omitted[]): Fields {
  const fields: Record<string, string | readonly string[]> = {}
  const { headers } = options
  if (headers) addFields(fields, headers, (what, reason) => omitted.push({ what, reason }))
  for (const option in options) {
    const given = options[option as Option]
    if (given === undefined || PLAIN.includes(option)) continue
    const maker = MAKERS[status]?.[option as Option]
    const value = attempt(() => maker?.[1](given as never))
    const what = maker?.[0] ?? option
    if (isFieldValue(value)) fields[what] = value
    else omitted.push({ what, option })
  }
  return fields
}

/** Copies valid headers and reports the others. */
export function addFields(
  fields: Record<string, string | readonly string[]>,
  given: unknown,
  omit: (what: string, reason: string) => void,
): void {
  if (typeof given !== 'object') return
  // It throws for null, and for some proxies.
  for (const name of attempt(() => Object.keys(given as object)) ?? []) {
    const lines = attempt(() => [(given as Record<string, unknown>)[name]].flat())?.map((line) =>
      typeof line === 'number' ? `${line}` : line,
    )
    if (lines?.[0] === undefined) continue
    if (isToken(name) && lines.every(isFieldValue)) fields[name] = lines[1] === undefined ? (lines[0] as string) : lines
    else omit(name, 'invalid header')
  }
}
