import { parseHttpDate } from '@statuskit/core/fields'
import { hasCacheableMethod, statedLifetime } from '../../message/caching.ts'
import { only, type Rule, when } from '../rule.ts'

/** CDNs keep errors for seconds on purpose, to take load off an origin in trouble. */
const SHORT = 10

/** Rules about how long responses are kept. */
export const FRESHNESS_RULES: readonly Rule[] = [
  {
    id: 'status-428-cacheable',
    severity: 'error',
    statuses: (row, code) => row?.cacheability === 'never' && code >= 400,
    fields: ['cache-control', 'expires'],
    sections: 'RFC 6585 3; RFC 6585 4; RFC 6585 5; RFC 6585 6',
    message: 'a {status} must not be stored, and the response says that it is fresh for {lifetime} s',
    fix: 'Say Cache-Control: no-store.',
    check: (facts) => lifetimeOver(statedLifetime(facts), 0),
  },
  {
    id: 'status-421-cacheable',
    severity: 'warning',
    statuses: only(421),
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9110 15.5.20',
    message: '421 asks for another connection, and a cache would repeat it for {lifetime} s',
    fix: 'Say Cache-Control: no-store.',
    check: (facts) => lifetimeOver(statedLifetime(facts), 0),
  },
  {
    id: 'status-5xx-explicitly-cacheable',
    severity: 'warning',
    statuses: (row, code) =>
      code >= 500 && code < 600 && row?.cacheability !== 'heuristic' && row?.cacheability !== 'never',
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9111 3; RFC 9111 4.2.1',
    message: 'caches keep this {status} for {lifetime} s, longer than the failure may last',
    fix: 'Say Cache-Control: no-store, or a few seconds.',
    check: (facts) => (hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), SHORT) : undefined),
  },
  {
    id: 'status-4xx-long-cacheable',
    severity: 'warning',
    // What caches keep by default is as lasting as a success; 404 apart, which is often cured.
    statuses: (row, code) =>
      code >= 400 &&
      code < 500 &&
      code !== 421 &&
      row?.cacheability !== 'never' &&
      (row?.cacheability !== 'heuristic' || code === 404),
    fields: ['cache-control', 'expires'],
    sections: 'RFC 9111 3; RFC 9111 4.2.1',
    message: 'caches keep this {status} for {lifetime} s, after its cause is gone too',
    fix: 'Say Cache-Control: no-store, or a short max-age.',
    check: (facts) =>
      hasCacheableMethod(facts) ? lifetimeOver(statedLifetime(facts), facts.status === 404 ? 86_400 : 60) : undefined,
  },
  {
    id: 'status-404-cacheable-default',
    severity: 'warning',
    statuses: (row, code) => code >= 400 && row?.cacheability === 'heuristic',
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9110 15.1; RFC 9111 4.2.2',
    message: 'caches may keep this {status} as long as they judge right',
    fix: 'Say Cache-Control: no-store, or a short max-age.',
    check(facts) {
      if (!hasCacheableMethod(facts)) return undefined
      // The time of change is the measure that caches judge by; most keep nothing without it.
      return facts.has('last-modified') ? { fields: ['last-modified'] } : { severity: 'info' }
    },
  },
  {
    id: 'no-explicit-freshness',
    severity: 'info',
    profile: 'strict',
    statuses: (row, code) =>
      code < 400 && row?.cacheability === 'heuristic' && row.redirectMethod === undefined && row.content === 'allowed',
    absence: ['cache-control', 'expires'],
    needs: ['method'],
    sections: 'RFC 9111 4.2.2',
    message: 'caches choose how long they keep this {status}',
    fix: 'Add Cache-Control.',
    check: (facts) => when(facts.message.method === 'GET'),
  },
  {
    id: 'expires-invalid',
    severity: 'warning',
    fields: ['expires'],
    sections: 'RFC 9111 5.3; RFC 9110 5.6.7',
    message: 'Expires: {value} is no date, and caches take it for the past',
    fix: 'Send an HTTP-date, or Cache-Control alone.',
    check(facts) {
      const value = facts.values('expires')[0] ?? ''
      if (parseHttpDate(value, facts.now) !== undefined) return undefined
      // The known habits for “in the past”.
      return /^(?:0|-1)$/.test(value) ? { severity: 'info' } : true
    },
  },
  {
    id: 'pragma-in-response',
    severity: 'info',
    profile: 'strict',
    fields: ['pragma'],
    sections: 'RFC 9111 5.4',
    message: 'Pragma has no meaning in a response',
    fix: 'Remove Pragma.',
  },
  {
    id: 'warning-obsolete',
    severity: 'info',
    profile: 'strict',
    fields: ['warning'],
    sections: 'RFC 9111 5.5',
    message: 'Warning is obsolete, and nobody reads it',
    fix: 'Remove Warning.',
  },
  {
    id: 'age-invalid',
    severity: 'error',
    fields: ['age'],
    sections: 'RFC 9111 5.1; RFC 9111 1.2.2',
    message: 'Age: {value} is no number of seconds',
    fix: 'Send whole seconds, once.',
    check: (facts) => when(!facts.values('age').every((value) => /^\d+$/.test(value))),
  },
  {
    id: 'age-exceeds-max-age',
    severity: 'info',
    profile: 'strict',
    fields: ['age'],
    sections: 'RFC 9111 4.2; RFC 9111 4.2.4',
    message: 'the response is {value} s old and was fresh for {lifetime} s: a cache served it stale',
    fix: 'Look at the cache before the origin.',
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
    severity: 'warning',
    fields: ['age'],
    sections: 'RFC 9111 5.2.2.5; RFC 9111 5.1',
    message: 'Age: {value} says that a cache kept the response, and no-store forbids it',
    fix: 'Look at what overrides Cache-Control at the cache.',
    check: (facts) =>
      when(
        facts.directive('no-store') !== undefined &&
          !facts.directive('must-understand') &&
          Number(facts.value('age')) > 0,
      ),
  },
]

function lifetimeOver(lifetime: number | undefined, limit: number): { values: { lifetime: number } } | undefined {
  return lifetime !== undefined && lifetime > limit ? { values: { lifetime } } : undefined
}
