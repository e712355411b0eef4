import { parseParameter, splitOutsideQuotes } from '@statuskit/core/fields'
import type { Facts } from '../../message/facts.ts'
import { remember } from '../../message/remember.ts'
import { closestWord } from '../closest-word.ts'
import { type Rule, when } from '../rule.ts'

/** A year, which browsers' preload lists require. */
const LONG = 31_536_000
/** The directives of Strict-Transport-Security, with the one of browsers' preload lists. */
const HSTS_DIRECTIVES = ['max-age', 'includeSubDomains', 'preload']
/** Products that name the same version in every release. */
const FIXED = /^(?:Apache-Coyote\/1\.1|Microsoft-HTTPAPI\/2\.0)$/

/** Rules about headers that protect pages. Missing headers are reported in the browser profile only. */
export const SECURITY_RULES: readonly Rule[] = [
  {
    id: 'hsts-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1; RFC 6797 6.1.1; RFC 6797 6.1.2; RFC 6797 8.1',
    message: 'Browsers ignore `Strict-Transport-Security: {text}`: {why}.',
    fix: 'Send `max-age=31536000; includeSubDomains`.',
    check(facts) {
      const { text, why } = parseHsts(facts)
      return why === undefined ? undefined : { values: { text, why } }
    },
  },
  {
    id: 'hsts-misspelled-directive',
    severity: 'warning',
    level: 'advice',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 6.1',
    message:
      'Browsers ignore `{name}` in Strict-Transport-Security, because it is not a directive. Did you mean `{meant}`?',
    fix: 'Replace `{name}` with `{meant}`.',
    reason: 'A directive that was meant to have an effect has none.',
    check(facts) {
      const { misspelled } = parseHsts(facts)
      return misspelled === undefined ? undefined : { values: misspelled }
    },
  },
  {
    id: 'hsts-repeated',
    severity: 'warning',
    level: 'MUST',
    fields: ['strict-transport-security'],
    needs: ['fieldLines'],
    sections: 'RFC 6797 7.1; RFC 6797 8.1',
    message: 'Strict-Transport-Security appears {count} times, and browsers read only the first: `{text}`.',
    fix: 'Send it once. Often both the server and a proxy in front of it add it.',
    reason: 'The first line works. If all lines are equal, it is an info.',
    check(facts) {
      const lines = facts.values('strict-transport-security')
      if (lines.length < 2) return undefined
      const same = lines.every((line) => line === lines[0])
      return { values: { count: lines.length, text: lines[0] ?? '' }, ...(same && { severity: 'info' as const }) }
    },
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
    yields: ['hsts-preload-ineligible'],
    sections: 'RFC 6797 6.1.1',
    message: 'Strict-Transport-Security ends after {age} s, which is less than a year.',
    fix: 'Send `max-age=31536000`.',
    check(facts) {
      const { age } = parseHsts(facts)
      // 0 removes the policy.
      return age !== undefined && age > 0 && age < LONG ? { values: { age } } : undefined
    },
  },
  {
    id: 'hsts-preload-ineligible',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['strict-transport-security'],
    sections: 'RFC 6797 12.3',
    message:
      "The preload lists of browsers don't accept `Strict-Transport-Security: {text}`, although it has `preload`.",
    fix: 'Send `max-age=31536000; includeSubDomains; preload`, or remove `preload`.',
    check(facts) {
      const { text, age, names } = parseHsts(facts)
      // 0 removes the host from the lists.
      if (age === undefined || age === 0 || !names.includes('preload')) return undefined
      return age < LONG || !names.includes('includesubdomains') ? { values: { text } } : undefined
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
    once: 'host',
    fields: ['server', 'x-powered-by'],
    sections: 'RFC 9110 10.2.4; RFC 9110 17.12',
    message: '`{name}: {text}` names the version, which helps attackers find known vulnerabilities.',
    fix: 'Send the name only: `{name}: {product}`.',
    reason: 'Hiding the version slows attackers down but fixes no vulnerability.',
    check(facts) {
      for (const name of ['server', 'x-powered-by']) {
        const text = facts.value(name)
        if (text !== undefined && !FIXED.test(text) && /\/\d+\.\d/.test(text))
          return {
            values: { name: facts.sentName(name), text, product: text.slice(0, text.indexOf('/')) },
            fields: [name],
          }
      }
      return undefined
    },
  },
]

/** Strict-Transport-Security, of which browsers read the first line only, and why they ignore it. */
function parseHsts(facts: Facts): Hsts {
  const [line = ''] = facts.values('strict-transport-security')
  const joined = facts.hides('field-lines') && line.includes(',') ? splitOutsideQuotes(line, ',') : []
  // Parts that each have a max-age were lines of their own before the source joined them.
  return hstsOf(joined.every((part) => /max-age/i.test(part)) ? (joined[0] ?? line) : line)
}

interface Hsts {
  readonly text: string
  readonly age?: number
  readonly names: readonly string[]
  readonly why?: string
  /** A name as it was sent, and the directive that it misspells. */
  readonly misspelled?: { readonly name: string; readonly meant: string } | undefined
}

/** Several rules read it, and a site sends the same one with every response. */
const hstsOf = /* @__PURE__ */ remember((text: string): Hsts => {
  const directives = splitOutsideQuotes(text, ';')
    .filter((directive) => directive !== '')
    .map(parseParameter)
  const names = directives.map(({ name }) => name)
  const fault = (why: string) => ({ text, names, why })
  const age = directives.find(({ name }) => name === 'max-age')?.value
  if (age === undefined) return fault('it has no max-age')
  if (!/^\d+$/.test(age)) return fault('max-age is not a number of seconds')
  const seen = new Set<string>()
  const repeated = names.find((name) => seen.size === seen.add(name).size)
  if (repeated !== undefined) return fault(`${repeated} appears more than once`)
  if (directives.some(({ valid }) => !valid)) return fault('a directive has invalid syntax')
  if (directives.some(({ name, value }) => name === 'includesubdomains' && value !== undefined))
    return fault('includeSubDomains has a value')
  return { text, names, age: Number(age), misspelled: misspelledIn(text, names) }
})

function misspelledIn(text: string, names: readonly string[]): Hsts['misspelled'] {
  const words = HSTS_DIRECTIVES.map((each) => each.toLowerCase())
  for (const name of names) {
    const meant = words.includes(name) ? undefined : closestWord(name, words)
    if (meant === undefined) continue
    const at = text.toLowerCase().indexOf(name)
    return { name: text.slice(at, at + name.length), meant: HSTS_DIRECTIVES[words.indexOf(meant)] ?? meant }
  }
  return undefined
}
