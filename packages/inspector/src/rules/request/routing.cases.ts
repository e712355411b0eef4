import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const BARE = '> GET https://a.example/\n> User-Agent: curl/8.5.0\n> Accept: */*'
const HOST = '> GET https://a.example/\n> Host: a.example'

export const REQUEST_ROUTING_CASES: Readonly<Record<string, Cases>> = {
  'request-host-missing': {
    fires: [`${BARE}\n${OK}`],
    silent: [
      `${BARE}\n> Host: a.example\n${OK}`,
      `${BARE}\nHTTP/2 200`,
      `${BARE}\nHTTP/1.0 200`,
      `> GET\n> Accept: */*\n${OK}`,
    ],
    skipped: [OK, [`${BARE}\n${OK}`, 'request-fields'], [`${BARE}\n${OK}`, 'connection']],
  },
  'request-host-repeated': {
    fires: [`${HOST}\n> Host: b.example\n${OK}`],
    silent: [`${HOST}\n${OK}`],
    skipped: [OK, [`${HOST}\n> Host: b.example\n${OK}`, 'connection']],
  },
  'request-host-invalid': {
    fires: [
      `> GET\n> Host: https://a.example\n${OK}`,
      `> GET\n> Host: a.example/b\n${OK}`,
      `> GET\n> Host: a.example:port\n${OK}`,
      `> GET\n> Host: a b\n${OK}`,
    ],
    silent: [
      `${HOST}\n${OK}`,
      `> GET\n> Host: a_b.example:8443\n${OK}`,
      `> GET\n> Host: [::1]:8080\n${OK}`,
      `> GET\n> Host:\n${OK}`,
    ],
    skipped: [OK],
  },
  'request-method-case': {
    fires: ['> patch\nHTTP/1.1 405', '> Get\nHTTP/1.1 200'],
    silent: ['> PATCH\nHTTP/1.1 200', '> purge\nHTTP/1.1 200'],
    skipped: [OK, ['> get\nHTTP/1.1 200', 'connection']],
  },
  'request-field-invalid': {
    fires: [`> GET\n> X Name: a\n${OK}`, `> GET\n> X-Name: a\u0000b\n${OK}`],
    silent: [`> GET\n> X-Name: a\tb\n${OK}`],
    skipped: [OK],
  },
  'request-connection-option-missing': {
    fires: [`${HOST}\n> TE: trailers\n${OK}`, `${HOST}\n> Upgrade: h2c\n> Connection: keep-alive\n${OK}`],
    silent: [
      `${HOST}\n> TE: trailers\n> Connection: close, TE\n${OK}`,
      '> GET\n> te: trailers\nHTTP/2 200',
      `${HOST}\n${OK}`,
    ],
    skipped: [
      OK,
      [`${HOST}\n> TE: trailers\n${OK}`, 'request-fields'],
      [`${HOST}\n> TE: trailers\n${OK}`, 'connection'],
    ],
  },
  'request-connection-end-to-end': {
    fires: [`${HOST}\n> Connection: close, Authorization\n${OK}`],
    silent: [`${HOST}\n> Connection: keep-alive, Upgrade, HTTP2-Settings\n${OK}`],
    skipped: [OK, [`${HOST}\n> Connection: Cookie\n${OK}`, 'connection']],
  },
  'request-connection-fields-h2': {
    fires: ['> GET\n> connection: keep-alive\nHTTP/2 200', '> GET\n> te: gzip\nHTTP/3 200'],
    silent: ['> GET\n> te: trailers\nHTTP/2 200', `${HOST}\n> Connection: close\n${OK}`],
    skipped: [OK, ['> GET\n> connection: close\nHTTP/2 200', 'connection']],
  },
  'request-max-forwards-invalid': {
    fires: [`> TRACE\n> Max-Forwards: ten\n${OK}`, `> OPTIONS\n> Max-Forwards: -1\n${OK}`],
    silent: [`> TRACE\n> Max-Forwards: 0\n${OK}`],
    skipped: [OK],
  },
  'request-expect-invalid': {
    fires: [`> PUT\n> Expect: 200-ok\n${OK}`, `> PUT\n> Expect: 100-continue\n> Content-Length: 0\n${OK}`],
    silent: [
      `> PUT\n> Expect: 100-Continue\n> Content-Length: 5\n${OK}`,
      `> PUT\n> Expect: 100-continue\n${OK}`,
      `> PUT\n> Expect:\n${OK}`,
    ],
    skipped: [OK],
  },
}
