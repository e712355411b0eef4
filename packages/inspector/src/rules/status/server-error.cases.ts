import type { Cases } from '../cases.ts'

export const SERVER_ERROR_CASES: Readonly<Record<string, Cases>> = {
  'status-501-for-known-method': {
    fires: ['> GET\nHTTP/1.1 501'],
    silent: ['> PROPFIND\nHTTP/1.1 501', '> GET\nHTTP/1.1 500'],
    skipped: ['HTTP/1.1 501'],
  },
  'status-505-http2': {
    fires: ['HTTP/2 505'],
    silent: ['HTTP/1.1 505', 'HTTP/2 500'],
    skipped: ['HTTP 505', ['HTTP/2 505', 'connection']],
  },
  'status-506-510-obsolete': { fires: ['HTTP/1.1 510'], silent: ['HTTP/1.1 500', 'HTTP/1.1 506'] },
  'status-511-from-origin': {
    fires: [
      'HTTP/1.1 511\nContent-Type: application/problem+json',
      '> GET https://example.com/\nHTTP/1.1 511\nContent-Type: text/html',
    ],
    silent: [
      '> GET http://example.com/\nHTTP/1.1 511\nContent-Type: text/html',
      'HTTP/1.1 511',
      'HTTP/1.1 401\nWWW-Authenticate: Bearer',
    ],
  },
}
