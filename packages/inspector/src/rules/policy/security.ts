import { parseParameter, splitOutsideQuotes } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

/** A year, which the lists that browsers ship ask for. */
const LONG = 31_536_000

/** Rules about fields that protect pages. Absences are reported in the browser profile only. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: 'hsts-invalid',
    severity: 'error',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1.1; RFC 6797 6.1',
    message: 'browsers ignore Strict-Transport-Security: {value}: it needs one max-age in seconds',
    fix: 'Send max-age=31536000; includeSubDomains.',
    check: (facts) => when(hstsAge(facts) === undefined),
  },
  {
    id: 'hsts-over-http',
    severity: 'info',
    profile: 'browser',
    fields: ['strict-transport-security'],
    needs: ['url'],
    sections: 'RFC 6797 7.2',
    message: 'browsers ignore Strict-Transport-Security over http',
    fix: 'Redirect to https and send it there.',
    check: (facts) => when(facts.url?.protocol === 'http:'),
  },
  {
    id: 'hsts-short',
    severity: 'info',
    profile: 'browser',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1.1',
    message: 'Strict-Transport-Security holds for {age} s, less than a year',
    fix: 'Send max-age=31536000.',
    check(facts) {
      const age = hstsAge(facts)
      // 0 takes the policy back.
      return age !== undefined && age > 0 && age < LONG ? { values: { age } } : undefined
    },
  },
  {
    id: 'nosniff-missing',
    severity: 'info',
    profile: 'browser',
    statuses: (row) => row?.content === 'allowed' && row.class === 'successful',
    fields: ['content-type'],
    absence: ['x-content-type-options'],
    sections: 'Fetch x-content-type-options-header',
    message: 'browsers may run {value} as something else: there is no X-Content-Type-Options',
    fix: 'Add X-Content-Type-Options: nosniff.',
    check: (facts) =>
      when(/^(?:text\/(?:css|html|javascript)|application\/(?:javascript|json))$/.test(facts.mediaType?.type ?? '')),
  },
  {
    id: 'csp-missing-html',
    severity: 'info',
    profile: 'browser',
    statuses: (row) => row?.content === 'allowed' && row.class === 'successful',
    fields: ['content-type'],
    absence: ['content-security-policy'],
    sections: 'CSP csp-header',
    message: 'the page has no Content-Security-Policy: what an attacker injects runs',
    fix: 'Add Content-Security-Policy.',
    check: (facts) => when(facts.mediaType?.type === 'text/html'),
  },
  {
    id: 'server-version-leak',
    severity: 'info',
    profile: 'browser',
    fields: ['server', 'x-powered-by'],
    sections: 'RFC 9110 10.2.4; RFC 9110 17.12',
    message: '{name}: {text} tells the version to look up weaknesses for',
    fix: 'Leave the version out.',
    check(facts) {
      for (const name of ['server', 'x-powered-by']) {
        const text = facts.value(name)
        if (text !== undefined && /\/\d+\.\d/.test(text)) return { values: { name, text }, fields: [name] }
      }
      return undefined
    },
  },
]

/** The max-age of Strict-Transport-Security; browsers take the first line alone. */
function hstsAge(facts: Facts): number | undefined {
  const directives = splitOutsideQuotes(facts.values('strict-transport-security')[0] ?? '', ';').map(parseParameter)
  const ages = directives.filter(({ name }) => name === 'max-age')
  const age = ages.length === 1 ? ages[0]?.value : undefined
  return age !== undefined && /^\d+$/.test(age) ? Number(age) : undefined
}
