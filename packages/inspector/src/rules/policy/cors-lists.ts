import { parseTokenList, splitList } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import type { Hit, Rule } from '../rule.ts'

const METHODS = 'access-control-allow-methods'
const HEADERS = 'access-control-allow-headers'
const EXPOSED = 'access-control-expose-headers'
/** Methods that fetch() sends in upper case, whatever the script wrote, and that need permission. */
const NORMALIZED: ReadonlySet<string> = /* @__PURE__ */ new Set(['PUT', 'DELETE'])
const ONLY_IN_PREFLIGHTS = 'The lists matter in the response to a preflight. In other responses it is an info.'

/** Rules about the lists of CORS: methods, request headers, and exposed headers. */
export const CORS_LIST_RULES: readonly Rule[] = [
  {
    id: 'cors-list-invalid',
    severity: 'error',
    level: 'MUST',
    fields: [METHODS, HEADERS],
    sections: 'Fetch cors-preflight-fetch; Fetch http-new-header-syntax',
    message: "`{member}` in {name} is not a {kind}, so the preflight fails and browsers don't send the request.",
    fix: 'Separate the names with commas, without quotes: `{name}: {example}`.',
    reason: ONLY_IN_PREFLIGHTS,
    check(facts) {
      for (const [field, kind, example] of [
        [METHODS, 'method', 'PUT, PATCH'],
        [HEADERS, 'header name', 'Authorization, Content-Type'],
      ] as const) {
        const [member] = parseTokenList(facts.value(field) ?? '').invalid
        if (member !== undefined)
          return graded(facts, { values: { member, name: facts.sentName(field), kind, example }, fields: [field] })
      }
      return undefined
    },
  },
  {
    id: 'cors-expose-invalid',
    severity: 'warning',
    level: 'MUST',
    fields: [EXPOSED],
    sections: 'Fetch http-new-header-syntax; Fetch http-access-control-expose-headers',
    message: "`{member}` in Access-Control-Expose-Headers is not a header name, so scripts can't read the header.",
    fix: 'Separate header names with commas, without quotes: `Access-Control-Expose-Headers: ETag, Link`.',
    reason: 'The response is shared. Only the headers stay hidden.',
    check(facts) {
      const [member] = parseTokenList(facts.value(EXPOSED) ?? '').invalid
      return member === undefined ? undefined : { values: { member } }
    },
  },
  {
    id: 'cors-expose-set-cookie',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    fields: [EXPOSED],
    sections: 'Fetch forbidden-response-header-name',
    message: 'Browsers hide Set-Cookie from scripts, even if Access-Control-Expose-Headers names it.',
    fix: 'Remove Set-Cookie from the list.',
    reason: 'The other names in the list work.',
    check: (facts) => (listOf(facts, EXPOSED).some((name) => /^set-cookie2?$/i.test(name)) ? true : undefined),
  },
  {
    id: 'cors-method-case',
    severity: 'error',
    level: 'MUST',
    fields: [METHODS],
    sections: 'Fetch cors-preflight-fetch; RFC 9110 9.1',
    message: "`{method}` in Access-Control-Allow-Methods doesn't allow {upper}, because methods are case-sensitive.",
    fix: 'Send `Access-Control-Allow-Methods: {upper}`.',
    reason: ONLY_IN_PREFLIGHTS,
    check(facts) {
      const methods = new Set(listOf(facts, METHODS))
      const asked = facts.request('access-control-request-method')
      // A script can send `patch` in lower case, which is then another method.
      const method = [...methods].find(
        (each) =>
          (NORMALIZED.has(each.toUpperCase()) || each.toUpperCase() === 'PATCH') &&
          each !== each.toUpperCase() &&
          each !== asked &&
          !methods.has(each.toUpperCase()) &&
          !methods.has('*'),
      )
      return method === undefined ? undefined : graded(facts, { values: { method, upper: method.toUpperCase() } })
    },
  },
  {
    id: 'cors-wildcard-credentials',
    severity: 'warning',
    level: 'MUST',
    fields: [METHODS, HEADERS, EXPOSED],
    sections: 'Fetch cors-protocol-and-credentials; Fetch http-new-header-syntax',
    message: '`{name}: *` means a {kind} called `*` if the request has credentials, so it {effect}.',
    fix: 'List the names.',
    reason:
      'Requests without credentials still work. Where the list only exposes headers, or is not read, it is an info.',
    check(facts) {
      if (facts.value('access-control-allow-credentials') !== 'true') return undefined
      // With `*` no request with credentials works, which another rule reports.
      if ((facts.value('access-control-allow-origin') ?? '*') === '*') return undefined
      for (const [field, kind, effect] of [
        [METHODS, 'method', 'allows no other method'],
        [HEADERS, 'header', 'allows no header'],
        [EXPOSED, 'header', 'exposes none'],
      ] as const) {
        if (!listOf(facts, field).includes('*')) continue
        const hit = { values: { name: facts.sentName(field), kind, effect }, fields: [field] }
        return field === EXPOSED ? { ...hit, severity: 'info' } : graded(facts, hit)
      }
      return undefined
    },
  },
  {
    id: 'cors-wildcard-authorization',
    severity: 'warning',
    level: 'MUST',
    fields: [HEADERS],
    needs: ['requestHeaders'],
    yields: ['cors-wildcard-credentials'],
    sections: 'Fetch cors-preflight-fetch; Fetch cors-non-wildcard-request-header-name',
    message: "`Access-Control-Allow-Headers: *` doesn't cover Authorization, which the preflight asks for.",
    fix: 'Add it: `Access-Control-Allow-Headers: Authorization, *`.',
    reason: 'Some browsers still accept the wildcard.',
    check(facts) {
      const asked = splitList((facts.request('access-control-request-headers') ?? '').toLowerCase())
      const allowed = listOf(facts, HEADERS).map((name) => name.toLowerCase())
      return asked.includes('authorization') && allowed.includes('*') && !allowed.includes('authorization')
        ? true
        : undefined
    },
  },
]

function listOf(facts: Facts, field: string): string[] {
  return splitList(facts.value(field) ?? '')
}

/** The hit, as an info if the response doesn't answer a preflight. */
function graded(facts: Facts, hit: Hit): Hit {
  const { method } = facts.message
  return method === undefined || method === 'OPTIONS' ? hit : { ...hit, severity: 'info' }
}
