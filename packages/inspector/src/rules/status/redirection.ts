import { isSafeMethod } from '@statuskit/core/methods'
import { type Facts, parseUrl } from '../../message/facts.ts'
import { isLoopback } from '../../message/loopback.ts'
import { only, type Rule, when } from '../rule.ts'

/** Rules about 3xx responses, and about `Location`. */
export const REDIRECTION_RULES: readonly Rule[] = [
  {
    id: 'redirect-missing-location',
    severity: 'error',
    statuses: (row) => row?.redirectMethod !== undefined,
    absence: ['location'],
    sections: 'RFC 9110 15.4; RFC 9110 10.2.2',
    message: '{status} does not say in Location where to go, and clients stop',
    fix: 'Add Location.',
  },
  {
    id: 'redirect-location-invalid',
    severity: 'error',
    statuses: (row, code) => row?.class === 'redirection' || code === 201,
    fields: ['location'],
    sections: 'RFC 9110 10.2.2; RFC 9110 2.2',
    message: 'Location: {value} is not a URI reference: {why}',
    fix: 'Percent-encode what a URI cannot hold.',
    check(facts) {
      const why = locationError(facts.values('location')[0] ?? '')
      return why === undefined ? undefined : { values: { why } }
    },
  },
  {
    id: 'redirect-loop-self',
    severity: 'error',
    statuses: (row) => row?.redirectMethod !== undefined,
    fields: ['location'],
    needs: ['url', 'method'],
    yields: ['redirect-location-invalid'],
    sections: 'RFC 9110 15.4',
    message: '{status} redirects {method} {url} to itself',
    fix: 'Redirect to another URI, or answer.',
    check(facts) {
      const { method = '' } = facts.message
      const { redirectMethod } = facts.row ?? {}
      // After 301 and 302 a client repeats safe methods (RFC 10008, section 2.5); after 303 it sends GET.
      const repeated = redirectMethod === 'kept' || (redirectMethod === 'may-change' && isSafeMethod(method))
      if (
        !(repeated || method === 'GET' || method === 'HEAD') ||
        withoutFragment(targetOf(facts)) !== withoutFragment(facts.url)
      )
        return undefined
      // A page that sets a cookie may redirect to itself once, to see whether it comes back.
      return facts.has('set-cookie') ? { severity: 'warning' } : true
    },
  },
  {
    id: 'redirect-https-to-http',
    severity: 'warning',
    statuses: (row) => row?.redirectMethod !== undefined,
    fields: ['location'],
    needs: ['url'],
    sections: 'RFC 9110 15.4; RFC 9110 17.16.1',
    message: '{status} leads from https to {value}, in the clear',
    fix: 'Redirect to https.',
    check(facts) {
      const target = targetOf(facts)
      return when(facts.url?.protocol === 'https:' && target?.protocol === 'http:' && !isLoopback(target.hostname))
    },
  },
  {
    id: 'redirect-302-after-post',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row?.redirectMethod === 'may-change',
    needs: ['method'],
    sections: 'RFC 9110 15.4.3; RFC 9110 15.4.2',
    message: 'after {status} to {method}, some clients repeat the method and some send GET',
    fix: 'Use 303 for a GET that follows, 307 or 308 to keep the method.',
    check: ({ message }) => when(message.method !== 'GET' && message.method !== 'HEAD'),
  },
  {
    id: 'redirect-permanent-uncontrolled',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row?.redirectMethod !== undefined && row.cacheability === 'heuristic',
    absence: ['cache-control', 'expires'],
    sections: 'RFC 9111 4.2.2; RFC 9110 15.4.2',
    message: 'caches choose how long they keep this {status}, and browsers keep it long',
    fix: 'Add Cache-Control: max-age=… with the time that you can stand by it.',
  },
  {
    id: 'status-300-missing-choices',
    severity: 'info',
    profile: 'strict',
    statuses: only(300),
    absence: ['location', 'link'],
    needs: ['content', 'method'],
    sections: 'RFC 9110 15.4.1',
    message: '300 offers a choice and lists nothing to choose from',
    fix: 'List the choices in the content, or prefer one in Location.',
    check: (facts) => when(facts.hasContent === false && facts.message.method !== 'HEAD'),
  },
  {
    id: 'status-305-deprecated',
    severity: 'warning',
    statuses: (row) => row?.registration.state === 'deprecated',
    sections: 'RFC 9110 15.4.6',
    message: '{status} is deprecated, and no client follows it',
    fix: 'Configure proxies at the client.',
  },
  {
    id: 'status-306-reserved',
    severity: 'warning',
    statuses: (row) => row?.registration.state === 'unused' && row.class === 'redirection',
    sections: 'RFC 9110 15.4.7',
    message: '{status} is reserved and has no meaning',
    fix: 'Use 302, 303, 307 or 308.',
  },
]

/** Why a Location is no URI reference. The grammar of a sender is strict, whatever browsers make of it. */
function locationError(value: string): string | undefined {
  if (value === '') return 'it is empty'
  const character = /[^\x21-\x7e]|["<>\\^`{|}]/.exec(value)?.[0]
  if (character !== undefined) {
    const code = character.codePointAt(0) ?? 0
    return `it has ${code <= 32 || code > 126 ? `U+${code.toString(16).toUpperCase().padStart(4, '0')}` : character}`
  }
  if (/%(?![\da-f]{2})/i.test(value)) return 'a % has no two hexadecimal digits after it'
  return /^[^/?#]*:/.test(value) && !/^[a-z][a-z\d+\-.]*:/i.test(value)
    ? 'a colon stands in its first segment'
    : undefined
}

function targetOf(facts: Facts): URL | undefined {
  return parseUrl(facts.values('location')[0], facts.url?.href)
}

function withoutFragment(url: URL | undefined): string | undefined {
  return url === undefined ? undefined : url.href.slice(0, url.href.length - url.hash.length)
}
