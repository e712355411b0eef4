import { splitList } from '@statuskit/core/fields'
import { isSharedReusable } from '../message/caching.ts'
import type { Facts } from '../message/facts.ts'
import { RecentMap } from './recent.ts'
import type { SessionRule } from './session-rule.ts'

const ALLOWED = 'access-control-allow-origin'

/** Rules about CORS that need several responses. */
export const CORS_SESSION_RULES: readonly SessionRule[] = [
  {
    id: 'cors-origin-without-vary',
    severity: 'warning',
    level: 'SHOULD',
    sections: 'Fetch cors-protocol-and-http-caches; RFC 9110 12.5.5',
    message:
      '{url} allows {one} and {other}, depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.',
    fix: 'Add `Vary: Origin`, even to responses to requests without Origin.',
    begin() {
      const allowed = new RecentMap<string>()
      return (facts) => {
        const { url } = facts.message
        const other = facts.value(ALLOWED)
        if (url === undefined || other === undefined || !isOpenToMixup(facts)) return undefined
        const one = allowed.get(url)
        allowed.set(url, other)
        return one === undefined || one === other ? undefined : { values: { one, other }, fields: [ALLOWED] }
      }
    },
  },
]

/** Whether a shared cache can reuse the response for another origin. */
function isOpenToMixup(facts: Facts): boolean {
  if (!facts.seesAbsence('vary') || !isSharedReusable(facts)) return false
  const varies = splitList((facts.value('vary') ?? '').toLowerCase())
  return !varies.includes('origin') && !varies.includes('*')
}
