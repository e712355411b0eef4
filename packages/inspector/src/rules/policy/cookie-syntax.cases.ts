import type { Cases } from '../cases.ts'

const SET = 'HTTP/1.1 200\nDate: Sun, 29 Nov 2026 12:00:00 GMT\nSet-Cookie: '

export const COOKIE_SYNTAX_CASES: Readonly<Record<string, Cases>> = {
  'cookie-nameless': {
    fires: [`${SET}=value; Path=/`, `${SET}value`],
    silent: [`${SET}a=`, `${SET}a=1`, `${SET}`],
  },
  'cookie-name-invalid': {
    fires: [`${SET}a[b]=1`, `${SET}a b=1`],
    silent: [`${SET}a.b_c-d=1`, `${SET}=1`],
  },
  'cookie-value-invalid': {
    fires: [`${SET}a=1 2`, `${SET}a={"b":1}`, `${SET}a=é`, `${SET}a="1`],
    silent: [`${SET}a="1"`, `${SET}a=`, `${SET}a=b=c/d?e%20[f]`],
  },
  'cookie-attribute-misspelled': {
    fires: [`${SET}a=1; Http-Only`, `${SET}a=1; Secured`, `${SET}a=1; same_site=Lax`, `${SET}a=1; MaxAge=60`],
    silent: [
      `${SET}a=1; Version=1; Comment=x; Priority=High; SameParty`,
      `${SET}a=1; HttpOnly; Secure; Partitioned`,
      `${SET}a=1; Whatever=1`,
      `${SET}a=1; httponly; http_only`,
    ],
  },
  'cookie-attribute-commas': {
    fires: [`${SET}a=1, Path=/, HttpOnly`, `${SET}a=1; Path=/, HttpOnly`, `${SET}a=1; HttpOnly, Path=/; Secure`],
    silent: [
      `${SET}a=1; Path=/; Expires=Sun, 06 Nov 1994 08:49:37 GMT; HttpOnly`,
      `${SET}a=1,secured`,
      `${SET}a, Path=/; Secure`,
      `${SET}a=1; Path=/, b=2`,
      `${SET}a=x,y; Secure`,
    ],
  },
  'cookie-attribute-contradiction': {
    fires: [`${SET}a=1; Path=/a; Path=/`, `${SET}a=1; SameSite=Lax; samesite=None; Secure`],
    silent: [`${SET}a=1; Path=/; path=/`, `${SET}a=1; Secure; Secure`, `${SET}a=1; Path=/; Domain=example.com`],
  },
  'cookie-lifetime-long': {
    fires: [`${SET}a=1; Max-Age=63072000`, `${SET}a=1; Expires=Tue, 19 Jan 2038 03:14:07 GMT`],
    silent: [
      `${SET}a=1; Max-Age=34560000`,
      `${SET}a=1; Max-Age=60; Expires=Tue, 19 Jan 2038 03:14:07 GMT`,
      `${SET}a=1`,
    ],
  },
  'cookie-attribute-too-long': {
    fires: [`${SET}a=1; Path=/${'x'.repeat(1024)}`],
    silent: [`${SET}a=1; Path=/${'x'.repeat(1000)}`, `${SET}a=${'x'.repeat(2000)}`],
  },
}
