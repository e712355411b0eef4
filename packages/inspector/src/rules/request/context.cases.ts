import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const get = (line: string) => `> GET\n> ${line}\n${OK}`

export const REQUEST_CONTEXT_CASES: Readonly<Record<string, Cases>> = {
  'request-referer-forbidden-part': {
    fires: [get('Referer: https://user:pass@a.example/'), get('Referer: https://a.example/#top')],
    silent: [
      get('Referer: https://a.example/b?c=d'),
      get('Referer: https://a.example/?a|b'),
      get('Referer: about:blank'),
      get('Referer: /page'),
      get('Referer:'),
    ],
    skipped: [OK],
  },
  'request-origin-invalid': {
    fires: [
      get('Origin: https://a.example/'),
      get('Origin: a.example'),
      get('Origin: *'),
      get('Origin: https://a.example/page'),
    ],
    silent: [
      get('Origin: https://a.example:8443'),
      get('Origin: null'),
      get('Origin: chrome-extension://abcdefghijklmnop'),
      get('Origin: http://[::1]:3000'),
    ],
    skipped: [OK],
  },
}
