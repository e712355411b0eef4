import { only, type Rule, when } from '../rule.ts'

/** Rules about 5xx responses that no other group has. */
export const SERVER_ERROR_RULES: readonly Rule[] = [
  {
    id: 'status-501-for-known-method',
    severity: 'info',
    profile: 'strict',
    statuses: only(501),
    needs: ['method'],
    sections: 'RFC 9110 9.1; RFC 9110 15.6.2',
    message: '501 says that the server does not know {method}, which every general-purpose server supports',
    fix: 'Answer 405 where the resource does not take it, 500 where something is missing.',
    check: ({ message }) => when(message.method === 'GET' || message.method === 'HEAD'),
  },
  {
    id: 'status-505-http2',
    severity: 'warning',
    statuses: only(505),
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9110 15.6.6',
    message: '505 refuses the version, which client and server had agreed on for HTTP/{version}',
    fix: 'Use the status that says what is wrong.',
    check: (facts) => {
      const version = facts.message.httpVersion ?? ''
      return /^[23]/.test(version) ? { values: { version } } : undefined
    },
  },
  {
    id: 'status-506-510-obsolete',
    severity: 'info',
    profile: 'strict',
    statuses: (row) => row?.registration.state === 'obsoleted',
    sections: 'RFC 2774 7',
    message: '{status} belongs to an extension that is historic',
    fix: 'Use 500.',
  },
  {
    id: 'status-511-from-origin',
    severity: 'warning',
    statuses: (row) => row?.sender === 'network',
    sections: 'RFC 6585 6',
    message: '{status} is for networks that intercept requests, and {sign}',
    fix: 'Answer 401 or 403.',
    check(facts) {
      if (facts.mediaType?.type.endsWith('json')) return { values: { sign: 'a login page is no JSON' } }
      // A network cannot answer for the origin over TLS.
      return facts.url?.protocol === 'https:' ? { values: { sign: 'this came from the origin over https' } } : undefined
    },
  },
]
