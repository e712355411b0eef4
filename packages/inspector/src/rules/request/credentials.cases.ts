import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const get = (...lines: readonly string[]) => `> GET\n> ${lines.join('\n> ')}\n${OK}`

export const REQUEST_CREDENTIAL_CASES: Readonly<Record<string, Cases>> = {
  'request-authorization-invalid': {
    fires: [
      get('Authorization: Bearer'),
      get('Authorization: Bearer null'),
      get('Authorization: Bearer Bearer abc'),
      get('Authorization: Bearer: abc'),
      get('Authorization: Basic user:password'),
      get('Authorization: Basic dXNlcg=='),
      get('Proxy-Authorization: "abc"'),
      get('Authorization:'),
    ],
    silent: [
      get('Authorization: Bearer mF_9.B5f-4.1JqM=='),
      get('Authorization: basic dXNlcjpwYXNz'),
      get('Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=a;b, Signature=c'),
      get('Authorization: token abc'),
      get('Authorization: Bearer <ACCESS_TOKEN>'),
      get('Authorization: [REDACTED]'),
      get('Authorization: Basic -'),
      get('Authorization: Basic REDACTED'),
    ],
    skipped: [OK],
  },
  'request-cookie-attribute': {
    fires: [get('Cookie: SID=1; Path=/; HttpOnly'), get('Cookie: a=b; SameSite=Lax')],
    silent: [get('Cookie: SID=1; lang=en'), get('Cookie: path=/a; b=c'), get('Cookie: a=b; secure=1')],
    skipped: [OK],
  },
  'request-cookie-repeated': {
    fires: [get('Cookie: a=b', 'Cookie: c=d')],
    silent: [get('Cookie: a=b; c=d'), '> GET\n> cookie: a=b\n> cookie: c=d\nHTTP/2 200'],
    skipped: [
      OK,
      [get('Cookie: a=b', 'Cookie: c=d'), 'connection'],
      [get('Cookie: a=b', 'Cookie: c=d'), 'field-lines'],
    ],
  },
  'request-cookie-commas': {
    fires: [get('Cookie: a=b, c=d')],
    silent: [
      get('Cookie: a=b; c=d'),
      get('Cookie: a="1, b=2"'),
      get('Cookie: a=b;c=d'),
      get('Cookie: -'),
      '> GET\n> cookie: a=b\n> cookie: c=d\nHTTP/2 200',
      get('Cookie: a={1,2}; b=c, d=e'),
    ],
    skipped: [OK],
  },
}
