import { splitList } from '@statuskit/core/fields'
import { findOriginFault } from '../../fields/origin.ts'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

const NOT_SAFELISTED = ['etag', 'link', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate']

/** Methods that need no permission in the preflight response. */
const SAFELISTED_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST'])

/** Rules about CORS. */
export const CORS_RULES: readonly Rule[] = [
  {
    id: 'cors-star-credentials',
    severity: 'warning',
    level: 'MUST',
    fields: ['access-control-allow-credentials'],
    sections: 'Fetch cors-protocol-and-credentials',
    message:
      "`Access-Control-Allow-Origin: *` doesn't work with credentials, so browsers block responses to requests that have them.",
    fix: 'Send the Origin of the request if you allow it, with `Vary: Origin`, or remove Access-Control-Allow-Credentials.',
    reason:
      'Requests without credentials still work. It is a warning if the request came from another origin with a cookie, and an info otherwise.',
    check(facts) {
      const both =
        facts.value('access-control-allow-origin') === '*' && facts.value('access-control-allow-credentials') === 'true'
      if (!both) return undefined
      // It works without credentials. A request from another origin with a cookie has just failed.
      const failed = facts.request('origin') !== undefined && facts.request('cookie') !== undefined
      return failed ? true : { severity: 'info' }
    },
  },
  {
    id: 'cors-multiple-origins',
    severity: 'error',
    level: 'MUST',
    fields: ['access-control-allow-origin'],
    sections: 'Fetch concept-cors-check',
    message: '`Access-Control-Allow-Origin: {value}` is not a single origin, so browsers block the response.',
    fix: 'Send the Origin of the request if you allow it, and `Vary: Origin`.',
    check(facts) {
      const values = facts.values('access-control-allow-origin')
      return when(values.length > 1 || /[\s,]/.test(values[0] ?? ''))
    },
  },
  {
    id: 'cors-origin-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['access-control-allow-origin'],
    yields: ['cors-multiple-origins'],
    sections: 'Fetch concept-cors-check; Fetch http-new-header-syntax',
    message: '`Access-Control-Allow-Origin: {value}` matches no origin, because {why}. Browsers block the response.',
    fix: 'Send `Access-Control-Allow-Origin: {correction}`.',
    check(facts) {
      const value = facts.values('access-control-allow-origin')[0] ?? ''
      // An empty value and `false` refuse, as intended.
      if (/^(?:|\*|false)$/.test(value)) return undefined
      const fault = findOriginFault(value)
      if (fault === undefined) return undefined
      return { values: { why: fault.why, correction: fault.correction ?? 'https://app.example.com' } }
    },
  },
  {
    id: 'cors-origin-null',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['access-control-allow-origin'],
    sections: 'Fetch http-access-control-allow-origin; Fetch concept-cors-check',
    message: '`Access-Control-Allow-Origin: null` allows every sandboxed frame, on any site.',
    fix: 'Send the origin of the site, or `*` if the response is public.',
    check: (facts) => when(facts.value('access-control-allow-origin') === 'null'),
  },
  {
    id: 'cors-credentials-value',
    severity: 'error',
    level: 'MUST',
    fields: ['access-control-allow-credentials'],
    sections: 'Fetch cors-protocol-and-credentials',
    message: '`Access-Control-Allow-Credentials: {value}` is ignored: the only valid value is `true`, in lower case.',
    fix: 'Send `true`, or remove the header.',
    check(facts) {
      const value = facts.value('access-control-allow-credentials') ?? ''
      const members = splitList(value)
      // `false` is ignored too, with the intended effect.
      return when(value !== 'true' && (members.length === 0 || members.some((member) => member !== 'false')))
    },
  },
  {
    id: 'cors-preflight-not-ok',
    severity: 'error',
    level: 'MUST',
    statuses: (_, code) => code >= 300 && code < 600,
    fields: ['access-control-allow-origin'],
    needs: ['method', 'requestHeaders'],
    sections: 'Fetch cors-preflight-fetch',
    message: "The headers allow the preflight, but the status is {status}, so browsers don't send the request.",
    fix: 'Answer preflights with 204.',
    check: (facts) => when(isPreflight(facts) && !isRefused(facts)),
  },
  {
    id: 'cors-expose-missing',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['access-control-allow-origin'],
    sections: 'Fetch http-access-control-expose-headers',
    message: "Scripts from other origins can't read {names}.",
    fix: 'Add `Access-Control-Expose-Headers: {names}`.',
    check(facts) {
      const exposed = splitList((facts.value('access-control-expose-headers') ?? '').toLowerCase())
      // Browsers follow a redirect or hide it whole.
      const redirects = facts.row?.redirectMethod !== undefined
      const fields = NOT_SAFELISTED.filter(
        (name) => facts.has(name) && !exposed.includes(name) && !exposed.includes('*') && !redirects,
      )
      return fields.length === 0 || isPreflight(facts)
        ? undefined
        : { values: { names: fields.map((name) => facts.sentName(name)).join(', ') }, fields }
    },
  },
]

function isPreflight(facts: Facts): boolean {
  return (
    facts.message.method === 'OPTIONS' &&
    facts.request('origin') !== undefined &&
    facts.request('access-control-request-method') !== undefined
  )
}

/** Whether the headers refuse the preflight. An error status is then intended. */
function isRefused(facts: Facts): boolean {
  const asked = splitList(facts.request('access-control-request-headers') ?? '')
  return (
    !grants(facts.value('access-control-allow-methods'), [facts.request('access-control-request-method') ?? '']) ||
    !grants(facts.value('access-control-allow-headers'), asked)
  )
}

/** Whether a list contains all names. A missing list refuses nothing. */
function grants(list: string | undefined, names: readonly string[]): boolean {
  if (list === undefined) return true
  const granted = new Set(splitList(list.toLowerCase()))
  return granted.has('*') || names.every((name) => SAFELISTED_METHODS.has(name) || granted.has(name.toLowerCase()))
}
