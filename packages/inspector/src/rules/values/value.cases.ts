import type { Cases } from '../cases.ts'
import { SYNTAX_CASES, TABLE_CASES } from './cases.gen.ts'

const ALLOW = 'HTTP/1.1 200\nX-Frame-Options: '
const CLEAR = 'HTTP/1.1 200\nClear-Site-Data: "cookies"'

/** What recipients accept, but nobody should write: the table has none of it, because pages recommend its values. */
const TOLERATED: Readonly<Record<string, readonly string[]>> = {
  'clear-site-data-invalid': ['Clear-Site-Data: "cookies", "futureType"'],
  'priority-invalid': ['Priority: u=3, x=1'],
  'referrer-policy-invalid': ['Referrer-Policy: origin\nReferrer-Policy: future-policy', 'Referrer-Policy: '],
  'refresh-invalid': ['Refresh: 0;/a', 'Refresh: 3.5, url=/b', "Refresh:  0; URL='/'"],
  'server-timing-invalid': ['Server-Timing: a;dur=1e3', 'Server-Timing: db; dur = 2 ;x=1'],
  'timing-allow-origin-invalid': ['Timing-Allow-Origin: https://a.example, *'],
  'x-content-type-options-invalid': [
    'X-Content-Type-Options: nosniff, nosniff',
    'X-Content-Type-Options: nosniff\nX-Content-Type-Options: nosniff',
  ],
}

function tableCases(): Record<string, Cases> {
  const cases = Object.entries(TABLE_CASES).map(([id, { fires, silent }]): [string, Cases] => [
    id,
    { fires, silent: [...silent, ...(TOLERATED[id] ?? []).map((lines) => `HTTP/1.1 200\n${lines}`)] },
  ])
  return Object.fromEntries(cases)
}

/** Cases of the rules about values: those of the table, and those that need more than a value. */
export const VALUE_CASES: Readonly<Record<string, Cases>> = {
  ...tableCases(),
  'sf-invalid': {
    ...SYNTAX_CASES,
    silent: [
      ...SYNTAX_CASES.silent,
      // Repeated, which another rule reports.
      'HTTP/1.1 200\nCross-Origin-Opener-Policy: same-origin\nCross-Origin-Opener-Policy: same-origin',
    ],
  },
  'sf-key-contradicted': {
    fires: [
      'HTTP/1.1 200\nPriority: u=1, u=3',
      'HTTP/1.1 200\nProxy-Status: cdn; error=http_protocol_error; error=dns_error',
      'HTTP/1.1 200\nPermissions-Policy: camera=()\nPermissions-Policy: camera=(self)',
    ],
    silent: [
      'HTTP/1.1 200\nPriority: u=1, i',
      'HTTP/1.1 200\nPriority: u=1, u=1',
      'HTTP/1.1 200\nPermissions-Policy: camera=(), camera=()',
      'HTTP/1.1 200\nCache-Status: a; hit, b; fwd=miss',
      'HTTP/1.1 200\nPriority: u=1 u=3',
    ],
  },
  'x-frame-options-invalid': {
    fires: [
      `${ALLOW}ALLOW-FROM https://a.example`,
      `${ALLOW}DENY;`,
      `${ALLOW}"DENY"`,
      `${ALLOW}SAME-ORIGIN`,
      `${ALLOW}`,
      `${ALLOW}ALLOW-FROM https://a.example\nContent-Security-Policy: default-src 'self'`,
      `${ALLOW}none, other`,
    ],
    silent: [
      `${ALLOW}DENY`,
      `${ALLOW}sameorigin`,
      `${ALLOW}SAMEORIGIN\nX-Frame-Options: SAMEORIGIN`,
      `${ALLOW}ALLOW-FROM https://a.example\nContent-Security-Policy: default-src 'self'; frame-ancestors https://a.example`,
      `${ALLOW}ALLOWALL`,
      `${ALLOW}ALLOW-FROM https://a.example\nContent-Type: image/png`,
    ],
  },
  'x-frame-options-conflict': {
    fires: [`${ALLOW}SAMEORIGIN\nX-Frame-Options: DENY`, `${ALLOW}SAMEORIGIN,`, `${ALLOW}ALLOWALL, other`],
    silent: [`${ALLOW}DENY, DENY`, `${ALLOW}SAMEORIGIN`, `${ALLOW}none, other`],
  },
  'secure-header-over-http': {
    fires: [
      `> GET http://example.com/\n${CLEAR}`,
      '> GET http://example.com/\nHTTP/1.1 200\nCross-Origin-Opener-Policy: same-origin\nAccept-CH: Sec-CH-DPR',
    ],
    silent: [
      `> GET https://example.com/\n${CLEAR}`,
      `> GET http://localhost:3000/\n${CLEAR}`,
      '> GET http://example.com/\nHTTP/1.1 200\nX-Frame-Options: DENY',
    ],
    skipped: [CLEAR],
  },
  'cache-group-invalidation-safe': {
    fires: ['> GET\nHTTP/1.1 200\nCache-Group-Invalidation: "scripts"'],
    silent: [
      '> POST\nHTTP/1.1 200\nCache-Group-Invalidation: "scripts"',
      '> PATCH\nHTTP/1.1 200\nCache-Group-Invalidation: "scripts"',
    ],
    skipped: ['HTTP/1.1 200\nCache-Group-Invalidation: "scripts"'],
  },
  'report-to-parameter-invalid': {
    fires: [
      'HTTP/1.1 200\nCross-Origin-Opener-Policy: same-origin; report-to=coop',
      'HTTP/1.1 200\nCross-Origin-Embedder-Policy-Report-Only: require-corp; report-to=1',
    ],
    silent: [
      'HTTP/1.1 200\nCross-Origin-Opener-Policy: same-origin; report-to="coop"',
      'HTTP/1.1 200\nCross-Origin-Embedder-Policy: require-corp',
      'HTTP/1.1 200\nContent-Type: image/png\nCross-Origin-Opener-Policy: same-origin; report-to=coop',
    ],
  },
}
