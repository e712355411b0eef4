import type { Cases } from '../cases.ts'

const DAY = 'Sun, 06 Nov 1994 08:49:37 GMT'

export const HEADER_SECTION_CASES: Readonly<Record<string, Cases>> = {
  'field-name-invalid': {
    fires: ['HTTP/1.1 200\nX Mine: a', 'HTTP/1.1 200\nServer : a', 'HTTP/1.1 200\nX(1): a'],
    silent: ['HTTP/1.1 200\nX-Mine_1: a'],
  },
  'field-name-misspelled': {
    fires: [
      'HTTP/1.1 200\nReferer-Policy: no-referrer',
      'HTTP/1.1 200\nX-Content-Type-Option: nosniff',
      'HTTP/1.1 200\nAcess-Control-Allow-Orgin: *',
      'HTTP/1.1 200\nCache-Controll: no-store',
    ],
    silent: [
      'HTTP/1.1 200\nReferrer-Policy: no-referrer\nReferer-Policy: no-referrer',
      'HTTP/1.1 200\nX-Cache-Control: no-store\nCDN-Cache-Control: max-age=60\nSet-Cookie2: a=1',
      'HTTP/1.1 200\nX-Cache: HIT\nContent-MD5: a\nContent-Base: a\nServer: a\nExpire: 0',
    ],
  },
  'field-value-invalid': {
    fires: ['HTTP/1.1 200\nX-A: a\rSet-Cookie: b', 'HTTP/1.1 200\nX-A: a\0b', 'HTTP/1.1 200\nX-A: \x1b[31m'],
    silent: ['HTTP/1.1 200\nX-A: a\tb', 'HTTP/1.1 200\nX-A: caf\u00e9'],
  },
  'field-singleton-repeated': {
    fires: [
      'HTTP/1.1 200\nContent-Type: text/html\nContent-Type: text/plain',
      `HTTP/1.1 200\nDate: ${DAY}\nDate: ${DAY}`,
    ],
    silent: ['HTTP/1.1 200\nVary: Accept\nVary: Origin', 'HTTP/1.1 200\nSet-Cookie: a=1\nSet-Cookie: b=2'],
  },
  'header-section-large': {
    fires: [`HTTP/1.1 200\nX-A: ${'a'.repeat(20_000)}`],
    silent: [`HTTP/1.1 200\nX-A: ${'a'.repeat(2000)}`],
  },
  'date-missing': {
    fires: ['HTTP/1.1 200'],
    silent: [`HTTP/1.1 200\nDate: ${DAY}`, 'HTTP/1.1 500', 'HTTP/1.1 103'],
    skipped: [
      ['HTTP/1.1 200', 'date'],
      ['HTTP/1.1 200', 'connection'],
    ],
  },
  'date-invalid': {
    fires: [
      'HTTP/1.1 200\nDate: 2024-01-01T00:00:00Z',
      'HTTP/1.1 200\nLast-Modified: Sunday, 06-Nov-94 08:49:37 GMT',
      'HTTP/1.1 200\nDate: Mon, 06 Nov 1994 08:49:37 GMT',
      'HTTP/1.1 200\nDate: Sun, 06 Nov 1994 08:49:37 UTC',
    ],
    silent: [`HTTP/1.1 200\nDate: ${DAY}\nLast-Modified: ${DAY}`, 'HTTP/1.1 200'],
  },
}
