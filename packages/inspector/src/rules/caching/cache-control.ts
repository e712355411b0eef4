import { parseHttpDate } from '@statuskit/core/fields'
import { deltaSeconds } from '../../fields/cache-control.ts'
import { isUnqualified } from '../../message/caching.ts'
import type { Facts } from '../../message/facts.ts'
import { closestWord } from '../closest-word.ts'
import { type Rule, when } from '../rule.ts'

const SECONDS = ['max-age', 's-maxage', 'stale-while-revalidate', 'stale-if-error']
const WITHOUT_ARGUMENT = [
  'immutable',
  'must-revalidate',
  'must-understand',
  'no-store',
  'no-transform',
  'proxy-revalidate',
  'public',
]
const REQUEST_ONLY = ['max-stale', 'min-fresh', 'only-if-cached']
const KNOWN = [...SECONDS, ...WITHOUT_ARGUMENT, ...REQUEST_ONLY, 'no-cache', 'private']
/** Extensions of one maker that are not registered; the first two are Internet Explorer's. */
const VENDOR = ['post-check', 'pre-check', 'no-cdn', 'surrogate-control', 'x-proxy-maxage', 'proxy-maxage']

/** Rules about the directives of `Cache-Control`. */
export const CACHE_CONTROL_RULES: readonly Rule[] = [
  {
    id: 'cc-invalid-syntax',
    severity: 'error',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2; RFC 9110 5.6.1',
    message: 'Cache-Control: “{part}” is no directive, and caches pass over it',
    fix: 'Part directives with commas, and arguments from names with =.',
    check(facts) {
      const part = facts.directives.find(({ valid }) => !valid)?.text
      return part === undefined ? undefined : { values: { part } }
    },
  },
  {
    id: 'cc-misspelled-directive',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2; RFC 9111 5.2.3',
    message: 'no cache knows the directive {name}; did you mean {meant}?',
    fix: 'Write {meant}.',
    check(facts) {
      for (const { name, valid } of facts.directives) {
        const meant = valid && isUnknown(name) ? closestWord(name, KNOWN) : undefined
        if (meant !== undefined) return { values: { name, meant } }
      }
      return undefined
    },
  },
  {
    id: 'cc-unknown-directive',
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    yields: ['cc-misspelled-directive'],
    sections: 'RFC 9111 5.2.3',
    message: 'no cache knows the directive {name}',
    fix: 'Remove it.',
    check(facts) {
      const name = facts.directives.find((directive) => directive.valid && isUnknown(directive.name))?.name
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-bad-argument',
    severity: 'error',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2; RFC 9111 1.2.2; RFC 9111 4.2.1',
    message: '{text} has not the argument that the directive takes: {wanted}',
    fix: 'Send a non-negative number of whole seconds where the directive takes one, and nothing else.',
    check(facts) {
      for (const { name, argument, quoted, valid, text } of facts.directives) {
        if (!valid) continue
        if (SECONDS.includes(name)) {
          if (deltaSeconds(argument) === undefined) return { values: { text, wanted: 'seconds' } }
          if (quoted) return { values: { text, wanted: 'seconds without quotes' }, severity: 'warning' }
        }
        if (argument !== undefined && WITHOUT_ARGUMENT.includes(name)) {
          return { values: { text, wanted: 'none' }, severity: 'warning' }
        }
      }
      return undefined
    },
  },
  {
    id: 'cc-duplicate-directive',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 4.2.1',
    message: 'the directive {name} stands twice with different arguments, and caches pick one or none',
    fix: 'Send it once.',
    check(facts) {
      const seen = new Map<string, string | undefined>()
      for (const { name, argument, valid } of facts.directives) {
        if (!valid) continue
        if (seen.has(name) && seen.get(name) !== argument) return { values: { name } }
        seen.set(name, argument)
      }
      return undefined
    },
  },
  {
    id: 'cc-no-store-with-others',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.5',
    message: 'no-store forbids storing, and {other} allows it',
    fix: 'Say one of the two.',
    check(facts) {
      // must-understand makes a pair of the two on purpose.
      if (!isUnqualified(facts, 'no-store') || facts.directive('must-understand')) return undefined
      const other = facts.directives.find(
        ({ name, argument }) =>
          name === 'public' ||
          name === 'immutable' ||
          ((name === 'max-age' || name === 's-maxage') && (deltaSeconds(argument) ?? 0) > 0),
      )
      return other === undefined ? undefined : { values: { other: other.text } }
    },
  },
  {
    id: 'cc-public-private',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.7; RFC 9111 5.2.2.9',
    message: 'public and private contradict one another; caches obey private',
    fix: 'Say one of the two.',
    check: (facts) => when(isUnqualified(facts, 'public') && isUnqualified(facts, 'private')),
  },
  {
    id: 'cc-private-s-maxage',
    // private wins, so that what is left over harms nobody; large services send it with every response.
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    yields: ['cc-public-private'],
    sections: 'RFC 9111 5.2.2.10; RFC 9111 5.2.2.7',
    message: 's-maxage is for shared caches, and private keeps the response from them',
    fix: 'Remove one of the two.',
    check: (facts) => when(isUnqualified(facts, 'private') && (seconds(facts, 's-maxage') ?? 0) > 0),
  },
  {
    id: 'cc-no-cache-positive-max-age',
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.4',
    message: 'max-age={age} has no effect under no-cache',
    fix: 'Remove one of the two.',
    check(facts) {
      const age = seconds(facts, 'max-age') ?? 0
      return isUnqualified(facts, 'no-cache') && age > 0 ? { values: { age } } : undefined
    },
  },
  {
    id: 'cc-no-cache-no-validator',
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    statuses: (row) => row?.class === 'successful' && row.content === 'allowed',
    absence: ['etag', 'last-modified'],
    sections: 'RFC 9111 5.2.2.4; RFC 9111 4.3',
    message: 'no-cache asks to revalidate, and there is no ETag or Last-Modified to do it with',
    fix: 'Add ETag, or say no-store.',
    check: (facts) => when(isUnqualified(facts, 'no-cache') && !facts.directive('no-store')),
  },
  {
    id: 'cc-immutable-no-max-age',
    severity: 'warning',
    fields: ['cache-control'],
    yields: ['cc-no-store-with-others'],
    sections: 'RFC 8246 2',
    message: 'immutable holds while the response is fresh, and no lifetime is stated',
    fix: 'Add max-age.',
    check: (facts) =>
      when(
        facts.directive('immutable') !== undefined &&
          !facts.has('expires') &&
          !(seconds(facts, 'max-age') || seconds(facts, 's-maxage')),
      ),
  },
  {
    id: 'cc-swr-without-max-age',
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    sees: ['expires'],
    sections: 'RFC 5861 3; RFC 5861 4',
    message: '{name} extends a lifetime, and none is stated',
    fix: 'Add max-age.',
    check(facts) {
      const name = ['stale-while-revalidate', 'stale-if-error'].find((each) => facts.directive(each))
      const stated = facts.directive('max-age') ?? facts.directive('s-maxage') ?? facts.value('expires')
      return name === undefined || stated !== undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-must-understand-alone',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.3',
    message: 'must-understand is there without no-store, which caches that do not know it need',
    fix: 'Add no-store.',
    check: (facts) => when(facts.directive('must-understand') !== undefined && !facts.directive('no-store')),
  },
  {
    id: 'cc-request-directive',
    severity: 'warning',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.1',
    message: '{name} is a directive of requests and has no effect here',
    fix: 'Remove it.',
    check(facts) {
      const name = facts.directives.find((directive) => REQUEST_ONLY.includes(directive.name))?.name
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-huge-delta',
    severity: 'info',
    profile: 'strict',
    fields: ['cache-control'],
    sections: 'RFC 9111 1.2.2',
    message: '{text} is more seconds than caches count: they take 2^31',
    fix: 'Say 31536000, a year.',
    check(facts) {
      const text = facts.directives.find(({ argument }) => (deltaSeconds(argument) ?? 0) > 2 ** 31)?.text
      return text === undefined ? undefined : { values: { text } }
    },
  },
  {
    id: 'cc-expires-disagree',
    severity: 'info',
    profile: 'strict',
    fields: ['expires'],
    sections: 'RFC 9111 5.3',
    message: 'max-age says {age} seconds and Expires {other}; caches that know max-age take it',
    fix: 'Remove Expires.',
    check(facts) {
      const age = seconds(facts, 'max-age')
      const end = parseHttpDate(facts.value('expires') ?? '', facts.now)?.time
      const start = parseHttpDate(facts.value('date') ?? '', facts.now)?.time
      if (age === undefined || end === undefined || start === undefined) return undefined
      const other = Math.max(0, (end - start) / 1000)
      return Math.abs(other - age) > 60 ? { values: { age, other }, fields: ['cache-control', 'expires'] } : undefined
    },
  },
]

function isUnknown(name: string): boolean {
  return !KNOWN.includes(name) && !VENDOR.includes(name)
}

function seconds(facts: Facts, name: string): number | undefined {
  return deltaSeconds(facts.directive(name)?.argument)
}
