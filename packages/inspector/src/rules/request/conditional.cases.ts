import type { Cases } from '../cases.ts'

const OK = 'HTTP/1.1 200'
const get = (...lines: readonly string[]) => `> GET\n> ${lines.join('\n> ')}\n${OK}`
const DATE = 'Sun, 06 Nov 1994 08:49:37 GMT'

export const REQUEST_CONDITIONAL_CASES: Readonly<Record<string, Cases>> = {
  'request-entity-tag-invalid': {
    fires: [
      `${get('If-None-Match: abc')}\nETag: "a"`,
      `${get('If-None-Match: w/"a"')}\nETag: W/"a"`,
      '> PUT\n> If-Match: "a", b\nHTTP/1.1 412',
      '> PUT\n> If-Match:\nHTTP/1.1 412',
    ],
    silent: [
      `${get('If-None-Match: W/"a", "b"', `If-Modified-Since: ${DATE}`)}\nETag: "a"`,
      '> PUT\n> If-Match: *\nHTTP/1.1 412',
      get('If-None-Match: 8b8b7faf-4346-4d7f-9d23-fbbdea4f3a7f'),
      '> GET\n> If-None-Match: abc\nHTTP/1.1 304',
      '> GET\n> If-None-Match: abc\nHTTP/1.1 200\nETag: abc',
    ],
    skipped: [OK],
  },
  'request-if-match-weak': {
    fires: [get('If-Match: W/"a"')],
    silent: [get('If-Match: "a", W/"b"'), get('If-None-Match: W/"a"'), get('If-Match: *')],
    skipped: [OK],
  },
  'request-date-invalid': {
    fires: [get('If-Modified-Since: 2024-01-01'), get('If-Unmodified-Since: yesterday')],
    silent: [
      get(`If-Modified-Since: ${DATE}`),
      get('If-Modified-Since: 0'),
      '> GET\n> If-Modified-Since: 2024-01-01\nHTTP/1.1 304',
      get('If-Modified-Since: Sunday, 06-Nov-94 08:49:37 GMT'),
    ],
    skipped: [OK],
  },
  'request-if-range-invalid': {
    fires: [get('Range: bytes=0-1', 'If-Range: W/"a"'), get('Range: bytes=0-1', 'If-Range: abc')],
    silent: [get('Range: bytes=0-1', 'If-Range: "a"'), get('Range: bytes=0-1', `If-Range: ${DATE}`)],
    skipped: [OK],
  },
  'request-if-range-without-range': {
    fires: [get('If-Range: "a"')],
    silent: [get('Range: bytes=0-1', 'If-Range: "a"')],
    skipped: [OK, [get('If-Range: "a"'), 'request-fields']],
  },
  'request-range-invalid': {
    fires: [
      get('Range: 0-499'),
      get('Range: bytes=a-b'),
      get('Range: bytes=500-400'),
      get('Range: bytes=-'),
      get('Range: bytes='),
    ],
    silent: [get('Range: bytes=0-499, 600-, -5'), get('Range: items=a'), get('Range: Bytes=0-')],
    skipped: [OK],
  },
  'request-range-not-get': {
    fires: [`> POST\n> Range: bytes=0-1\n${OK}`],
    silent: [get('Range: bytes=0-1')],
    skipped: [OK],
  },
}
