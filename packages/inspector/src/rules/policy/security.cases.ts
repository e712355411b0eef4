import type { Cases } from '../cases.ts'

const HSTS = 'HTTP/1.1 200\nStrict-Transport-Security: '

export const SECURITY_CASES: Readonly<Record<string, Cases>> = {
  'hsts-invalid': {
    fires: [
      `${HSTS}includeSubDomains`,
      `${HSTS}max-age=1y`,
      `${HSTS}max-age=1; max-age=2`,
      `${HSTS}max-age`,
      `${HSTS}max-age=31536000, includeSubDomains`,
      `${HSTS}max-age=31536000; includeSubDomains=true`,
      `${HSTS}max-age=31536000; include SubDomains`,
      [`${HSTS}max-age=31536000, includeSubDomains`, 'field-lines'],
    ],
    silent: [
      `${HSTS}max-age=31536000; includeSubDomains; preload`,
      `${HSTS}max-age="31536000"`,
      `${HSTS}Max-Age=0`,
      `${HSTS}max-age=31536000;`,
      `${HSTS}max-age=31536000; other=1`,
      [`${HSTS}max-age=1; includeSubdomains;, max-age=31536000 ; includeSubDomains`, 'field-lines'],
    ],
  },
  'hsts-misspelled-directive': {
    fires: [
      `${HSTS}max-age=31536000; includeSubDomain`,
      `${HSTS}max-age=31536000; include-subdomains; preload`,
      `${HSTS}max-age=31536000; includeSubDomains; pre-load`,
    ],
    silent: [
      `${HSTS}max-age=31536000; includesubdomains; Preload`,
      `${HSTS}max-age=31536000; other=1`,
      `${HSTS}includeSubDomain`,
    ],
  },
  'hsts-repeated': {
    fires: [
      `${HSTS}max-age=31536000\nStrict-Transport-Security: max-age=0`,
      `${HSTS}max-age=31536000\nStrict-Transport-Security: max-age=31536000`,
    ],
    silent: [`${HSTS}max-age=31536000`],
    skipped: [[`${HSTS}max-age=31536000\nStrict-Transport-Security: max-age=0`, 'field-lines']],
  },
  'hsts-preload-ineligible': {
    fires: [`${HSTS}max-age=3600; includeSubDomains; preload`, `${HSTS}max-age=63072000; preload`],
    silent: [
      `${HSTS}max-age=31536000; includeSubDomains; preload`,
      `${HSTS}max-age=0; preload`,
      `${HSTS}max-age=3600`,
      `${HSTS}preload`,
    ],
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
    silent: [
      'HTTP/1.1 200\nServer: nginx',
      'HTTP/1.1 200\nX-Powered-By: Express',
      'HTTP/1.1 200\nServer: Apache-Coyote/1.1',
      'HTTP/1.1 200\nServer: Microsoft-HTTPAPI/2.0',
    ],
  },
}
