import type { Cases } from '../cases.ts'

const HSTS = 'HTTP/1.1 200\nStrict-Transport-Security: '

export const SECURITY_CASES: Readonly<Record<string, Cases>> = {
  'hsts-invalid': {
    fires: [`${HSTS}includeSubDomains`, `${HSTS}max-age=1y`, `${HSTS}max-age=1; max-age=2`, `${HSTS}max-age`],
    silent: [`${HSTS}max-age=31536000; includeSubDomains; preload`, `${HSTS}max-age="31536000"`, `${HSTS}Max-Age=0`],
  },
  'hsts-over-http': {
    fires: [`> GET http://example.com/\n${HSTS}max-age=31536000`],
    silent: [`> GET https://example.com/\n${HSTS}max-age=31536000`],
    skipped: [`${HSTS}max-age=31536000`],
  },
  'hsts-short': { fires: [`${HSTS}max-age=3600`], silent: [`${HSTS}max-age=31536000`, `${HSTS}max-age=0`] },
  'nosniff-missing': {
    fires: ['HTTP/1.1 200\nContent-Type: text/html'],
    silent: [
      'HTTP/1.1 200\nContent-Type: text/html\nX-Content-Type-Options: nosniff',
      'HTTP/1.1 200\nContent-Type: image/png',
    ],
    skipped: [['HTTP/1.1 200\nContent-Type: text/html', '*']],
  },
  'csp-missing-html': {
    fires: ['HTTP/1.1 200\nContent-Type: text/html; charset=utf-8'],
    silent: [
      "HTTP/1.1 200\nContent-Type: text/html\nContent-Security-Policy: default-src 'self'",
      'HTTP/1.1 200\nContent-Type: text/css',
    ],
    skipped: [['HTTP/1.1 200\nContent-Type: text/html', 'content-security-policy']],
  },
  'server-version-leak': {
    fires: ['HTTP/1.1 200\nServer: nginx/1.22.1', 'HTTP/1.1 200\nX-Powered-By: PHP/8.2.1'],
    silent: ['HTTP/1.1 200\nServer: nginx', 'HTTP/1.1 200\nX-Powered-By: Express'],
  },
}
