import { only, type Rule, when } from '../rule.ts'

/** Rules about 5xx responses that fit no other group. */
export const SERVER_ERROR_RULES: readonly Rule[] = [
  {
    id: 'status-501-for-known-method',
    severity: 'info',
    level: 'MUST',
    profile: 'strict',
    statuses: only(501),
    needs: ['method'],
    sections: 'RFC 9110 9.1; RFC 9110 15.6.2',
    message: "501 (Not Implemented) says that the server doesn't support {method}, but general-purpose servers must.",
    fix: "Send 405 if this resource doesn't support {method}, or 500 if something else is missing.",
    reason: "The requirement is for general-purpose servers. The inspector can't tell whether this is one.",
    check: ({ message }) => when(message.method === 'GET' || message.method === 'HEAD'),
  },
  {
    id: 'status-505-http2',
    severity: 'warning',
    level: 'advice',
    statuses: only(505),
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9110 15.6.6',
    message:
      '505 (HTTP Version Not Supported) rejects HTTP/{version}, but client and server had agreed on that version.',
    fix: 'Send the status for the real problem, for example 500.',
    reason: "The status is about the version, so the client can't find the real problem.",
    check: (facts) => {
      const version = facts.message.httpVersion ?? ''
      return /^[23]/.test(version) ? { values: { version } } : undefined
    },
  },
  {
    id: 'status-506-510-obsolete',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: (row) => row?.registration.state === 'obsoleted',
    sections: 'RFC 2774 7',
    message: '{status} belongs to an extension that is obsolete.',
    fix: 'Send the status for the real problem, for example 500.',
  },
  {
    id: 'status-511-from-origin',
    severity: 'warning',
    level: 'SHOULD',
    statuses: (row) => row?.sender === 'network',
    sections: 'RFC 6585 6',
    message: '{status} is for networks that intercept requests, but {sign}.',
    fix: 'If clients have to log in, send 401. Otherwise send 403.',
    check(facts) {
      if (facts.mediaType?.type.endsWith('json')) return { values: { sign: 'this one is JSON, not a login page' } }
      // A network can't answer for the origin server over TLS.
      return facts.url?.protocol === 'https:'
        ? { values: { sign: 'this one came from the origin server over https' } }
        : undefined
    },
  },
]
