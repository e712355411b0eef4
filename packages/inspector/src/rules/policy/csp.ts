import { OTHER_DIRECTIVES, SOURCE_DIRECTIVES } from '../../fields/policy/csp.ts'
import { closestWord } from '../closest-word.ts'
import type { Rule } from '../rule.ts'
import { CSP_HEADERS, findDirective, policiesOf } from './csp-policies.ts'

const DIRECTIVES: readonly string[] = /* @__PURE__ */ [...SOURCE_DIRECTIVES, ...OTHER_DIRECTIVES]
/** Directives of older drafts, which browsers ignore today, with their replacement. */
const RETIRED: Readonly<Record<string, string>> = {
  allow: 'use `default-src`',
  'block-all-mixed-content': 'browsers block or upgrade mixed content without it',
  'disown-opener': 'use `Cross-Origin-Opener-Policy`',
  'navigate-to': 'use `form-action` for forms',
  options: "use `'unsafe-inline'` and `'unsafe-eval'`",
  'plugin-types': "use `object-src 'none'`",
  'policy-uri': 'write the policy in the header',
  'prefetch-src': 'use `default-src`',
  'reflected-xss': 'use `script-src`',
  referrer: 'use `Referrer-Policy`',
  'require-sri-for': 'use `Integrity-Policy`',
}
/** Directives that have no effect in a policy that is only reported. */
const ENFORCED_ONLY = ['sandbox', 'upgrade-insecure-requests']
const SANDBOX = [
  'allow-downloads',
  'allow-forms',
  'allow-modals',
  'allow-orientation-lock',
  'allow-pointer-lock',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-presentation',
  'allow-same-origin',
  'allow-scripts',
  'allow-storage-access-by-user-activation',
  'allow-top-navigation',
  'allow-top-navigation-by-user-activation',
  'allow-top-navigation-to-custom-protocols',
]

/** Rules about the directives of a Content Security Policy. */
export const CSP_RULES: readonly Rule[] = [
  {
    id: 'csp-directive-unknown',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP framework-directives; CSP csp-directives',
    message: 'Browsers ignore `{name}` in {header}, because it is not a directive{hint}.',
    fix: 'Correct it: {correction}.',
    reason: 'A name that resembles no directive may be newer than this list, so it is a warning.',
    check: (facts) =>
      findDirective(facts, ({ name }) => {
        if (DIRECTIVES.includes(name) || name in RETIRED) return undefined
        // A source after a semicolon or comma that should be a space.
        if (/^'.*'$|^\*$|:|\.[a-z]/.test(name.replace(/:$/, '')))
          return { hint: ' but a source', correction: `separate sources with spaces, as in \`img-src 'self' ${name}\`` }
        const meant = closestWord(withoutSeparator(name), DIRECTIVES)
        return meant === undefined
          ? { hint: '', correction: 'remove it, or use a directive of the standard', severity: 'warning' }
          : { hint: '', correction: `send \`${meant}\`` }
      }),
  },
  {
    id: 'csp-directive-retired',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: CSP_HEADERS,
    sections: 'CSP csp-directives',
    message: '`{name}` in {header} is no longer part of CSP, and browsers ignore it.',
    fix: 'Remove it: {correction}.',
    check: (facts) =>
      findDirective(facts, ({ name }) => (name in RETIRED ? { correction: RETIRED[name] ?? '' } : undefined)),
  },
  {
    id: 'csp-directive-repeated',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP parse-serialized-policy',
    message: 'Browsers ignore the second `{name}` of the policy in {header}: only the first counts.',
    fix: 'List all values in one `{name}`.',
    reason: 'If both have the same value, nothing is lost, and it is an info.',
    check: (facts) =>
      findDirective(facts, ({ name, values }, policy, index) => {
        if (!DIRECTIVES.includes(name)) return undefined
        const first = policy.findIndex((each) => each.name === name)
        if (first === index) return undefined
        const same = policy[first]?.values.join(' ') === values.join(' ')
        return same ? { severity: 'info' } : {}
      }),
  },
  {
    id: 'csp-directive-not-ascii',
    severity: 'error',
    level: 'MUST',
    fields: CSP_HEADERS,
    sections: 'CSP parse-serialized-policy',
    message: 'Browsers skip `{name}` in {header}, because it has a character that is not ASCII.',
    fix: 'Write hosts in Punycode, percent-encode paths, and use straight quotes.',
    check: (facts) => findDirective(facts, ({ ascii }) => (ascii ? undefined : {})),
  },
  {
    id: 'csp-comma',
    severity: 'warning',
    level: 'advice',
    fields: CSP_HEADERS,
    needs: ['fieldLines'],
    yields: ['csp-directive-unknown'],
    sections: 'CSP parse-response-csp; CSP multiple-policies',
    message:
      'The comma before `{name}` begins another policy. The `default-src` of the first one still applies to what `{name}` allows.',
    fix: 'Separate directives with semicolons.',
    reason: 'Resources that the second policy allows are blocked by the first.',
    check(facts) {
      for (const header of CSP_HEADERS) {
        for (const [first, ...others] of policiesOf(facts, header)) {
          if (others.length === 0) continue
          const names = new Set(first?.map(({ name }) => name))
          // A second policy on purpose has its own default, or repeats a directive to restrict it further.
          const second = names.has('default-src') ? others.find((policy) => policy.some(isFetch)) : undefined
          const name = second?.find(isFetch)?.name
          if (name !== undefined && !second?.some((each) => each.name === 'default-src' || names.has(each.name)))
            return { values: { name }, fields: [header] }
        }
      }
      return undefined
    },
  },
  {
    id: 'csp-value-ignored',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    fields: CSP_HEADERS,
    sections: 'CSP csp-directives; CSP directives-elsewhere',
    message: 'Browsers ignore `{value}` after `{name}`, which has no value.',
    fix: 'Send `{name};`.',
    reason: 'The directive works without the value.',
    check: (facts) =>
      findDirective(facts, ({ name, values }) =>
        name === 'upgrade-insecure-requests' && values.length > 0 ? { value: values.join(' ') } : undefined,
      ),
  },
  {
    id: 'csp-sandbox-token-unknown',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-security-policy'],
    sections: 'CSP directive-sandbox',
    message: 'Browsers ignore `{token}` in the `sandbox` directive, which is not one of its tokens.',
    fix: 'Send `{meant}`.',
    reason: 'The page lacks a permission, but stays safe.',
    check: (facts) =>
      findDirective(facts, ({ name, values }) => {
        const token = name === 'sandbox' ? values.find((each) => !SANDBOX.includes(each.toLowerCase())) : undefined
        return token === undefined
          ? undefined
          : { token, meant: closestWord(token.toLowerCase(), SANDBOX) ?? 'allow-scripts' }
      }),
  },
  {
    id: 'csp-report-only-ignored',
    severity: 'warning',
    level: 'MUST',
    fields: ['content-security-policy-report-only'],
    sections: 'CSP directive-sandbox; CSP cspro-header',
    message: 'Browsers ignore `{name}` in Content-Security-Policy-Report-Only.',
    fix: 'Move `{name}` to Content-Security-Policy.',
    reason: 'The rest of the policy is reported.',
    check: (facts) =>
      findDirective(facts, ({ name }, _, __, header) =>
        header.endsWith('only') && ENFORCED_ONLY.includes(name) ? {} : undefined,
      ),
  },
  {
    id: 'csp-report-only-unreported',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['content-security-policy-report-only'],
    sections: 'CSP cspro-header; CSP directives-reporting',
    message:
      'The policy in Content-Security-Policy-Report-Only has no effect on the server: it has neither report-to nor report-uri.',
    fix: 'Add `report-to csp`, and `Reporting-Endpoints: csp="/csp-reports"`.',
    check(facts) {
      const policies = policiesOf(facts, 'content-security-policy-report-only').flat()
      const silent = policies.some(
        (policy) => !policy.some(({ name }) => name === 'report-to' || name === 'report-uri'),
      )
      return silent ? true : undefined
    },
  },
  {
    id: 'csp-report-uri-only',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: CSP_HEADERS,
    sections: 'CSP directive-report-uri',
    message: '`report-uri` in {header} is deprecated.',
    fix: 'Add `report-to csp`, and `Reporting-Endpoints: csp="/csp-reports"`. Keep `report-uri` for older browsers.',
    check: (facts) =>
      findDirective(facts, ({ name }, policy) =>
        name === 'report-uri' && !policy.some((each) => each.name === 'report-to') ? {} : undefined,
      ),
  },
]

function isFetch({ name }: { readonly name: string }): boolean {
  return SOURCE_DIRECTIVES.has(name) && name.includes('-src')
}

/** A name without the `:` or `=` that an author put behind it. A pattern would take quadratic time for many of them. */
function withoutSeparator(name: string): string {
  let end = name.length
  while (name[end - 1] === ':' || name[end - 1] === '=') end--
  return name.slice(0, end)
}
