import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

/** Rules about headers that browsers no longer read. */
export const OBSOLETE_RULES: readonly Rule[] = [
  {
    id: 'feature-policy-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['feature-policy'],
    sections: 'Permissions Policy permissions-policy-http-header-field',
    message: 'Feature-Policy was replaced by Permissions-Policy, which has another syntax.',
    fix: 'Send `Permissions-Policy: camera=(), geolocation=(self)` instead.',
    check: (facts) => when(!facts.has('permissions-policy')),
  },
  {
    id: 'expect-ct-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['expect-ct'],
    sections: 'RFC 9163 2.1',
    message: 'Browsers no longer read Expect-CT: they require Certificate Transparency for every certificate.',
    fix: 'Remove Expect-CT.',
  },
  {
    id: 'public-key-pins-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['public-key-pins', 'public-key-pins-report-only'],
    sections: 'RFC 7469 2.1',
    message: 'Browsers no longer read {name}.',
    fix: 'Remove {name}. A CAA record in DNS limits who can issue certificates.',
    check: nameOf('public-key-pins', 'public-key-pins-report-only'),
  },
  {
    id: 'csp-header-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['x-content-security-policy', 'x-webkit-csp'],
    sections: 'CSP csp-header',
    message: '{name} is the name of an experiment. Browsers read Content-Security-Policy.',
    fix: 'Send the policy in Content-Security-Policy only.',
    check: nameOf('x-content-security-policy', 'x-webkit-csp'),
  },
]

function nameOf(...names: readonly string[]): NonNullable<Rule['check']> {
  return (facts: Facts) => {
    const name = names.find((each) => facts.has(each)) ?? ''
    return { values: { name: facts.sentName(name) }, fields: [name] }
  }
}
