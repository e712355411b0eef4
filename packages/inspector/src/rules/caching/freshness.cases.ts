import type { Cases } from '../cases.ts'

const DATE = 'Date: Sun, 06 Nov 1994 08:49:37 GMT'

export const FRESHNESS_CASES: Readonly<Record<string, Cases>> = {
  'error-must-not-be-stored': {
    fires: [
      'HTTP/1.1 428\nCache-Control: max-age=60',
      'HTTP/1.1 429\nCache-Control: s-maxage=1',
      `HTTP/1.1 511\n${DATE}\nExpires: Sun, 06 Nov 1994 08:50:37 GMT`,
    ],
    silent: [
      'HTTP/1.1 429\nCache-Control: no-store',
      'HTTP/1.1 431\nCache-Control: max-age=0',
      'HTTP/1.1 428',
      'HTTP/1.1 404\nCache-Control: max-age=60',
    ],
  },
  'status-421-cacheable': {
    fires: ['HTTP/1.1 421\nCache-Control: max-age=60'],
    silent: ['HTTP/1.1 421', 'HTTP/1.1 421\nCache-Control: no-store', 'HTTP/1.1 404\nCache-Control: max-age=60'],
  },
  'status-5xx-explicitly-cacheable': {
    fires: [
      'HTTP/1.1 500\nCache-Control: max-age=60',
      'HTTP/1.1 503\nCache-Control: public, s-maxage=3600',
      'HTTP/1.1 502\nCache-Control: max-age=11',
    ],
    silent: [
      'HTTP/1.1 503\nCache-Control: max-age=10',
      'HTTP/1.1 500\nCache-Control: no-store',
      'HTTP/1.1 500',
      'HTTP/1.1 501\nCache-Control: max-age=60',
    ],
  },
  'status-4xx-long-cacheable': {
    fires: ['HTTP/1.1 403\nCache-Control: max-age=3600', 'HTTP/1.1 404\nCache-Control: max-age=31536000, immutable'],
    silent: [
      'HTTP/1.1 404\nCache-Control: max-age=3600',
      'HTTP/1.1 410\nCache-Control: max-age=31536000',
      'HTTP/1.1 400\nCache-Control: max-age=60',
      '> POST\nHTTP/1.1 403\nCache-Control: max-age=3600',
    ],
  },
  'status-404-cacheable-default': {
    fires: [
      'HTTP/1.1 404',
      'HTTP/1.1 410',
      'HTTP/1.1 501',
      'HTTP/1.1 404\nLast-Modified: Sun, 06 Nov 1994 08:49:37 GMT',
    ],
    silent: ['HTTP/1.1 404\nCache-Control: no-store', '> POST\nHTTP/1.1 404', 'HTTP/1.1 400', 'HTTP/1.1 200'],
    skipped: [['HTTP/1.1 404', 'cache-control']],
  },
  'no-explicit-freshness': {
    fires: ['> GET\nHTTP/1.1 200', '> GET\nHTTP/1.1 203'],
    silent: [
      '> GET\nHTTP/1.1 200\nCache-Control: no-cache',
      '> POST\nHTTP/1.1 200',
      '> GET\nHTTP/1.1 202',
      '> GET\nHTTP/1.1 204',
    ],
    skipped: ['HTTP/1.1 200', ['> GET\nHTTP/1.1 200', '*']],
  },
  'expires-invalid': {
    fires: [
      'HTTP/1.1 200\nExpires: tomorrow',
      'HTTP/1.1 200\nExpires: 2030-01-01T00:00:00Z',
      'HTTP/1.1 200\nExpires: -1',
      'HTTP/1.1 200\nExpires: Thu, 01 Jan 1970 00:00:00',
      'HTTP/1.1 200\nExpires: tomorrow\nCache-Control: max-age=60',
      'HTTP/1.1 200\nExpires: Wednesday, 30-Feb-00 00:00:00 GMT',
    ],
    silent: [
      'HTTP/1.1 200\nExpires: Sun, 06 Nov 1994 08:49:37 GMT',
      'HTTP/1.1 200\nExpires: Sunday, 06-Nov-94 08:49:37 GMT',
      'HTTP/1.1 200\nExpires: Fri, 01 Jan 1990 00:00:00 GMT',
    ],
  },
  'pragma-in-response': {
    fires: ['HTTP/1.1 200\nPragma: no-cache'],
    silent: ['HTTP/1.1 200\nCache-Control: no-cache'],
  },
  'warning-obsolete': { fires: ['HTTP/1.1 200\nWarning: 110 - "stale"'], silent: ['HTTP/1.1 200'] },
  'age-invalid': {
    fires: ['HTTP/1.1 200\nAge: -5', 'HTTP/1.1 200\nAge: 1.5', 'HTTP/1.1 200\nAge: 5, 6'],
    silent: ['HTTP/1.1 200\nAge: 0', 'HTTP/1.1 200\nAge: 86400'],
  },
  'age-exceeds-max-age': {
    fires: ['HTTP/1.1 200\nCache-Control: max-age=60\nAge: 100'],
    silent: [
      'HTTP/1.1 200\nCache-Control: max-age=60\nAge: 50',
      'HTTP/1.1 200\nCache-Control: max-age=60, stale-while-revalidate=60\nAge: 100',
      'HTTP/1.1 200\nCache-Control: no-cache\nAge: 100',
    ],
  },
  'age-from-origin': {
    fires: [
      'HTTP/1.1 200\nCache-Control: no-store\nAge: 100',
      'HTTP/1.1 200\nCache-Control: no-store\nAge: 100\nX-Cache: MISS, HIT',
    ],
    silent: [
      'HTTP/1.1 200\nCache-Control: no-store\nAge: 0',
      'HTTP/1.1 200\nCache-Control: max-age=60\nAge: 10',
      'HTTP/1.1 200\nCache-Control: no-store, must-understand\nAge: 9',
      'HTTP/1.1 200\nCache-Control: no-store\nAge: 1\nX-Cache: MISS, MISS',
      // RFC 9213, section 2.2: a CDN ignores Cache-Control here.
      'HTTP/1.1 200\nCache-Control: no-store\nCDN-Cache-Control: max-age=60\nAge: 9',
      '> POST\nHTTP/1.1 200\nCache-Control: no-store\nAge: 1',
    ],
    skipped: [['HTTP/1.1 200\nCache-Control: no-store\nAge: 100', 'x-cache']],
  },
}
