import { parseParameter, splitOutsideQuotes } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { type Rule, when } from '../rule.ts'

/** A year, which browsers' preload lists require. */
const LONG = 31_536_000

/** Rules about headers that protect pages. Missing headers are reported in the browser profile only. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: 'hsts-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1.1; RFC 6797 6.1',
    message: 'Browsers ignore `Strict-Transport-Security: {value}`: it needs one max-age in seconds.',
    fix: 'Send `max-age=31536000; includeSubDomains`.',
    check: (facts) => when(hstsAge(facts) === undefined),
  },
  {
    id: 'hsts-over-http',
    severity: 'info',
    level: 'MUST',
    profile: 'browser',
    fields: ['strict-transport-security'],
    needs: ['url'],
    sections: 'RFC 6797 7.2',
    message: 'Browsers ignore Strict-Transport-Security over http.',
    fix: 'Redirect to https, and send the header there.',
    reason: 'The header has no effect here, so it does no harm either.',
    check: (facts) => when(facts.url?.protocol === 'http:'),
  },
  {
    id: 'hsts-short',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1.1',
    message: 'Strict-Transport-Security ends after {age} s, which is less than a year.',
    fix: 'Send `max-age=31536000`.',
    check(facts) {
      const age = hstsAge(facts)
      // 0 removes the policy.
      return age !== undefined && age > 0 && age < LONG ? { values: { age } } : undefined
    },
  },
  {
    id: 'nosniff-missing',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    statuses: (row) => row?.content === 'allowed' && row.class === 'successful',
    fields: ['content-type'],
    absence: ['x-content-type-options'],
    sections: 'Fetch x-content-type-options-header',
    message: 'Without X-Content-Type-Options, browsers may treat `{value}` as another type.',
    fix: 'Add `X-Content-Type-Options: nosniff`.',
    check: (facts) =>
      when(/^(?:text\/(?:css|html|javascript)|application\/(?:javascript|json))$/.test(facts.mediaType?.type ?? '')),
  },
  {
    id: 'csp-missing-html',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    statuses: (row) => row?.content === 'allowed' && row.class === 'successful',
    fields: ['content-type'],
    absence: ['content-security-policy'],
    sections: 'CSP csp-header',
    message: 'The page has no Content-Security-Policy, so nothing limits injected scripts.',
    fix: "Add a policy, for example `Content-Security-Policy: default-src 'self'`.",
    check: (facts) => when(facts.mediaType?.type === 'text/html'),
  },
  {
    id: 'server-version-leak',
    severity: 'info',
    level: 'SHOULD',
    profile: 'browser',
    fields: ['server', 'x-powered-by'],
    sections: 'RFC 9110 10.2.4; RFC 9110 17.12',
    message: '`{name}: {text}` names the version, which helps attackers find known vulnerabilities.',
    fix: 'Send the name only: `{name}: {product}`.',
    reason: 'Hiding the version slows attackers down but fixes no vulnerability.',
    check(facts) {
      for (const name of ['server', 'x-powered-by']) {
        const text = facts.value(name)
        if (text !== undefined && /\/\d+\.\d/.test(text))
          return {
            values: { name: facts.sentName(name), text, product: text.slice(0, text.indexOf('/')) },
            fields: [name],
          }
      }
      return undefined
    },
  },
]

/** The max-age of Strict-Transport-Security. Browsers read the first line only. */
function hstsAge(facts: Facts): number | undefined {
  const directives = splitOutsideQuotes(facts.values('strict-transport-security')[0] ?? '', ';').map(parseParameter)
  const ages = directives.filter(({ name }) => name === 'max-age')
  const age = ages.length === 1 ? ages[0]?.value : undefined
  return age !== undefined && /^\d+$/.test(age) ? Number(age) : undefined
}
