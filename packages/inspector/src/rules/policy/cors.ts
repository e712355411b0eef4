import { splitList } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

const NOT_SAFELISTED = ['etag', 'link', 'location', 'ratelimit', 'ratelimit-policy', 'retry-after', 'www-authenticate']

/** Methods that a preflight allows whatever its fields say. */
const SAFELISTED_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST'])

/** Rules about sharing responses with other origins. */
export const CORS_RULES: readonly Rule[] = [
  {
    id: 'cors-star-credentials',
    severity: 'warning',
    fields: ['access-control-allow-credentials'],
    sections: 'Fetch cors-protocol-and-credentials',
    message:
      'Access-Control-Allow-Origin: * does not go with Access-Control-Allow-Credentials: browsers block requests with credentials',
    fix: 'Repeat the Origin of the request and add Vary: Origin, or leave Allow-Credentials out.',
    check(facts) {
      const both =
        facts.value('access-control-allow-origin') === '*' && facts.value('access-control-allow-credentials') === 'true'
      if (!both) return undefined
      // Without credentials it works, and many APIs are used so; with a cookie across origins it has just failed.
      const failed = facts.request('origin') !== undefined && facts.request('cookie') !== undefined
      return failed ? true : { severity: 'info' }
    },
  },
  {
    id: 'cors-multiple-origins',
    severity: 'error',
    fields: ['access-control-allow-origin'],
    sections: 'Fetch concept-cors-check',
    message: 'Access-Control-Allow-Origin: {value} is no single origin, and browsers block the response',
    fix: 'Send the Origin of the request, if it is allowed, and Vary: Origin.',
    check(facts) {
      const values = facts.values('access-control-allow-origin')
      return when(values.length > 1 || /[\s,]/.test(values[0] ?? ''))
    },
  },
  {
    id: 'cors-credentials-value',
    severity: 'error',
    fields: ['access-control-allow-credentials'],
    sections: 'Fetch cors-protocol-and-credentials',
    message: 'Access-Control-Allow-Credentials: {value} is ignored: only true, in lower case, counts',
    fix: 'Send true, or leave the field out.',
    // `false` is ignored too, and means just that.
    check: (facts) => when(!/^(?:true|false)$/.test(facts.value('access-control-allow-credentials') ?? '')),
  },
  {
    id: 'cors-preflight-not-ok',
    severity: 'error',
    statuses: (_, code) => code >= 300 && code < 600,
    fields: ['access-control-allow-origin'],
    needs: ['method', 'requestHeaders'],
    sections: 'Fetch cors-preflight-fetch',
    message:
      'Access-Control-Allow-Origin lets the preflight in, and {status} fails it: browsers do not send the request',
    fix: 'Answer preflights with 204.',
    check: (facts) => when(isPreflight(facts) && !isRefused(facts)),
  },
  {
    id: 'cors-expose-missing',
    severity: 'info',
    profile: 'strict',
    fields: ['access-control-allow-origin'],
    sections: 'Fetch http-access-control-expose-headers',
    message: 'scripts of other origins cannot read {names}',
    fix: 'Name the fields in Access-Control-Expose-Headers.',
    check(facts) {
      const exposed = (facts.value('access-control-expose-headers') ?? '').toLowerCase().split(/\s*,\s*/)
      const fields = NOT_SAFELISTED.filter(
        (name) => facts.has(name) && !exposed.includes(name) && !exposed.includes('*'),
      )
      return fields.length === 0 || isPreflight(facts) ? undefined : { values: { names: fields.join(', ') }, fields }
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

/** Whether the fields of a preflight refuse what was asked for: then a status that says so too is meant. */
function isRefused(facts: Facts): boolean {
  const asked = splitList(facts.request('access-control-request-headers') ?? '')
  return (
    !grants(facts.value('access-control-allow-methods'), [facts.request('access-control-request-method') ?? '']) ||
    !grants(facts.value('access-control-allow-headers'), asked)
  )
}

/** Whether a list that is there has all names; one that is not there refuses nothing by itself. */
function grants(list: string | undefined, names: readonly string[]): boolean {
  if (list === undefined) return true
  const granted = new Set(splitList(list.toLowerCase()))
  return granted.has('*') || names.every((name) => SAFELISTED_METHODS.has(name) || granted.has(name.toLowerCase()))
}
