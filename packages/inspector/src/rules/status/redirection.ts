import { isSafeMethod } from '@statuskit/core/methods'
import { encode, parseUrl, type Url, withoutFragment } from '../../fields/url.ts'
import type { Facts } from '../../message/facts.ts'
import { isLoopback } from '../../message/loopback.ts'
import { only, type Rule, when } from '../rule.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers remove or reject these
const CONTROLS = /[\0-\x1f\x7f]/

/** Rules about 3xx responses, and about `Location`. */
export const REDIRECTION_RULES: readonly Rule[] = [
  {
    id: 'redirect-missing-location',
    severity: 'error',
    level: 'SHOULD',
    statuses: (row) => row?.redirectMethod !== undefined,
    absence: ['location'],
    sections: 'RFC 9110 15.4; RFC 9110 15.4.2; RFC 9110 15.4.3',
    message: "{status} has no Location header, so clients can't follow the redirect.",
    fix: 'Add the target, for example `Location: /new`.',
    reason: 'Clients have no URL to go to, so they stop here.',
  },
  {
    id: 'redirect-location-invalid',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => row?.class === 'redirection' || code === 201,
    fields: ['location'],
    sections: 'RFC 9110 10.2.2; RFC 9110 2.2',
    message: '`Location: {value}` is not a valid URL: {why}.',
    fix: 'Send a valid URL or path, for example `Location: {fixed}`.',
    reason: "It is a warning if browsers repair the value: other clients send it as it is, or don't follow it.",
    check(facts) {
      const value = facts.values('location')[0] ?? ''
      const why = locationError(value)
      if (why === undefined) return undefined
      const target = value === '' ? undefined : parseUrl(value, facts.url?.href ?? 'http://a.invalid/')
      return target === undefined || CONTROLS.test(value)
        ? { values: { why, fixed: '/new' } }
        : { values: { why, fixed: repair(value) }, severity: 'warning' }
    },
  },
  {
    id: 'redirect-location-host',
    severity: 'warning',
    level: 'advice',
    statuses: (row, code) => row?.class === 'redirection' || code === 201,
    fields: ['location'],
    sections: 'RFC 9110 10.2.2',
    message: '`Location: {value}` is a path below the current one, although it begins like a host.',
    fix: 'Send the scheme too: `Location: https://{value}`.',
    reason: 'Clients follow the redirect to a path that most likely does not exist.',
    check(facts) {
      // Without a scheme or `//`, a name of a host is the name of a file.
      return when(
        /^www\.[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?(?:[/?#]|$)/i.test(facts.values('location')[0] ?? ''),
      )
    },
  },
  {
    id: 'redirect-loop-self',
    severity: 'error',
    level: 'advice',
    statuses: (row) => row?.redirectMethod !== undefined,
    fields: ['location'],
    needs: ['url', 'method'],
    yields: ['redirect-location-invalid'],
    sections: 'RFC 9110 15.4',
    message: '{status} redirects {method} {url} to itself.',
    fix: 'Redirect to another URL, or answer this request without a redirect.',
    reason:
      'Clients repeat the request until they give up. With Set-Cookie it is a warning, because the cookie can get another value.',
    check(facts) {
      const { method = '' } = facts.message
      const { redirectMethod } = facts.row ?? {}
      // After 301 and 302 clients repeat safe methods (RFC 10008, section 2.5); after 303 they send GET.
      const repeated = redirectMethod === 'kept' || (redirectMethod === 'may-change' && isSafeMethod(method))
      if (
        !(repeated || method === 'GET' || method === 'HEAD') ||
        withoutFragment(targetOf(facts)) !== withoutFragment(facts.url)
      )
        return undefined
      if (!facts.has('set-cookie')) return true
      // A page can set a cookie and redirect to itself once, for the request with the cookie.
      const sent = new Set(
        facts
          .request('cookie')
          ?.split(';')
          .map((pair) => pair.split('=', 1)[0]?.trim()),
      )
      return facts.cookies.every(({ name }) => sent.has(name)) ? { severity: 'warning' } : undefined
    },
  },
  {
    id: 'redirect-https-to-http',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.redirectMethod !== undefined,
    fields: ['location'],
    needs: ['url'],
    sections: 'RFC 9110 4.2.2; RFC 9110 15.4',
    message: '{status} redirects from https to the unencrypted `{value}`.',
    fix: 'Redirect to the same address with https.',
    reason: 'The next request, with its cookies and query, can be read and changed on the way.',
    check(facts) {
      const target = targetOf(facts)
      return when(facts.url?.protocol === 'https:' && target?.protocol === 'http:' && !isLoopback(target.hostname))
    },
  },
  {
    id: 'redirect-302-after-post',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.redirectMethod === 'may-change',
    needs: ['method'],
    sections: 'RFC 9110 15.4.3; RFC 9110 15.4.2',
    message: 'After {status} to {method}, some clients repeat {method} and some send GET.',
    fix: 'Send 303 if GET should follow, or 307 or 308 to keep {method}.',
    check: ({ message }) => when(message.method !== 'GET' && message.method !== 'HEAD'),
  },
  {
    id: 'redirect-permanent-uncontrolled',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.redirectMethod !== undefined && row.cacheability === 'heuristic',
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9111 4.2.2; RFC 9110 15.4.2',
    message: '{status} is permanent and states no lifetime, so clients can cache it for a long time.',
    fix: 'State how long it may be cached, for example `Cache-Control: max-age=3600`.',
  },
  {
    id: 'status-300-missing-choices',
    severity: 'info',
    level: 'SHOULD',
    profile: 'strict',
    statuses: only(300),
    absence: ['location', 'link'],
    needs: ['content', 'method'],
    sections: 'RFC 9110 15.4.1',
    message: '300 (Multiple Choices) lists no choices: it has no body and no Location or Link header.',
    fix: 'List the choices in the body, or add the preferred one as Location.',
    reason: 'Clients need a person to choose in any case, because the choices have no standard format.',
    check: (facts) => when(facts.hasContent === false && facts.message.method !== 'HEAD'),
  },
  {
    id: 'status-305-deprecated',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.registration.state === 'deprecated',
    sections: 'RFC 9110 15.4.6',
    message: '{status} is deprecated.',
    fix: 'Configure the proxy in the client, and answer this request without a redirect.',
    reason:
      'Clients have no safe way to accept a proxy from a response, which is why it was deprecated (RFC 7231, appendix B).',
  },
  {
    id: 'status-306-reserved',
    severity: 'warning',
    level: 'advice',
    statuses: (row) => row?.registration.state === 'unused' && row.class === 'redirection',
    sections: 'RFC 9110 15.4.7',
    message: '{status} is no longer used and has no meaning.',
    fix: 'Send 302, 303, 307 or 308.',
    reason: "Clients that don't know it treat it as 300.",
  },
]

/** Why a Location is not a URI reference. Browsers repair many of these values; the grammar is stricter. */
function locationError(value: string): string | undefined {
  if (value === '') return 'it is empty'
  if (parseUrl(value, 'http://a.invalid/') === undefined) return "its host or port can't be read"
  const character = /[^\x21-\x7e]|["<>\\^`{|}]/.exec(value)?.[0]
  if (character !== undefined) {
    const code = character.codePointAt(0) ?? 0
    return `it contains ${code <= 32 || code > 126 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : `"${character}"`}`
  }
  if (/%(?![\da-f]{2})/i.test(value)) return 'a % is not followed by two hexadecimal digits'
  return /^[^/?#]*:/.test(value) && !/^[a-z][a-z\d+\-.]*:/i.test(value)
    ? 'its first path segment contains a colon'
    : undefined
}

/** The value with percent-encoding where a URI needs it, as browsers would send it. */
function repair(value: string): string {
  const complete = value.replaceAll('\\', '/').replace(/%(?![\da-f]{2})/gi, '%25')
  const encoded = encode(complete, /[^\x21-\x7e]|["<>^`{|}]/gu)
  return /^[^/?#]*:/.test(encoded) && !/^[a-z][a-z\d+\-.]*:/i.test(encoded) ? `./${encoded}` : encoded
}

function targetOf(facts: Facts): Url | undefined {
  return parseUrl(facts.values('location')[0], facts.url?.href)
}
