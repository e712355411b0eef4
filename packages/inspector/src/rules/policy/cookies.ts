import { byteLength } from '@statuskit/core/fields'
import { type Cookie, isCookieDate } from '../../fields/set-cookie.ts'
import type { Facts } from '../../message/facts.ts'
import { isRecorded } from '../../message/recorded.ts'
import { isPlaceholder } from '../../message/redacted.ts'
import type { Hit, Rule } from '../rule.ts'

/** The revision of the cookie standard that the rules cite. */
export const COOKIE_DRAFT = 'draft-ietf-httpbis-rfc6265bis-20'
/** A cookie attribute followed by a comma and `name=`, where another cookie begins. */
const FOLDED =
  /;\s*(?:(?:path|domain)=[^;,]*|(?:secure|httponly|samesite=\w+|max-age=-?\d+|expires=[^;]{0,40}?GMT)\s*),\s*(?!(?:path|domain|samesite|max-age|expires)=)[!#$%&'*+\-.^`|~\w]+=/i

/** Rules about cookies. */
export const COOKIE_RULES: readonly Rule[] = [
  {
    id: 'cookie-samesite-none-insecure',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 5.7`,
    message: 'Browsers reject the cookie `{names}`: SameSite=None needs Secure.',
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
    level: 'MUST',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 4.1.3; ${COOKIE_DRAFT} 5.7`,
    message:
      'Browsers reject the cookie `{names}`: the prefix `__Secure-` needs Secure, and `__Host-` needs Secure, Path=/ and no Domain.',
    fix: 'Add the missing attributes, or rename the cookie.',
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
    level: 'MUST',
    fields: ['set-cookie'],
    sections: 'CHIPS section-2',
    message: 'Browsers reject the cookie `{names}`: Partitioned needs Secure.',
    fix: 'Add Secure.',
    yields: ['cookie-samesite-none-insecure', 'cookie-prefix-invalid'],
    check: (facts) => named(facts, ({ attributes }) => attributes.has('partitioned') && !attributes.has('secure')),
  },
  {
    id: 'cookie-insecure-on-https',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['set-cookie'],
    needs: ['url'],
    yields: ['cookie-samesite-none-insecure', 'cookie-prefix-invalid', 'cookie-partitioned-insecure'],
    sections: 'RFC 6265 5.2.5',
    message: 'Browsers send the cookie `{names}` over unencrypted http too, because it has no Secure attribute.',
    fix: 'Add Secure.',
    check: (facts) =>
      facts.url?.protocol === 'https:' ? named(facts, ({ attributes }) => !attributes.has('secure')) : undefined,
  },
  {
    id: 'cookie-session-not-httponly',
    severity: 'info',
    level: 'advice',
    profile: 'browser',
    fields: ['set-cookie'],
    sections: 'RFC 6265 5.2.6',
    message: 'Scripts can read the cookie `{names}`, because it has no HttpOnly attribute.',
    fix: 'Add HttpOnly.',
    check: (facts) =>
      named(
        facts,
        // A CSRF token is meant for scripts.
        ({ name, attributes }) =>
          /sess(?:ion)?(?:[-_.]?id)?$|^(?:connect\.)?sid$|auth/i.test(name) &&
          !/[cx]srf/i.test(name) &&
          !attributes.has('httponly'),
      ),
  },
  {
    id: 'cookie-expires-invalid',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.1.1; RFC 6265 5.2.1',
    message: "Browsers can't read the Expires date of the cookie `{names}`, so the cookie ends with the session.",
    fix: 'Send a date such as `Expires=Sun, 06 Nov 1994 08:49:37 GMT`.',
    check: (facts) =>
      named(facts, ({ attributes }) => {
        const expires = attributes.get('expires')
        return expires !== undefined && !attributes.has('max-age') && !isCookieDate(expires)
      }),
  },
  {
    id: 'cookie-max-age-invalid',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1; RFC 6265 5.2.2',
    message: "Browsers ignore the Max-Age of the cookie `{names}`, because it isn't a whole number.",
    fix: 'Send whole seconds, for example `Max-Age=3600`.',
    check: (facts) =>
      named(facts, ({ attributes }) => {
        const age = attributes.get('max-age')
        return age !== undefined && !/^-?\d+$/.test(age)
      }),
  },
  {
    id: 'cookie-too-large',
    severity: 'error',
    level: 'MUST',
    fields: ['set-cookie'],
    sections: `${COOKIE_DRAFT} 5.6`,
    message: 'Browsers reject the cookie `{names}`: its name and value are longer than 4096 bytes.',
    fix: 'Keep the data on the server, and only its identifier in the cookie.',
    check: (facts) =>
      named(
        facts,
        ({ name, value }) => name.length + value.length > 1024 && byteLength(name) + byteLength(value) > 4096,
      ),
  },
  {
    id: 'cookie-duplicate',
    severity: 'warning',
    level: 'SHOULD',
    fields: ['set-cookie'],
    sections: 'RFC 6265 4.1.1',
    message:
      'The response sets the cookie `{names}` more than once for the same domain and path, and the last one wins.',
    fix: 'Set it once.',
    check(facts) {
      // Some recorders list the headers twice, as `Set-Cookie` and as `set-cookie`.
      const names = new Set(facts.linesOf(['set-cookie']).map(([name]) => name))
      if (names.size > 1 && isRecorded(facts)) return undefined
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
    level: 'SHOULD',
    fields: ['set-cookie'],
    needs: ['fieldLines'],
    sections: 'RFC 6265 3; RFC 9110 5.3',
    message: 'One Set-Cookie line sets more than one cookie, so browsers lose all but the first.',
    fix: 'Send a Set-Cookie line for each cookie.',
    reason: 'Browsers read the second cookie as part of the first.',
    check: (facts) => (facts.values('set-cookie').some((line) => FOLDED.test(line)) ? true : undefined),
  },
]

/** A comma with another cookie after it. */
const JOINED = /,[ \t]*[^\s;,=]+=/

/** One finding for all cookies that match, with their names. */
export function named(facts: Facts, test: (cookie: Cookie) => boolean): Hit | undefined {
  // Where a recorder has joined the lines, attributes can belong to the next cookie.
  const lines = facts.hides('field-lines') ? facts.values('set-cookie') : []
  const cookies = facts.cookies.filter(
    (cookie, at) => test(cookie) && !JOINED.test(lines[at] ?? '') && !hasPlaceholder(cookie),
  )
  const names = cookies.map((cookie) => cookie.name)
  return names.length === 0 ? undefined : { values: { names: [...new Set(names)].slice(0, 5).join('`, `') } }
}

/** Whether a recorder has replaced the value of an attribute: `Path=[REDACTED]`. */
function hasPlaceholder({ attributes }: Cookie): boolean {
  return [...attributes.values()].some(isPlaceholder)
}
