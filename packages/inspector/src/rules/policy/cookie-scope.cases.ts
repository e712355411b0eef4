import type { Cases } from '../cases.ts'

const SET = 'HTTP/1.1 200\nSet-Cookie: '
const HTTPS = `> GET https://shop.example.com/\n${SET}`
const HTTP = `> GET http://example.com/\n${SET}`
const LOCAL = `> GET http://localhost:3000/\n${SET}`

export const COOKIE_SCOPE_CASES: Readonly<Record<string, Cases>> = {
  'cookie-domain-mismatch': {
    fires: [
      `${HTTPS}a=1; Domain=other.example`,
      `${HTTPS}a=1; Domain=api.example.com`,
      `${HTTPS}a=1; Domain=op.example.com`,
      `${HTTPS}a=1; Domain=https://example.com`,
      `${HTTPS}a=1; Domain=example.com:443`,
      `> GET http://10.0.0.1/\n${SET}a=1; Domain=0.0.1`,
      `> GET http://[2001:db8::1]/\n${SET}a=1; Domain=example.com`,
    ],
    silent: [
      [`${HTTPS}a=1; Domain=example.com, b=2`, 'field-lines'],
      `${HTTPS}a=1; Domain=example.com`,
      `${HTTPS}a=1; Domain=.Example.com`,
      `${HTTPS}a=1; Domain=shop.example.com`,
      `${HTTPS}a=1; Domain=`,
      `${HTTPS}a=1`,
      `${LOCAL}a=1; Domain=example.com`,
      `> GET http://web:3000/\n${SET}a=1; Domain=www.example.com`,
      `> GET http://10.0.0.1/\n${SET}a=1; Domain=10.0.0.1`,
      `> GET https://xn--mnchen-3ya.example/\n${SET}a=1; Domain=münchen.example`,
    ],
    skipped: [`${SET}a=1; Domain=other.example`],
  },
  'cookie-domain-single-label': {
    fires: [`${SET}a=1; Domain=com`, `${HTTPS}a=1; Domain=.com`],
    silent: [
      `${SET}a=1; Domain=localhost`,
      `> GET http://intranet/\n${SET}a=1; Domain=intranet`,
      `${LOCAL}a=1; Domain=com`,
      `${SET}a=1; Domain=example.com`,
    ],
  },
  'cookie-domain-address': {
    fires: [`${SET}a=1; Domain=192.0.2.1`],
    silent: [`${SET}a=1; Domain=example.com`, `${SET}a=1`],
  },
  'cookie-secure-over-http': {
    fires: [`${HTTP}a=1; Secure`],
    silent: [
      [`> GET http://shop.example.com/\n${SET}a=1, b=2; Secure`, 'field-lines'],
      `${HTTP}a=1`,
      `${HTTPS}a=1; Secure`,
      `${LOCAL}a=1; Secure`,
    ],
    skipped: [`${SET}a=1; Secure`],
  },
  'cookie-http-prefix-invalid': {
    fires: [`${SET}__Http-a=1; Secure`, `${SET}__Host-Http-a=1; Secure; Path=/`],
    silent: [
      `${SET}__Http-a=1; Secure; HttpOnly`,
      `${SET}__Host-Http-a=1; Secure; Path=/; HttpOnly`,
      `${SET}__Host-a=1; Secure; Path=/`,
    ],
  },
  'cookie-path-invalid': {
    fires: [`${SET}a=1; Path=shop`, `${SET}a=1; Path="/"`, `${SET}a=1; Path=https://example.com/`],
    silent: [`${SET}a=1; Path=/`, `${SET}a=1; Path=`, `${SET}a=1`],
  },
  'cookie-samesite-invalid': {
    fires: [`${SET}a=1; SameSite=Lacks`, `${SET}a=1; SameSite=true`],
    silent: [`${SET}a=1; SameSite=lax`, `${SET}a=1; SameSite`, `${SET}a=1; SameSite=None; Secure`],
  },
  'cookie-partitioned-samesite': {
    fires: [`${SET}a=1; Secure; Partitioned`, `${SET}a=1; Secure; Partitioned; SameSite=Lax`],
    silent: [`${SET}a=1; Secure; Partitioned; SameSite=None`, `${SET}a=1`],
  },
}
