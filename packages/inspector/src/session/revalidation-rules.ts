import { ENTITY_TAG } from '../fields/entity-tag.ts'
import { splitList } from '../fields/list.ts'
import type { Exchange } from '../message/conversation.ts'
import type { Facts } from '../message/facts.ts'
import type { SessionHit, SessionRule } from './session-rule.ts'

/** The fields that a 304 repeats from the 200, as core's table requires them. */
function repeatedFields(facts: Facts): string[] {
  return (facts.row?.responseFields ?? [])
    .filter(({ requirement }) => requirement === 'required')
    .map(({ name }) => name)
}

/** Rules about a 304 beside the 200 that it refers to, and about variants of one resource. */
export const REVALIDATION_RULES: readonly SessionRule[] = [
  {
    id: 'status-304-missing-headers',
    severity: 'warning',
    sections: 'RFC 9110 15.4.5',
    message: 'the 304 lacks {names}, which the 200 for {url} had: caches do not update them',
    fix: 'Send the fields that the 200 would have.',
    check: (exchanges) =>
      pairsOf(exchanges).flatMap(([stored, at]): SessionHit[] => {
        const missing = repeatedFields(at.facts).filter((name) => {
          const field = name.toLowerCase()
          return stored.facts.has(field) && !at.facts.has(field) && at.facts.seesAbsence(field)
        })
        return missing.length === 0
          ? []
          : [{ at, values: { names: missing.join(', '), url: at.facts.message.url ?? '' }, fields: [] }]
      }),
  },
  {
    id: 'status-304-non-zero-content-length',
    severity: 'warning',
    sections: 'RFC 9110 8.6',
    message: 'the 304 says Content-Length: {length}, and the 200 for {url} {stored}',
    fix: 'Leave Content-Length out of the 304.',
    check: (exchanges) =>
      pairsOf(exchanges).flatMap(([{ facts }, at]): SessionHit[] => {
        const length = at.facts.value('content-length')
        const stored = facts.value('content-length')
        // Another coding has another length.
        const comparable =
          stored !== undefined && facts.value('content-encoding') === at.facts.value('content-encoding')
        if (length === undefined || !comparable || length === stored) return []
        if (facts.value('etag') !== at.facts.value('etag')) return []
        return [{ at, values: { length, stored, url: at.facts.message.url ?? '' }, fields: ['content-length'] }]
      }),
  },
  {
    id: 'etag-encoding-suffix',
    severity: 'info',
    profile: 'strict',
    sections: 'RFC 9110 8.8.3.3; RFC 9110 8.8.1',
    message: 'the strong entity tag {etag} stands for content in {one} and in {other}',
    fix: 'Give each coding an entity tag of its own, or send weak ones.',
    check(exchanges) {
      const hits: SessionHit[] = []
      const seen = new Map<string, string>()
      for (const at of exchanges) {
        const { facts } = at
        const etag = facts.value('etag')
        if (facts.status !== 200 || facts.message.url === undefined || etag === undefined) continue
        if (!ENTITY_TAG.test(etag) || etag.startsWith('W/')) continue
        const key = `${facts.message.url} ${etag}`
        const other = facts.value('content-encoding') ?? 'no coding'
        const one = seen.get(key)
        if (one !== undefined && one !== other)
          hits.push({ at, values: { etag, one, other }, fields: ['etag', 'content-encoding'] })
        seen.set(key, other)
      }
      return hits
    },
  },
]

/** Each 304 with the last 200 for the same URL and the same values of the fields that it varies on. */
function pairsOf(exchanges: readonly Exchange[]): [stored: Exchange, validated: Exchange][] {
  const stored = new Map<string, Exchange>()
  const pairs: [Exchange, Exchange][] = []
  for (const exchange of exchanges) {
    const { facts } = exchange
    const { method = 'GET', url } = facts.message
    if (url === undefined || method !== 'GET') continue
    if (facts.status === 200) stored.set(url, exchange)
    const before = stored.get(url)
    if (facts.status === 304 && before !== undefined && isSameVariant(before.facts, facts))
      pairs.push([before, exchange])
  }
  return pairs
}

function isSameVariant(one: Facts, other: Facts): boolean {
  const etag = other.value('etag')
  if (etag !== undefined && one.has('etag') && one.value('etag') !== etag) return false
  return splitList((one.value('vary') ?? '').toLowerCase()).every((name) => one.request(name) === other.request(name))
}
