import type { Cookie } from '../../fields/set-cookie.ts'
import { isLoopback } from '../../message/loopback.ts'
import type { Rule } from '../rule.ts'
import { COOKIE_DRAFT, named } from './cookies.ts'

const LAYERED = 'draft-ietf-httpbis-layered-cookies'

/** Rules about where browsers store a cookie and send it back. */
export const COOKIE_SCOPE_RULES: readonly Rule[] = [
  {
    id: 'cookie-domain-mismatch',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    needs: ['url'],
    yields: ['cookie-domain-single-label'],
    sections: 'RFC 6265 5.3; RFC 6265 5.1.3',
    message: "Browsers reject the cookie `{names}`: its Domain doesn't include the host {host}.",
    fix: 'Set Domain to the host or to a parent of it, or remove Domain.',
    check(facts) {
      const host = facts.url?.hostname.toLowerCase()
      // A test on the local machine or in a local network sees the domain of production.
      if (host === undefined || isLoopback(host) || isLocalName(host)) return undefined
      const hit = named(facts, (cookie) => {
        const domain = domainOf(cookie)
        return domain !== '' && isAscii(domain) && host !== domain && (isAddress(host) || !host.endsWith(`.${domain}`))
      })
      return hit && { values: { ...hit.values, host } }
    },
  },
  {
    id: 'cookie-domain-single-label',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.3',
    message: 'Browsers reject the cookie `{names}`: Domain is a whole top-level domain.',
    fix: 'Set Domain to a registered domain such as `example.com`, or remove it.',
    check(facts) {
      const host = facts.url?.hostname.toLowerCase()
      if (host !== undefined && isLoopback(host)) return undefined
      return named(facts, (cookie) => {
        const domain = domainOf(cookie)
        // The host itself is allowed, and has no dot in a local network.
        return /^[a-z][a-z\d-]*$/.test(domain) && domain !== 'localhost' && domain !== host
      })
    },
  },
  {
    id: 'cookie-domain-address',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    fields: ['set-cookie'],
    yields: ['cookie-domain-mismatch'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.1.3',
    message: 'The Domain of the cookie `{names}` is an IP address, which has no subdomains.',
    fix: 'Remove Domain. The cookie is sent back to the same host.',
    reason: 'Browsers accept the address of the host itself.',
    check: (facts) => named(facts, (cookie) => isAddress(domainOf(cookie))),
  },
  {
    id: 'cookie-secure-over-http',
    severity: 'warning',
    level: 'MUST',
    fields: ['set-cookie'],
    needs: ['url'],
    sections: `${COOKIE_DRAFT} 5.7`,
    message: 'Browsers reject the cookie `{names}`: it has Secure, and {host} sent it over http.',
    fix: 'Serve the response over https.',
    reason: 'A proxy in front of the server can pass the cookie on over https.',
    check(facts) {
      const { protocol, hostname } = facts.url ?? {}
      if (protocol !== 'http:' || hostname === undefined || isLoopback(hostname)) return undefined
      const hit = named(facts, ({ attributes }) => attributes.has('secure'))
      return hit && { values: { ...hit.values, host: hostname } }
    },
  },
  {
    id: 'cookie-http-prefix-invalid',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    yields: ['cookie-prefix-invalid'],
    sections: `${LAYERED} 4.1.3.3; ${LAYERED} 4.1.3.4`,
    message:
      'Browsers reject the cookie `{names}`: the prefixes `__Http-` and `__Host-Http-` need Secure and HttpOnly.',
    fix: 'Add the missing attributes, or rename the cookie.',
    check: (facts) =>
      named(
        facts,
        ({ name, attributes }) =>
          /^__(?:host-)?http-/i.test(name) && !(attributes.has('secure') && attributes.has('httponly')),
      ),
  },
  {
    id: 'cookie-path-invalid',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    yields: ['cookie-prefix-invalid'],
    sections: 'RFC 6265 5.2.4; RFC 6265 4.1.2.4',
    message:
      "Browsers ignore the Path of the cookie `{names}`, because it doesn't begin with a slash, and use the directory of the URL.",
    fix: 'Send an absolute path without quotes, for example `Path=/`.',
    check: (facts) =>
      named(facts, ({ attributes }) => {
        const path = attributes.get('path') ?? ''
        return path !== '' && !path.startsWith('/')
      }),
  },
  {
    id: 'cookie-samesite-invalid',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 5.6.7; ${COOKIE_DRAFT} 4.1.1`,
    message: 'Browsers ignore the SameSite of the cookie `{names}`: the values are Strict, Lax and None.',
    fix: 'Send `SameSite=Lax`, `SameSite=Strict`, or `SameSite=None; Secure`.',
    check: (facts) =>
      // An empty value means the default, as intended.
      named(facts, ({ attributes }) => !/^(?:strict|lax|none|)$/i.test(attributes.get('samesite') ?? '')),
  },
  {
    id: 'cookie-partitioned-samesite',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    fields: ['set-cookie'],
    sections: 'CHIPS section-2',
    message:
      'The cookie `{names}` is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.',
    fix: 'Add `SameSite=None; Secure`, or remove Partitioned.',
    check: (facts) =>
      named(
        facts,
        ({ attributes }) => attributes.has('partitioned') && attributes.get('samesite')?.toLowerCase() !== 'none',
      ),
  },
]

/** The Domain of a cookie without the dot that browsers ignore; empty without Domain. */
function domainOf({ attributes }: Cookie): string {
  return (attributes.get('domain') ?? '').toLowerCase().replace(/^\./, '')
}

/** Whether a host is a name without a dot, as in a local network. */
function isLocalName(host: string): boolean {
  return !host.includes('.') && !isAddress(host)
}

function isAddress(host: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]*\])$/.test(host)
}

/** Hosts in other scripts have several forms, which only browsers compare. */
function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
