import { only, type Rule, requires, when } from '../rule.ts'

/** Rules about 1xx responses. */
export const INFORMATIONAL_RULES: readonly Rule[] = [
  {
    id: 'status-1xx-has-body',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => row?.class === 'informational' || (code >= 100 && code < 200),
    sections: 'RFC 9110 15.2; RFC 9110 8.6; RFC 9112 6.1',
    message: "{status} is an interim response and can't have a body, but {what}.",
    fix: 'Remove Content-Length, Transfer-Encoding and the body. They belong to the final response.',
    check(facts) {
      const field = ['content-length', 'transfer-encoding'].find((name) => facts.has(name))
      if (field !== undefined)
        return { values: { what: `it has \`${facts.sentName(field)}: ${facts.value(field)}\`` }, fields: [field] }
      // After 101 the connection uses another protocol, so the bytes are not a body.
      return facts.status !== 101 && facts.hasContent ? { values: { what: 'bytes follow its headers' } } : undefined
    },
  },
  {
    id: 'status-100-without-expect',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: only(100),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.2.1; RFC 9110 10.1.1',
    message: '100 (Continue) answers a request that has no `Expect: 100-continue`.',
    fix: 'Send 100 only if the request has `Expect: 100-continue`.',
    check: (facts) => when(!/(?:^|,)\s*100-continue\s*(?:,|$)/i.test(facts.request('expect') ?? '')),
  },
  {
    id: 'status-101-missing-upgrade',
    severity: 'error',
    level: 'MUST',
    statuses: (row, code) => code === 101 && requires('Upgrade')(row, code),
    absence: ['upgrade'],
    yields: ['status-101-in-http2'],
    sections: 'RFC 9110 15.2.2; RFC 9110 7.8',
    message: "101 (Switching Protocols) has no Upgrade header, so the client can't tell which protocol follows.",
    fix: 'Add the chosen protocol, for example `Upgrade: websocket`, and `Connection: Upgrade`.',
  },
  {
    id: 'status-101-not-requested',
    severity: 'error',
    level: 'MUST',
    statuses: only(101),
    needs: ['allRequestHeaders'],
    yields: ['status-101-in-http2'],
    sections: 'RFC 9110 7.8; RFC 9110 15.2.2',
    message:
      "101 (Switching Protocols) answers a request that has no Upgrade header, so the client didn't offer to switch.",
    fix: 'Answer in the protocol of the request.',
    check: (facts) => when(facts.request('upgrade') === undefined),
  },
  {
    id: 'status-101-in-http2',
    severity: 'error',
    level: 'MUST',
    statuses: only(101),
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9113 8.6; RFC 9114 4.5',
    message: "HTTP/{version} doesn't support 101 (Switching Protocols).",
    fix: 'Use extended CONNECT, or serve the upgrade over HTTP/1.1.',
    check: (facts) => {
      const version = facts.message.httpVersion ?? ''
      return /^[23]/.test(version) ? { values: { version } } : undefined
    },
  },
  {
    id: 'status-103-missing-link',
    severity: 'info',
    level: 'advice',
    profile: 'strict',
    statuses: only(103),
    absence: ['link'],
    sections: 'RFC 8297 2',
    message: '103 (Early Hints) has no Link header, so the client has nothing to preload.',
    fix: 'Add a link that the final response will have too, for example `Link: </style.css>; rel=preload; as=style`.',
  },
]
