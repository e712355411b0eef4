import { isEntityTag, isWeak, splitList } from '@statuskit/core/fields'
import type { Facts } from '../message/facts.ts'
import { RecentMap } from './recent.ts'
import type { SessionRule } from './session-rule.ts'

/** Rules about a 304 beside the 200 that it refers to, and about variants of one resource. */
export const REVALIDATION_RULES: readonly SessionRule[] = [
  {
    id: 'status-304-missing-headers',
    severity: 'warning',
    sections: 'RFC 9110 15.4.5',
    message: 'the 304 lacks {names}, which the 200 for {url} had: caches do not update them',
    fix: 'Send the fields that the 200 would have.',
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
    sections: 'RFC 9110 8.6',
    message: 'the 304 says Content-Length: {length}, and the 200 for {url} {stored}',
    fix: 'Leave Content-Length out of the 304.',
    begin() {
      const pair = pairResponses()
      return (facts) => {
        const before = pair(facts)
        const length = facts.value('content-length')
        const stored = before?.value('content-length')
        // Another state or coding has another length.
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
    profile: 'strict',
    sections: 'RFC 9110 8.8.3.3; RFC 9110 8.8.1',
    message: 'the strong entity tag {etag} stands for content in {one} and in {other}',
    fix: 'Give each coding an entity tag of its own, or send weak ones.',
    begin() {
      const codings = new RecentMap<string>()
      return (facts) => {
        const etag = facts.value('etag')
        const { url } = facts.message
        if (facts.status !== 200 || url === undefined || etag === undefined) return undefined
        if (!isEntityTag(etag) || isWeak(etag)) return undefined
        const key = `${url} ${etag}`
        const other = facts.value('content-encoding') ?? 'no coding'
        const one = codings.get(key)
        codings.set(key, other)
        return one === undefined || one === other
          ? undefined
          : { values: { etag, one, other }, fields: ['etag', 'content-encoding'] }
      }
    },
  },
]

/** The fields that a 304 repeats from the 200, as core's table requires them. */
function repeatedFields(facts: Facts): string[] {
  const fields = facts.row?.responseFields ?? []
  return fields.filter(({ requirement }) => requirement === 'required').map(({ name }) => name)
}

/** Calls with each message give, for a 304, the last 200 for the same URL and the same fields that it varies on. */
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

function isSameVariant(one: Facts, other: Facts): boolean {
  const etag = other.value('etag')
  if (etag !== undefined && one.has('etag') && one.value('etag') !== etag) return false
  return splitList((one.value('vary') ?? '').toLowerCase()).every((name) => one.request(name) === other.request(name))
}
