import { byteLength } from '@statuskit/core/fields'
import { type Cookie, isCookieDate } from '../../fields/set-cookie.ts'
import type { Facts } from '../../message/facts.ts'
import type { Hit, Rule } from '../rule.ts'

const BIS = 'draft-ietf-httpbis-rfc6265bis-20'
/** Attributes that tell the end of a cookie; a comma and a pair after one begin another cookie. */
const FOLDED =
  /;\s*(?:path=[^;,]*|domain=[^;,]*|secure|httponly|samesite=\w+|max-age=-?\d+|expires=[^;]{0,40}?GMT)\s*,\s*[!#$%&'*+\-.^`|~\w]+=/i

/** Rules about cookies. */
export const COOKIE_RULES: readonly Rule[] = [
  {
    id: 'cookie-samesite-none-insecure',
    severity: 'error',
    fields: ['set-cookie'],
    sections: `${BIS} 5.7`,
    message: 'browsers refuse {names}: SameSite=None needs Secure',
    fix: 'Add Secure.',
    check: (facts) =>
      named(
        facts,
        ({ attributes }) => attributes.get('samesite')?.toLowerCase() === 'none' && !attributes.has('secure'),
      ),
  },
  {
    id: 'cookie-prefix-invalid',
    severity: 'error',
    fields: ['set-cookie'],
    sections: `${BIS} 4.1.3; ${BIS} 5.7`,
    message: 'browsers refuse {names}: the prefix asks for Secure, and __Host- for Path=/ and no Domain too',
    fix: 'Add what the prefix asks for, or rename the cookie.',
    check: (facts) =>
      named(facts, ({ name, attributes }) => {
        const lower = name.toLowerCase()
        if (lower.startsWith('__host-')) {
          return !attributes.has('secure') || attributes.get('path') !== '/' || Boolean(attributes.get('domain'))
        }
        return lower.startsWith('__secure-') && !attributes.has('secure')
      }),
  },
  {
    id: 'cookie-partitioned-insecure',
    severity: 'error',
    fields: ['set-cookie'],
    sections: 'CHIPS section-2',
    message: 'browsers refuse {names}: Partitioned needs Secure',
    fix: 'Add Secure.',
    yields: ['cookie-samesite-none-insecure', 'cookie-prefix-invalid'],
    check: (facts) => named(facts, ({ attributes }) => attributes.has('partitioned') && !attributes.has('secure')),
  },
  {
    id: 'cookie-insecure-on-https',
    severity: 'info',
    profile: 'browser',
    fields: ['set-cookie'],
    needs: ['url'],
    yields: ['cookie-samesite-none-insecure', 'cookie-prefix-invalid', 'cookie-partitioned-insecure'],
    sections: 'RFC 6265 5.2.5',
    message: 'browsers send {names} over http too: there is no Secure',
    fix: 'Add Secure.',
    check: (facts) =>
      facts.url?.protocol === 'https:' ? named(facts, ({ attributes }) => !attributes.has('secure')) : undefined,
  },
  {
    id: 'cookie-session-not-httponly',
    severity: 'info',
    profile: 'browser',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.2.6',
    message: 'scripts of the page can read {names}: there is no HttpOnly',
    fix: 'Add HttpOnly.',
    check: (facts) =>
      named(
        facts,
        // A token against forged requests is meant for scripts.
        ({ name, attributes }) =>
          /sess(?:ion)?(?:[-_.]?id)?$|^(?:connect\.)?sid$|auth/i.test(name) &&
          !/[cx]srf/i.test(name) &&
          !attributes.has('httponly'),
      ),
  },
  {
    id: 'cookie-expires-invalid',
    severity: 'warning',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.1.1; RFC 6265 5.2.1',
    message: 'browsers cannot read the date of {names}, and drop the cookie with the session',
    fix: 'Send Expires as Sun, 06 Nov 1994 08:49:37 GMT.',
    check: (facts) =>
      named(facts, ({ attributes }) => {
        const expires = attributes.get('expires')
        return expires !== undefined && !attributes.has('max-age') && !isCookieDate(expires)
      }),
  },
  {
    id: 'cookie-max-age-invalid',
    severity: 'warning',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.2.2',
    message: 'browsers ignore Max-Age of {names}: it is no whole number',
    fix: 'Send whole seconds.',
    check: (facts) =>
      named(facts, ({ attributes }) => {
        const age = attributes.get('max-age')
        return age !== undefined && !/^-?\d+$/.test(age)
      }),
  },
  {
    id: 'cookie-too-large',
    severity: 'error',
    fields: ['set-cookie'],
    sections: `${BIS} 5.6`,
    message: 'browsers refuse {names}: name and value have over 4096 octets',
    fix: 'Keep the data at the server and an identifier in the cookie.',
    check: (facts) =>
      named(
        facts,
        ({ name, value }) => name.length + value.length > 1024 && byteLength(name) + byteLength(value) > 4096,
      ),
  },
  {
    id: 'cookie-duplicate',
    severity: 'warning',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1',
    message: 'the response sets {names} twice for the same domain and path: the last one wins',
    fix: 'Set it once.',
    check(facts) {
      const seen = new Set<string>()
      return named(facts, ({ name, attributes }) => {
        const key = `${name};${attributes.get('domain')?.toLowerCase() ?? ''};${attributes.get('path') ?? ''}`
        return seen.size === seen.add(key).size
      })
    },
  },
  {
    id: 'set-cookie-folded',
    severity: 'error',
    fields: ['set-cookie'],
    needs: ['fieldLines'],
    sections: 'RFC 6265 3; RFC 9110 5.3',
    message: 'a line of Set-Cookie has two cookies, and browsers lose the second',
    fix: 'Send a line a cookie.',
    check: (facts) => (facts.values('set-cookie').some((line) => FOLDED.test(line)) ? true : undefined),
  },
]

/** One finding for all cookies that a test holds for, with their names. */
function named(facts: Facts, test: (cookie: Cookie) => boolean): Hit | undefined {
  const names = facts.cookies.filter(test).map((cookie) => cookie.name)
  return names.length === 0 ? undefined : { values: { names: [...new Set(names)].slice(0, 5).join(', ') } }
}
