import { deltaSeconds, parseCacheControl } from '../../fields/cache-control.ts'
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
/** Without an argument they apply to the whole response, with one to the headers that it names. */
const FOR_FIELDS = ['no-cache', 'private']
const FOR_RESPONSES = [...SECONDS, ...WITHOUT_ARGUMENT, ...FOR_FIELDS]
const KNOWN = [...FOR_RESPONSES, ...REQUEST_ONLY]
/** Vendor extensions that are not registered. The first two are Internet Explorer's. */
const VENDOR = ['post-check', 'pre-check', 'no-cdn', 'surrogate-control', 'x-proxy-maxage', 'proxy-maxage']

/** Rules about the directives of `Cache-Control`. */
export const CACHE_CONTROL_RULES: readonly Rule[] = [
  {
    id: 'cc-invalid-syntax',
    severity: 'error',
    level: 'MUST',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2; RFC 9110 5.6.1',
    message: '`{part}` is not a valid directive, so caches ignore it.',
    fix: 'Separate directives with commas, and write arguments as `name=value`: `{fixed}`.',
    check(facts) {
      const part = facts.directives.find(({ valid }) => !valid)?.text
      if (part === undefined) return undefined
      const fixed = part
        .split(/[:=]/)
        .map((each) => each.trim())
        .join('=')
        .split(/[\s;]+/)
        .filter((each) => each !== '')
        .join(', ')
      const isFixed = parseCacheControl(fixed).every(({ name, valid }) => valid && !isUnknown(name))
      return { values: { part, fixed: isFixed ? fixed : 'public, max-age=60' } }
    },
  },
  {
    id: 'cc-misspelled-directive',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.3; RFC 9111 5.2.2',
    message: "`{name}` is not a registered directive, so caches that don't know it ignore it. Did you mean `{meant}`?",
    fix: 'Replace `{name}` with `{meant}`.',
    reason: 'A directive that was meant to have an effect has none.',
    check(facts) {
      for (const { name, valid } of facts.directives) {
        const meant = valid && isUnknown(name) ? closestWord(name, FOR_RESPONSES) : undefined
        if (meant !== undefined) return { values: { name, meant } }
      }
      return undefined
    },
  },
  {
    id: 'cc-unknown-directive',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    yields: ['cc-misspelled-directive'],
    sections: 'RFC 9111 5.2.3',
    message: "`{name}` is not a registered directive, so caches that don't know it ignore it.",
    fix: 'Remove it, unless your own cache or CDN reads it.',
    check(facts) {
      const name = facts.directives.find((directive) => directive.valid && isUnknown(directive.name))?.name
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-bad-argument',
    severity: 'error',
    level: 'MUST',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2; RFC 9111 1.2.2; RFC 9111 4.2.1',
    message: '`{text}` has an invalid argument; expected {wanted}.',
    fix: 'For example, send `{example}`.',
    reason:
      "Quotes around seconds, and arguments that the directive doesn't take, are warnings: most caches still read the directive.",
    check(facts) {
      for (const { name, argument, quoted, valid, text } of facts.directives) {
        if (!valid) continue
        if (SECONDS.includes(name)) {
          if (deltaSeconds(argument) === undefined)
            return { values: { text, wanted: 'a whole number of seconds', example: `${name}=60` } }
          if (quoted) {
            const example = `${name}=${argument}`
            return { values: { text, wanted: 'a number without quotes', example }, severity: 'warning' }
          }
        }
        if (argument !== undefined && WITHOUT_ARGUMENT.includes(name)) {
          return { values: { text, wanted: 'no argument', example: name }, severity: 'warning' }
        }
      }
      return undefined
    },
  },
  {
    id: 'cc-duplicate-directive',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    sections: 'RFC 9111 4.2.1',
    message:
      'The directive `{name}` appears more than once with different arguments. Caches use the first, or treat the response as stale.',
    fix: 'Send `{name}` once.',
    reason: 'Caches can use another value than the one you meant.',
    check(facts) {
      const seen = new Map<string, string | undefined>()
      for (const { name, argument, valid } of facts.directives) {
        // `no-cache` beside `no-cache=Set-Cookie` is for caches that don't know arguments.
        if (!valid || (argument === undefined && FOR_FIELDS.includes(name))) continue
        if (seen.has(name) && seen.get(name) !== argument) return { values: { name } }
        seen.set(name, argument)
      }
      return undefined
    },
  },
  {
    id: 'cc-no-store-with-others',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.5',
    message: '`no-store` forbids storing the response, but `{other}` only matters if it is stored.',
    fix: 'Keep `no-store`, or remove it if the response may be cached.',
    reason: "Caches follow `no-store`, so a response that was meant to be cached isn't.",
    check(facts) {
      // must-understand and no-store are sent together on purpose.
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
    level: 'advice',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.7; RFC 9111 5.2.2.9',
    message: "`public` and `private` contradict each other. Shared caches don't store the response.",
    fix: 'Keep one of them: `private` for a response that is meant for one user.',
    reason: 'One of the two is a mistake, and the response may hold personal data.',
    check: (facts) => when(isUnqualified(facts, 'public') && isUnqualified(facts, 'private')),
  },
  {
    id: 'cc-private-s-maxage',
    // private wins, so s-maxage does no harm. Large services send both with every response.
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    yields: ['cc-public-private'],
    sections: 'RFC 9111 5.2.2.10; RFC 9111 5.2.2.7',
    message: '`s-maxage` is for shared caches, but `private` keeps shared caches from storing the response.',
    fix: 'Remove `s-maxage`, or remove `private` if shared caches may store the response.',
    check: (facts) => when(isUnqualified(facts, 'private') && (seconds(facts, 's-maxage') ?? 0) > 0),
  },
  {
    id: 'cc-no-cache-positive-max-age',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.4',
    message: '`no-cache` makes caches revalidate every time, so `max-age={age}` has no effect.',
    fix: 'Remove `max-age={age}`, or remove `no-cache` if the response may be reused.',
    check(facts) {
      const age = seconds(facts, 'max-age') ?? 0
      return isUnqualified(facts, 'no-cache') && age > 0 ? { values: { age } } : undefined
    },
  },
  {
    id: 'cc-no-cache-no-validator',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    statuses: (row) => row?.class === 'successful' && row.content === 'allowed',
    absence: ['etag', 'last-modified'],
    sections: 'RFC 9111 5.2.2.4; RFC 9111 4.3',
    message: '`no-cache` makes caches revalidate, but the response has no ETag or Last-Modified to revalidate with.',
    fix: 'Add an ETag, for example `ETag: "v1"`, or send `no-store`.',
    check: (facts) => when(isUnqualified(facts, 'no-cache') && !facts.directive('no-store')),
  },
  {
    id: 'cc-immutable-no-max-age',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    yields: ['cc-no-store-with-others'],
    sections: 'RFC 8246 2',
    message: '`immutable` applies while the response is fresh, but the response states no lifetime.',
    fix: 'Add a lifetime: `max-age=31536000, immutable`.',
    reason: 'The directive has no effect without a lifetime.',
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
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    sees: ['expires'],
    sections: 'RFC 5861 3; RFC 5861 4',
    message: '`{name}` extends a lifetime, but the response states none.',
    fix: 'Add a lifetime, for example `max-age=60`.',
    check(facts) {
      const name = ['stale-while-revalidate', 'stale-if-error'].find((each) => facts.directive(each))
      const stated = facts.directive('max-age') ?? facts.directive('s-maxage') ?? facts.value('expires')
      return name === undefined || stated !== undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-must-understand-alone',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.2.3',
    message:
      "`must-understand` comes without `no-store`, so caches that don't know `must-understand` may store the response.",
    fix: 'Send `must-understand, no-store`.',
    check: (facts) => when(facts.directive('must-understand') !== undefined && !facts.directive('no-store')),
  },
  {
    id: 'cc-request-directive',
    severity: 'warning',
    level: 'advice',
    fields: ['cache-control'],
    sections: 'RFC 9111 5.2.1',
    message: '`{name}` is a directive for requests and has no effect in a response.',
    fix: 'Remove `{name}`.',
    reason: 'The directive has no effect here, so the response is cached differently than intended.',
    check(facts) {
      const name = facts.directives.find((directive) => REQUEST_ONLY.includes(directive.name))?.name
      return name === undefined ? undefined : { values: { name } }
    },
  },
  {
    id: 'cc-huge-delta',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['cache-control'],
    sections: 'RFC 9111 1.2.2',
    message: '`{text}` is more than some caches can count. The limit is 2147483648 seconds, about 68 years.',
    fix: 'Send a year: `31536000`.',
    check(facts) {
      const text = facts.directives.find(({ argument }) => (deltaSeconds(argument) ?? 0) > 2 ** 31)?.text
      return text === undefined ? undefined : { values: { text } }
    },
  },
  {
    id: 'cc-expires-disagree',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['expires'],
    sections: 'RFC 9111 5.3',
    message: '`max-age` gives a lifetime of {age} s, but Expires gives {other} s. Caches ignore Expires.',
    fix: 'Remove Expires.',
    check(facts) {
      const age = seconds(facts, 'max-age')
      const end = facts.date(facts.value('expires') ?? '')?.time
      const start = facts.date(facts.value('date') ?? '')?.time
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
