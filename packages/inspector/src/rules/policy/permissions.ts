import { parsePermissionsPolicy } from '../../fields/policy/permissions-policy.ts'
import type { Rule } from '../rule.ts'

/** The headers that carry a Permissions-Policy. */
export const PERMISSIONS_HEADERS: readonly string[] = ['permissions-policy', 'permissions-policy-report-only']
/** A directive of the old syntax: `camera 'none'`. */
const OLD = /^([a-z][a-z-]*)[ \t]+(?=['*h])(.*)$/i

/** Values that are meant to turn a feature off. */
const OFF = /^(?:"?'?none'?"?|\?0)$/i

/** Rules about Permissions-Policy. Unknown features are not reported, because browsers differ in what they know. */
export const PERMISSIONS_RULES: readonly Rule[] = [
  {
    id: 'permissions-policy-invalid',
    severity: 'error',
    level: 'MUST',
    fields: PERMISSIONS_HEADERS,
    sections: 'Permissions Policy permissions-policy-http-header-field; RFC 9651 4.2',
    message: 'Browsers ignore `{name}: {text}`, because {why}.',
    fix: 'Write it like `{name}: {example}`.',
    check(facts) {
      for (const field of PERMISSIONS_HEADERS) {
        const text = facts.value(field)
        if (text === undefined) continue
        const { error } = parsePermissionsPolicy(text)
        if (error === undefined) continue
        const old = translate(text)
        const why =
          old === undefined
            ? `it is not a valid structured dictionary: ${error}`
            : 'it has the syntax of Feature-Policy'
        const example = old ?? 'camera=(), geolocation=(self "https://maps.example.com")'
        return { values: { name: facts.sentName(field), text, why, example }, fields: [field] }
      }
      return undefined
    },
  },
  {
    id: 'permissions-policy-value-ignored',
    severity: 'error',
    level: 'MUST',
    fields: PERMISSIONS_HEADERS,
    sections: 'Permissions Policy structured-header-serialization',
    message: 'Browsers ignore `{text}` in the allowlist of {feature} in {name}.',
    fix: 'Send `{feature}=()` for nobody, `{feature}=self`, or origins in double quotes: `{feature}=(self "https://a.example")`.',
    reason: 'A list without valid members turns the feature off, so `none` and `?0` work as intended and are infos.',
    check(facts) {
      const hit = findIgnored(facts, 'value')
      return hit !== undefined && OFF.test(hit.values.text) ? { ...hit, severity: 'info' } : hit
    },
  },
  {
    id: 'permissions-policy-semicolon',
    severity: 'error',
    level: 'MUST',
    fields: PERMISSIONS_HEADERS,
    sections: 'Permissions Policy structured-header-serialization',
    message: 'Browsers ignore `{text}` in {name}: after a semicolon it is a parameter of {feature}.',
    fix: 'Separate features with commas: `{feature}=(), {text}=()`.',
    check: (facts) => findIgnored(facts, 'parameter'),
  },
]

function findIgnored(facts: Parameters<NonNullable<Rule['check']>>[0], kind: 'value' | 'parameter') {
  for (const field of PERMISSIONS_HEADERS) {
    const policy = facts.has(field) ? parsePermissionsPolicy(facts.value(field) ?? '') : undefined
    if (policy === undefined || policy.error !== undefined) continue
    const found = policy.ignored.find((each) => each.kind === kind)
    if (found !== undefined)
      return { values: { name: facts.sentName(field), feature: found.feature, text: found.text }, fields: [field] }
  }
  return undefined
}

/** A value of Feature-Policy in the new syntax; `undefined` if it isn't one. */
function translate(text: string): string | undefined {
  const members: string[] = []
  for (const part of text.split(/[;,]/)) {
    if (part.trim() === '') continue
    const [, feature, list = ''] = OLD.exec(part.trim()) ?? []
    if (feature === undefined) return undefined
    const origins = list.split(/[ \t]+/).map((each) => each.toLowerCase())
    const items = origins.map((each) =>
      each === "'self'" ? 'self' : each === "'none'" ? '' : each === '*' ? '*' : `"${each}"`,
    )
    members.push(`${feature.toLowerCase()}=${items.includes('*') ? '*' : `(${items.filter(Boolean).join(' ')})`}`)
  }
  return members.join(', ')
}
