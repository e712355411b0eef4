import type { ResponseField } from '@statuskit/core'
import { describeRules, type RuleDescription } from '@statuskit/inspector/rules'
import { listStatuses } from '../status/statuses.ts'

/** A response header: the statuses that carry it, and the rules of the inspector about it. */
export interface Header {
  readonly name: string
  readonly statuses: readonly CarryingStatus[]
  readonly rules: readonly Pick<RuleDescription, 'id' | 'severity'>[]
  /** The path of its page in the site; absent if it has none. */
  readonly page?: string | undefined
}

/** Headers that rules name although the site has no page for them. A test compares the list with the site's data. */
const WITHOUT_PAGE: readonly string[] = [
  'akamai-cache-control',
  'cloudflare-cdn-cache-control',
  'netlify-cdn-cache-control',
  'upload-draft-interop-version',
  'vercel-cdn-cache-control',
  'x-content-security-policy',
  'x-powered-by',
  'x-webkit-csp',
]

/** A status that carries a header. */
export interface CarryingStatus {
  readonly code: number
  readonly phrase: string
  readonly requirement: ResponseField['requirement']
  /** The condition, if there is one. */
  readonly when?: string | undefined
}

/** The response header of this name, in any case; `undefined` if no status and no rule names it. */
export function findHeader(text: string): Header | undefined {
  const wanted = text.toLowerCase()
  const fields = listStatuses().flatMap((status) =>
    status.responseFields
      .filter(({ name }) => name.toLowerCase() === wanted)
      .map((field) => ({ field, code: status.code, phrase: status.phrase })),
  )
  const rules = describeRules().filter(({ headers }) => headers.includes(wanted))
  if (fields.length === 0 && rules.length === 0) return undefined
  return {
    name:
      fields[0]?.field.name ??
      spellingIn(rules, wanted) ??
      wanted.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    statuses: fields.map(({ field: { requirement, when }, code, phrase }) => ({ code, phrase, requirement, when })),
    rules: rules.map(({ id, severity }) => ({ id, severity })),
    page: WITHOUT_PAGE.includes(wanted) ? undefined : `/headers/${wanted}`,
  }
}

/** The names of all headers that can be found, in lower case. */
export function listHeaders(): readonly string[] {
  const ofStatuses = listStatuses().flatMap(({ responseFields }) =>
    responseFields.map(({ name }) => name.toLowerCase()),
  )
  return [...new Set([...ofStatuses, ...describeRules().flatMap(({ headers }) => headers)])].sort()
}

/** A header's name as the test messages of its rules write it. */
function spellingIn(rules: readonly RuleDescription[], wanted: string): string | undefined {
  const lines = rules
    .flatMap(({ fires, silent }) => [...fires, ...silent].flat())
    .flatMap((given) => (typeof given === 'string' ? given : given[0]).split('\n'))
  return lines.map((line) => line.split(':', 1)[0] ?? '').find((name) => name.toLowerCase() === wanted)
}
