import { splitList } from '@statuskit/core/fields'
import { hasCacheableMethod, statedLifetime, TARGETED_FIELDS } from '../../message/caching.ts'
import type { Facts } from '../../message/facts.ts'
import { correctDate, correctNumber } from '../corrected-value.ts'
import { only, type Rule, when } from '../rule.ts'

/** RFC 9110's own date. */
const EXAMPLE = 'Sun, 06 Nov 1994 08:49:37 GMT'
/** CDNs cache errors for a few seconds on purpose, to protect an overloaded origin server. */
const SHORT = 10

/** Rules about how long caches keep responses. */
export const FRESHNESS_RULES: readonly Rule[] = [
  {
    id: 'error-must-not-be-stored',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => row?.cacheability === 'never' && code >= 400,
    fields: ['cache-control', 'expires'],
    // Each of these statuses forbids storing in its own section.
    sections: 'RFC 6585 3; RFC 6585 4; RFC 6585 5; RFC 6585 6',
    message: '{status} must not be stored by caches, but it states a lifetime of {lifetime} s.',
    fix: 'Send `Cache-Control: no-store`.',
    check(facts) {
      const hit = lifetimeOver(statedLifetime(facts), 0)
      return hit === undefined || facts.row === undefined ? hit : { ...hit, reference: facts.row.reference }
    },
  },
  {
    id: 'status-421-cacheable',
    severity: 'warning',
    level: 'advice',
    statuses: only(421),
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9111 3; RFC 9110 15.5.20',
    message: '421 (Misdirected Request) is about one connection, but caches may keep it for {lifetime} s.',
    fix: 'Send `Cache-Control: no-store`.',
    reason: 'Clients keep getting the cached 421 after they have moved to the right connection.',
    check: (facts) => lifetimeOver(statedLifetime(facts), 0),
  },
  {
    id: 'status-5xx-explicitly-cacheable',
    severity: 'warning',
    level: 'advice',
    statuses: (row, code) =>
      code >= 500 && code < 600 && row?.cacheability !== 'heuristic' && row?.cacheability !== 'never',
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9111 3; RFC 9111 4.2.1',
    message: 'Caches may keep this {status} for {lifetime} s, which can outlast the failure.',
    fix: 'Send `Cache-Control: no-store`, or a few seconds: `max-age=5`.',
    reason: 'Clients keep getting the error from caches after the service has recovered.',
    check: (facts) => (hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), SHORT) : undefined),
  },
  {
    id: 'status-4xx-long-cacheable',
    severity: 'warning',
    level: 'advice',
    // Statuses that are cacheable by default can last. A 404 often doesn't: its limit is a day.
    statuses: (row, code) =>
      code >= 400 &&
      code < 500 &&
      code !== 421 &&
      row?.cacheability !== 'never' &&
      (row?.cacheability !== 'heuristic' || code === 404),
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9111 3; RFC 9111 4.2.1',
    message: 'Caches may keep this {status} for {lifetime} s, which can outlast its cause.',
    fix: 'Send `Cache-Control: no-store`, or a short lifetime: `max-age=10`.',
    reason: 'Clients keep getting the error from caches after its cause is gone.',
    check: (facts) =>
      hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), facts.status === 404 ? 86_400 : 60) : undefined,
  },
  {
    id: 'status-404-cacheable-default',
    severity: 'warning',
    level: 'advice',
    statuses: (row, code) => code >= 400 && row?.cacheability === 'heuristic',
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9110 15.1; RFC 9111 4.2.2',
    message: 'The {status} response states no lifetime, so caches may choose one.',
    fix: 'Send `Cache-Control: no-store`, or a short lifetime: `max-age=10`.',
    reason: 'With Last-Modified, caches have a date to derive a long lifetime from. Without it the finding is an info.',
    check(facts) {
      if (!hasCacheableMethod(facts)) return undefined
      // Most caches need Last-Modified to derive a lifetime.
      return facts.has('last-modified') ? { fields: ['last-modified'] } : { severity: 'info' }
    },
  },
  {
    id: 'no-explicit-freshness',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row, code) =>
      code < 400 && row?.cacheability === 'heuristic' && row.redirectMethod === undefined && row.content === 'allowed',
    absence: ['cache-control', 'expires'],
    needs: ['method'],
    sections: 'RFC 9111 4.2.2',
    message: 'The {status} response states no lifetime, so caches may choose one.',
    fix: 'Add Cache-Control, for example `max-age=60` or `no-store`.',
    check: (facts) => when(facts.message.method === 'GET'),
  },
  {
    id: 'expires-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: ['expires'],
    sections: 'RFC 9111 5.3; RFC 9110 5.6.7',
    message: '`Expires: {value}` is not an HTTP date, so caches treat the response as expired.',
    fix: 'Send `Expires: {fixed}`, or use Cache-Control only.',
    reason:
      'Caches must read any invalid date as expired (RFC 9111, section 5.3). It is an info if that was meant, as with `0`, `-1` and a year that has passed, and if Cache-Control decides anyway.',
    check(facts) {
      const value = facts.values('expires')[0] ?? ''
      if (facts.date(value) !== undefined) return undefined
      const year = /\b\d{4}\b/.exec(value)?.[0]
      const isPast = /^(?:0|-1)$/.test(value) || Number(year) < new Date(facts.now).getUTCFullYear()
      const isIgnored = ['max-age', 's-maxage', 'no-store', 'no-cache'].some((name) => facts.directive(name))
      const values = { fixed: correctDate(value, facts.now) ?? EXAMPLE }
      return isPast || isIgnored ? { values, severity: 'info' } : { values }
    },
  },
  {
    id: 'pragma-in-response',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['pragma'],
    sections: 'RFC 9111 5.4',
    message: 'Pragma has no specified meaning in a response.',
    fix: 'Remove Pragma. If you need it, send `Cache-Control: no-cache`.',
  },
  {
    id: 'warning-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['warning'],
    sections: 'RFC 9111 5.5',
    message: 'The Warning header is obsolete.',
    fix: 'Remove Warning.',
  },
  {
    id: 'age-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['age'],
    sections: 'RFC 9111 5.1; RFC 9111 1.2.2',
    message: '`Age: {value}` is not a number of seconds.',
    fix: 'Send whole seconds: `Age: {fixed}`.',
    check(facts) {
      const broken = facts.values('age').find((value) => !/^\d+$/.test(value))
      return broken === undefined ? undefined : { values: { fixed: correctNumber(broken) ?? 0 } }
    },
  },
  {
    id: 'age-exceeds-max-age',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['age'],
    sections: 'RFC 9111 4.2; RFC 9111 4.2.4',
    message: 'The response was fresh for {lifetime} s, but it is {value} s old: a cache served it stale.',
    fix: 'Check the configuration of the cache in front of the origin server.',
    check(facts) {
      if (facts.directive('stale-while-revalidate') || facts.directive('stale-if-error')) return undefined
      const lifetime = statedLifetime(facts, 'shared')
      const age = facts.value('age') ?? ''
      return lifetime !== undefined && lifetime > 0 && /^\d+$/.test(age) && Number(age) > lifetime
        ? { values: { lifetime } }
        : undefined
    },
  },
  {
    id: 'age-from-origin',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    fields: ['age'],
    sees: ['x-cache'],
    sections: 'RFC 9111 5.2.2.5; RFC 9111 5.1; RFC 9213 2.2',
    message: '`Age: {value}` shows that a cache stored the response, but `no-store` forbids that.',
    fix: 'Check which cache between client and origin server overrides Cache-Control.',
    reason: 'A CDN that follows a field of its own and removes it looks the same, and so does Age sent by mistake.',
    check: (facts) =>
      when(
        facts.directive('no-store') !== undefined &&
          !facts.directive('must-understand') &&
          !TARGETED_FIELDS.some((name) => facts.has(name)) &&
          Number(facts.value('age')) > 0 &&
          // Caches answer no other method from what they stored.
          hasCacheableMethod(facts) &&
          !isMiss(facts),
      ),
  },
]

/** Whether each cache says that it passed the response on: some count the seconds that the origin server took as Age. */
function isMiss(facts: Facts): boolean {
  const states = splitList(facts.value('x-cache') ?? '')
  return states.length > 0 && states.every((state) => /^(?:miss|pass)\b/i.test(state))
}

function lifetimeOver(lifetime: number | undefined, limit: number): { values: { lifetime: number } } | undefined {
  return lifetime !== undefined && lifetime > limit ? { values: { lifetime } } : undefined
}
