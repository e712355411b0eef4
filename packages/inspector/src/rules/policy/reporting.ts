import { parsePermissionsPolicy } from '../../fields/policy/permissions-policy.ts'
import {
  parseIntegrityPolicy,
  parseJsonList,
  parseReportingEndpoints,
  reportToParameter,
} from '../../fields/policy/reporting.ts'
import type { Facts } from '../../message/facts.ts'
import { type Hit, type Rule, when } from '../rule.ts'
import { CSP_HEADERS, policiesOf } from './csp-policies.ts'
import { PERMISSIONS_HEADERS } from './permissions.ts'

const INTEGRITY = ['integrity-policy', 'integrity-policy-report-only']
const CROSS_ORIGIN = [
  'cross-origin-embedder-policy',
  'cross-origin-embedder-policy-report-only',
  'cross-origin-opener-policy',
  'cross-origin-opener-policy-report-only',
]
/** A name that an endpoint can have: a key of a structured dictionary. */
const KEY = /^[a-z*][a-z\d_\-.*]*$/
const INSECURE = /^http:\/\/(?!localhost(?:[:/]|$)|127\.|\[::1\])/i

/** Rules about the headers that say where browsers send reports. */
export const REPORTING_RULES: readonly Rule[] = [
  {
    id: 'report-endpoint-insecure',
    severity: 'error',
    level: 'MUST',
    fields: ['reporting-endpoints', 'report-to'],
    sections: 'Reporting header; Reporting process-header',
    message: 'Browsers ignore the endpoint `{endpoint}` in {name}, because it is not https.',
    fix: 'Send an https URL.',
    check(facts) {
      const endpoints = [...(parseReportingEndpoints(facts.value('reporting-endpoints') ?? '') ?? []).values()]
      const one = endpoints.find((url) => INSECURE.test(url))
      if (one !== undefined) return about(facts, 'reporting-endpoints', { endpoint: one })
      const other = groupsOf(facts)
        .flatMap((group) => urlsOf(group))
        .find((url) => INSECURE.test(url))
      return other === undefined ? undefined : about(facts, 'report-to', { endpoint: other })
    },
  },
  {
    id: 'report-endpoint-undefined',
    severity: 'warning',
    level: 'MUST',
    fields: [...CSP_HEADERS, ...INTEGRITY, ...PERMISSIONS_HEADERS, ...CROSS_ORIGIN],
    // A group of Report-To stays valid for later responses, so its absence says nothing.
    sees: ['reporting-endpoints', 'report-to'],
    sections: 'Reporting document-configuration; Reporting header; CSP report-violation',
    message:
      "{name} reports to the endpoint `{endpoint}`, which Reporting-Endpoints doesn't define, so browsers drop the reports.",
    fix: 'Add `Reporting-Endpoints: {key}="https://reports.example.com/"`.',
    reason: 'The policy itself works.',
    check(facts) {
      const named = namedEndpoints(facts)
      if (named.length === 0) return undefined
      const groups = parseJsonList(facts.value('report-to') ?? '')?.map(({ group = 'default' }) => group)
      const defined = parseReportingEndpoints(facts.value('reporting-endpoints') ?? '')
      if (defined === undefined || groups === undefined) return undefined
      const known = new Set<unknown>([...defined.keys(), ...groups])
      for (const [field, endpoint] of named) {
        const url = !KEY.test(endpoint.toLowerCase())
        if (known.has(endpoint)) continue
        if (!url && !facts.has('reporting-endpoints')) continue
        return about(facts, field, { endpoint, key: url ? 'csp' : endpoint.toLowerCase() })
      }
      return undefined
    },
  },
  {
    id: 'report-to-group-incomplete',
    severity: 'error',
    level: 'MUST',
    fields: ['report-to'],
    sections: 'Network Reporting process-configuration; Network Reporting max-age-member',
    message: 'Browsers ignore a group in Report-To, because {why}.',
    fix: 'Send `{"group":"default","max_age":86400,"endpoints":[{"url":"https://reports.example.com/"}]}`.',
    check(facts) {
      const text = facts.value('report-to') ?? ''
      const groups = parseJsonList(text)
      // Recorders cut long values.
      if (groups === undefined) return /[}\]][ \t]*$/.test(text) ? { values: { why: 'it is not JSON' } } : undefined
      if (groups.some((group) => Array.isArray(group)))
        return { values: { why: 'the value must not have square brackets around it' } }
      for (const { max_age: age, endpoints } of groups) {
        if (!isWhole(age)) return { values: { why: 'max_age is not a number of seconds' } }
        // 0 removes the group.
        if (age !== 0 && !Array.isArray(endpoints)) return { values: { why: 'it has no list of endpoints' } }
      }
      return undefined
    },
  },
  {
    id: 'nel-incomplete',
    severity: 'error',
    level: 'MUST',
    fields: ['nel'],
    sections: 'NEL process-policy-headers; NEL max-age-member; NEL report-to-member',
    message: 'Browsers ignore NEL, because {why}.',
    fix: 'Send `NEL: {"report_to":"default","max_age":86400}`.',
    check(facts) {
      const text = facts.value('nel') ?? ''
      const policy = parseJsonList(text)?.[0]
      // Recorders cut long values.
      if (policy === undefined) return /^[ \t]*\{[^}]*$/.test(text) ? undefined : { values: { why: 'it is not JSON' } }
      const { max_age: age, report_to: group } = policy
      if (!isWhole(age)) return { values: { why: '`max_age` is not a number of seconds' } }
      if (age === 0) return undefined
      if (typeof group !== 'string') return { values: { why: '`report_to` is not the name of a group' } }
      const fraction = ['success_fraction', 'failure_fraction'].find((name) => !isFraction(policy[name]))
      return fraction === undefined ? undefined : { values: { why: `\`${fraction}\` is not a number from 0 to 1` } }
    },
  },
  {
    id: 'nel-group-undefined',
    severity: 'warning',
    level: 'MUST',
    fields: ['nel'],
    sees: ['report-to'],
    yields: ['nel-incomplete', 'report-to-group-incomplete'],
    sections: 'NEL report-to-member',
    message: "NEL reports to the group `{group}`, which Report-To doesn't define, so browsers drop the reports.",
    fix: 'Give both the same name: `Report-To: {"group":"{group}","max_age":86400,"endpoints":[…]}`.',
    reason:
      'Only reports are lost. Without Report-To in this response it is an info, since an earlier one can have defined the group.',
    check(facts) {
      const policy = parseJsonList(facts.value('nel') ?? '')?.[0]
      const group = policy?.report_to
      if (typeof group !== 'string' || policy?.max_age === 0) return undefined
      const groups = parseJsonList(facts.value('report-to') ?? '')
      if (groups === undefined || groups.some((each) => (each.group ?? 'default') === group)) return undefined
      return { values: { group }, ...(!facts.has('report-to') && { severity: 'info' as const }) }
    },
  },
  {
    id: 'integrity-policy-ineffective',
    severity: 'error',
    level: 'MUST',
    fields: INTEGRITY,
    sections: 'SRI integrity-policy-section',
    message: '{name} has no effect: {why}.',
    fix: 'Send `{name}: blocked-destinations=(script)`.',
    check(facts) {
      for (const field of INTEGRITY) {
        const policy = facts.has(field) ? parseIntegrityPolicy(facts.value(field) ?? '') : undefined
        if (policy === undefined) continue
        if (!policy.destinations.some((each) => each === 'script' || each === 'style'))
          return about(facts, field, {
            why: '`blocked-destinations` lists neither `script` nor `style`, without quotes',
          })
        if (policy.sources !== undefined && !policy.sources.includes('inline'))
          return about(facts, field, { why: "`sources` doesn't include `inline`, the only source there is" })
      }
      return undefined
    },
  },
  {
    id: 'coep-without-coop',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.class === 'successful',
    fields: ['cross-origin-embedder-policy'],
    sees: ['cross-origin-opener-policy'],
    sections: 'HTML the-coep-headers; HTML cross-origin-opener-policies',
    message:
      'Cross-Origin-Embedder-Policy alone restricts a page without isolating it: a page that is not in a frame also needs Cross-Origin-Opener-Policy.',
    fix: 'Add `Cross-Origin-Opener-Policy: same-origin`.',
    check: (facts) =>
      when(
        /^(?:require-corp|credentialless)\b/.test(facts.value('cross-origin-embedder-policy') ?? '') &&
          facts.mediaType?.type === 'text/html' &&
          !/^same-origin(?:[ \t]*;|$)/.test(facts.value('cross-origin-opener-policy') ?? ''),
      ),
  },
]

function about(facts: Facts, field: string, values: Readonly<Record<string, string>>): Hit {
  return { values: { name: facts.sentName(field), ...values }, fields: [field] }
}

function groupsOf(facts: Facts): readonly Readonly<Record<string, unknown>>[] {
  return facts.has('report-to') ? (parseJsonList(facts.value('report-to') ?? '') ?? []) : []
}

function urlsOf({ endpoints }: Readonly<Record<string, unknown>>): string[] {
  if (!Array.isArray(endpoints)) return []
  return endpoints.flatMap((each: { url?: unknown } | null) => (typeof each?.url === 'string' ? [each.url] : []))
}

/** The endpoints that policies name, with their header. */
function namedEndpoints(facts: Facts): (readonly [field: string, endpoint: string])[] {
  const csp = CSP_HEADERS.flatMap((field) =>
    policiesOf(facts, field).flatMap((line) =>
      line.flatMap((policy) => {
        const endpoint = policy.find(({ name }) => name === 'report-to')?.values[0]
        return endpoint === undefined ? [] : [[field, endpoint] as const]
      }),
    ),
  )
  const others = [...INTEGRITY, ...PERMISSIONS_HEADERS, ...CROSS_ORIGIN].flatMap((field) => {
    const value = facts.value(field)
    return value === undefined ? [] : endpointsIn(field, value).map((endpoint) => [field, endpoint] as const)
  })
  return [...csp, ...others]
}

function endpointsIn(field: string, value: string): readonly string[] {
  if (INTEGRITY.includes(field)) return parseIntegrityPolicy(value)?.endpoints ?? []
  if (CROSS_ORIGIN.includes(field)) return [reportToParameter(value)].filter((each) => each !== undefined)
  const policy = parsePermissionsPolicy(value)
  return policy.error === undefined ? policy.endpoints : []
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && value >= 0
}

function isFraction(value: unknown): boolean {
  return value === undefined || (typeof value === 'number' && value >= 0 && value <= 1)
}
