import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const get = (...lines: readonly string[]) => `> GET\n> ${lines.join('\n> ')}\n${OK}`

const refused = (line: string) => `> GET\n> ${line}\nHTTP/1.1 400`

export const REQUEST_CREDENTIAL_CASES: Readonly<Record<string, Cases>> = {
  'request-authorization-invalid': {
    fires: [
      refused('Authorization: Bearer'),
      refused('Authorization: Bearer null'),
      refused('Authorization: Bearer Bearer abc'),
      refused('Authorization: Bearer: abc'),
      refused('Authorization: Basic user:password'),
      refused('Authorization: Basic dXNlcg=='),
      refused('Proxy-Authorization: "abc"'),
      refused('Authorization:'),
      ['> GET\n> Authorization: Basic dXNlcg==\nHTTP/1.1 401', 'field-lines', 'request-fields'],
    ],
    silent: [
      refused('Authorization: Bearer mF_9.B5f-4.1JqM=='),
      refused('Authorization: basic dXNlcjpwYXNz'),
      refused('Authorization: AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=a;b, Signature=c'),
      refused('Authorization: token abc'),
      refused('Authorization: Bearer <ACCESS_TOKEN>'),
      refused('Authorization: ENV[api_key]'),
      refused('Authorization: Basic <%= Base64.encode64("a%40b:c") %>'),
      refused('Authorization: [REDACTED]'),
      refused('Authorization: <OAuth *****>'),
      refused('Authorization: Bearer sk-****ab12'),
      refused('Authorization: Bearer [REDACTED]'),
      refused('Authorization: Basic -'),
      [refused('Authorization:'), 'field-lines', 'request-fields'],
      [refused('Authorization: Basic dXNlcg=='), 'field-lines', 'request-fields'],
      refused('Authorization: Basic REDACTED'),
      get('Authorization: Basic Settings.USER:Settings.PASSWORD'),
    ],
    skipped: ['HTTP/1.1 400'],
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
