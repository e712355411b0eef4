import { isEntityTag, isWeak, splitList } from '@statuskit/core/fields'
import type { Facts } from '../message/facts.ts'
import { RecentMap } from './recent.ts'
import type { SessionRule } from './session-rule.ts'

/** Rules that compare a 304 with its 200, and variants of one resource with each other. */
export const REVALIDATION_RULES: readonly SessionRule[] = [
  {
    id: 'status-304-missing-headers',
    severity: 'warning',
    level: 'MUST',
    sections: 'RFC 9110 15.4.5',
    message: "The 304 lacks {names}, which the 200 for {url} had. Caches can't update the stored response.",
    fix: 'Send the headers that a 200 response would have.',
    reason: 'The client can still use its copy. Only the update is lost.',
    begin() {
      const pair = pairResponses()
      return (facts) => {
        const stored = pair(facts)
        const missing = repeatedFields(facts).filter((name) => {
          const field = name.toLowerCase()
          return stored?.has(field) && !facts.has(field) && facts.seesAbsence(field)
        })
        return missing.length === 0 ? undefined : { values: { names: missing.join(', ') }, fields: [] }
      }
    },
  },
  {
    id: 'status-304-non-zero-content-length',
    severity: 'warning',
    level: 'MUST',
    sections: 'RFC 9110 8.6',
    message: 'The 304 has `Content-Length: {length}`, but the 200 for {url} had `Content-Length: {stored}`.',
    fix: 'Remove Content-Length from the 304.',
    reason: 'A 304 ends with its headers whatever the length says.',
    begin() {
      const pair = pairResponses()
      return (facts) => {
        const before = pair(facts)
        const length = facts.value('content-length')
        const stored = before?.value('content-length')
        // Another version or coding has another length.
        const same = ['etag', 'content-encoding'].every((name) => before?.value(name) === facts.value(name))
        return length === undefined || stored === undefined || length === stored || !same
          ? undefined
          : { values: { length, stored }, fields: ['content-length'] }
      }
    },
  },
  {
    id: 'etag-encoding-suffix',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    sections: 'RFC 9110 8.8.3; RFC 9110 8.8.1; RFC 9110 8.8.3.3',
    message: 'The strong entity tag `{etag}` is used for content with different codings: {one} and {other}.',
    fix: 'Give each content coding its own entity tag, or send weak ones: `W/"v1"`.',
    reason: 'It causes trouble only if a client combines parts or revalidates across codings.',
    begin() {
      const codings = new RecentMap<string>()
      return (facts) => {
        const etag = facts.value('etag')
        const { url } = facts.message
        if (facts.status !== 200 || url === undefined || etag === undefined) return undefined
        if (!isEntityTag(etag) || isWeak(etag)) return undefined
        const key = `${url} ${etag}`
        const other = facts.value('content-encoding') ?? 'none'
        const one = codings.get(key)
        codings.set(key, other)
        return one === undefined || one === other
          ? undefined
          : { values: { etag, one, other }, fields: ['etag', 'content-encoding'] }
      }
    },
  },
]

/** The headers that a 304 has to repeat from the 200, by core's table. */
function repeatedFields(facts: Facts): string[] {
  const fields = facts.row?.responseFields ?? []
  return fields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name)
}

/** Called with each message, returns for a 304 the last 200 with the same URL and the same values of Vary's headers. */
function pairResponses(): (facts: Facts) => Facts | undefined {
  const stored = new RecentMap<Facts>()
  return (facts) => {
    const { method, url } = facts.message
    if (url === undefined || method !== 'GET') return undefined
    if (facts.status === 200) stored.set(url, facts)
    const before = facts.status === 304 ? stored.get(url) : undefined
    return before !== undefined && isSameVariant(before, facts) ? before : undefined
  }
}

/** Whether two responses for one URL are the same variant, by the headers that Vary names. */
export function isSameVariant(one: Facts, other: Facts): boolean {
  const etag = other.value('etag')
  if (etag !== undefined && one.has('etag') && one.value('etag') !== etag) return false
  return splitList((one.value('vary') ?? '').toLowerCase()).every((name) => one.request(name) === other.request(name))
}
