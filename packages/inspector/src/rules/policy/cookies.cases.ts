import type { Cases } from '../cases.ts'

const SET = 'HTTP/1.1 200\nSet-Cookie: '
const HTTPS = `> GET https://example.com/\n${SET}`

export const COOKIE_CASES: Readonly<Record<string, Cases>> = {
  'cookie-samesite-none-insecure': {
    fires: [`${SET}a=1; SameSite=None`],
    silent: [`${SET}a=1; samesite=none; secure`, `${SET}a=1; SameSite=Lax`, `${SET}a=1`],
  },
  'cookie-prefix-invalid': {
    fires: [
      `${SET}__Host-a=1; Secure`,
      `${SET}__Host-a=1; Path=/`,
      `${SET}__Secure-a=1`,
      `${SET}__Host-a=1; Secure; Path=/; Domain=example.com`,
    ],
    silent: [`${SET}__Host-a=1; Secure; Path=/`, `${SET}__Secure-a=1; Secure`, `${SET}a=1`],
  },
  'cookie-partitioned-insecure': {
    fires: [`${SET}a=1; Partitioned`],
    silent: [`${SET}a=1; Partitioned; Secure`],
  },
  'cookie-insecure-on-https': {
    fires: [`${HTTPS}a=1`],
    silent: [`${HTTPS}a=1; Secure`, `> GET http://example.com/\n${SET}a=1`],
    skipped: [`${SET}a=1`],
  },
  'cookie-session-not-httponly': {
    fires: [`${SET}connect.sid=1`, `${SET}PHPSESSID=1`, `${SET}session=1`],
    silent: [`${SET}session=1; HttpOnly`, `${SET}XSRF-session=1`, `${SET}theme=dark`],
  },
  'cookie-expires-invalid': {
    fires: [`${SET}a=1; Expires=never`, `${SET}a=1; Expires=2030-01-01T00:00:00Z`],
    silent: [
      `${SET}a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT`,
      `${SET}a=1; Expires=Sun, 06-Nov-1994 08:49:37 GMT`,
      `${SET}a=1; Max-Age=1; Expires=x`,
      `${SET}a=1; Expires=Thu Jan 1 00:00:00 1970`,
    ],
  },
  'cookie-max-age-invalid': {
    fires: [`${SET}a=1; Max-Age=1h`, `${SET}a=1; Max-Age=1.5`],
    silent: [
      `${SET}a=1; Max-Age=-1`,
      `${SET}a=1; Max-Age=3600`,
      // Recorders replace attributes too.
      `${SET}a=SANITIZED; Max-Age=SANITIZED`,
      `${SET}a=[REDACTED]; Max-Age=[REDACTED]; Path=[REDACTED]; Domain=[REDACTED]; SameSite=[REDACTED]`,
    ],
  },
  'cookie-too-large': {
    fires: [`${SET}a=${'x'.repeat(4097)}`],
    silent: [`${SET}a=${'x'.repeat(4000)}`],
  },
  'cookie-duplicate': {
    fires: [`${SET}a=1\nSet-Cookie: a=2`],
    silent: [
      `${SET}a=1; Path=/\nSet-Cookie: a=2; Path=/b`,
      `${SET}a=1\nSet-Cookie: b=1`,
      `${SET}a=1; Path=SANITIZED\nSet-Cookie: a=2; Path=SANITIZED`,
      [`${SET}a=1\nset-cookie: a=1`, 'field-lines', 'request-fields'],
    ],
  },
  'set-cookie-folded': {
    fires: [`${SET}a=1; Path=/, b=2; Path=/`, `${SET}a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT, b=2`],
    silent: [
      `${SET}a=1; Expires=Sun, 06 Nov 1994 08:49:37 GMT`,
      `${SET}a=1,b=2`,
      `${SET}a=1; HttpOnly, Path=/`,
      `${SET}a=1; Path=/\nSet-Cookie: b=2`,
    ],
    skipped: [[`${SET}a=1; Path=/, b=2`, 'field-lines']],
  },
}
