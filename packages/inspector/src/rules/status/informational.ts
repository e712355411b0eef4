import { only, type Rule, requires, when } from '../rule.ts'

/** Rules about 1xx responses. */
export const INFORMATIONAL_RULES: readonly Rule[] = [
  {
    id: 'status-1xx-has-body',
    severity: 'error',
    statuses: (row, code) => row?.class === 'informational' || (code >= 100 && code < 200),
    sections: 'RFC 9110 15.2; RFC 9110 8.6; RFC 9112 6.1',
    message: '{status} is interim and ends with its header section, yet {what}',
    fix: 'Send neither content nor Content-Length nor Transfer-Encoding before the final response.',
    check(facts) {
      const field = ['content-length', 'transfer-encoding'].find((name) => facts.has(name))
      if (field !== undefined)
        return { values: { what: `it carries ${field}: ${facts.value(field)}` }, fields: [field] }
      // After 101 the connection speaks another protocol: those bytes are no content.
      return facts.status !== 101 && facts.hasContent ? { values: { what: 'bytes follow it' } } : undefined
    },
  },
  {
    id: 'status-100-without-expect',
    severity: 'info',
    profile: 'strict',
    statuses: only(100),
    needs: ['allRequestHeaders'],
    sections: 'RFC 9110 15.2.1; RFC 9110 10.1.1',
    message: '100 (Continue) answers a request that did not ask with Expect: 100-continue',
    fix: 'Send 100 only after Expect: 100-continue.',
    check: (facts) => when(!/(?:^|,)\s*100-continue\s*(?:,|$)/i.test(facts.request('expect') ?? '')),
  },
  {
    id: 'status-101-missing-upgrade',
    severity: 'error',
    statuses: (row, code) => code === 101 && requires('Upgrade')(row, code),
    absence: ['upgrade'],
    yields: ['status-101-in-http2'],
    sections: 'RFC 9110 15.2.2; RFC 9110 7.8',
    message: '101 does not say in Upgrade which protocol the connection speaks from here on',
    fix: 'Add Upgrade with the protocol that was chosen, and Connection: Upgrade.',
  },
  {
    id: 'status-101-not-requested',
    severity: 'error',
    statuses: only(101),
    needs: ['allRequestHeaders'],
    yields: ['status-101-in-http2'],
    sections: 'RFC 9110 7.8; RFC 9110 15.2.2',
    message: '101 switches protocols, and the request had no Upgrade field',
    fix: 'Answer in the protocol of the request.',
    check: (facts) => when(facts.request('upgrade') === undefined),
  },
  {
    id: 'status-101-in-http2',
    severity: 'error',
    statuses: only(101),
    needs: ['httpVersion', 'connection'],
    sections: 'RFC 9113 8.6; RFC 9114 4.5',
    message: '101 does not exist in HTTP/{version}',
    fix: 'Use extended CONNECT, or serve the upgrade over HTTP/1.1.',
    check: (facts) => {
      const version = facts.message.httpVersion ?? ''
      return /^[23]/.test(version) ? { values: { version } } : undefined
    },
  },
  {
    id: 'status-103-missing-link',
    severity: 'info',
    profile: 'strict',
    statuses: only(103),
    absence: ['link'],
    sections: 'RFC 8297 2',
    message: '103 (Early Hints) has no Link field, which is what clients act on',
    fix: 'Send Link with rel=preload or rel=preconnect.',
  },
]
