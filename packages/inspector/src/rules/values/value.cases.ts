import type { Cases } from '../cases.ts'
import { SYNTAX_CASES, TABLE_CASES } from './cases.gen.ts'

const ALLOW = 'HTTP/1.1 200\nX-Frame-Options: '
const CLEAR = 'HTTP/1.1 200\nClear-Site-Data: "cookies"'

/** Cases of the rules about values: those of the table, and those that need more than a value. */
export const VALUE_CASES: Readonly<Record<string, Cases>> = {
  ...TABLE_CASES,
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
