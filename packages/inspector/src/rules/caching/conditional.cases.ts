import type { Cases } from '../cases.ts'

const ASKED = '> GET\n> If-None-Match: "a", W/"b"\n'

export const CONDITIONAL_CASES: Readonly<Record<string, Cases>> = {
  'etag-invalid': {
    fires: [
      'HTTP/1.1 200\nETag: 5f3a',
      'HTTP/1.1 200\nETag: W/5f3a',
      'HTTP/1.1 200\nETag: w/"a"',
      'HTTP/1.1 200\nETag: "a b"',
      'HTTP/1.1 200\nETag:',
    ],
    silent: ['HTTP/1.1 200\nETag: "5f3a"', 'HTTP/1.1 200\nETag: W/"5f3a"', 'HTTP/1.1 200\nETag: ""'],
  },
  'etag-multiple': {
    fires: ['HTTP/1.1 200\nETag: "a"\nETag: "b"', 'HTTP/1.1 200\nETag: "a", "b"'],
    silent: ['HTTP/1.1 200\nETag: "a,b"'],
  },
  'last-modified-future': {
    fires: ['HTTP/1.1 200\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nLast-Modified: Mon, 07 Nov 1994 08:49:37 GMT'],
    silent: [
      'HTTP/1.1 200\nDate: Sun, 06 Nov 1994 08:49:37 GMT\nLast-Modified: Sun, 06 Nov 1994 08:49:40 GMT',
      'HTTP/1.1 200\nLast-Modified: Mon, 07 Nov 2044 08:49:37 GMT',
      'HTTP/1.1 200\nDate: x\nLast-Modified: y',
    ],
  },
  'inm-ignored': {
    fires: [`${ASKED}HTTP/1.1 200\nETag: W/"a"`, `${ASKED}HTTP/1.1 200\nETag: "b"`],
    silent: [
      `${ASKED}HTTP/1.1 200\nETag: "c"`,
      `${ASKED}HTTP/1.1 304\nETag: "a"`,
      '> PUT\n> If-None-Match: "a"\nHTTP/1.1 200\nETag: "a"',
    ],
    skipped: ['HTTP/1.1 200\nETag: "a"', [`${ASKED}HTTP/1.1 200\nETag: "a"`, 'request-fields']],
  },
  'status-304-has-body': {
    fires: ['HTTP/1.1 304\n\nhello'],
    silent: ['HTTP/1.1 304\n\n', 'HTTP/1.1 200\n\nhello'],
    skipped: ['HTTP/1.1 304'],
  },
  'status-304-unconditional': {
    fires: ['> GET\n> Accept: */*\nHTTP/1.1 304'],
    silent: [`${ASKED}HTTP/1.1 304`, '> GET\n> If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\nHTTP/1.1 304'],
    skipped: ['HTTP/1.1 304', ['> GET\n> Accept: */*\nHTTP/1.1 304', 'request-fields']],
  },
  'status-304-missing-etag': {
    fires: [`${ASKED}HTTP/1.1 304`],
    silent: [
      `${ASKED}HTTP/1.1 304\nETag: "a"`,
      '> GET\n> If-Modified-Since: x\nHTTP/1.1 304',
      '> GET\n> If-None-Match: *\nHTTP/1.1 304',
    ],
    skipped: ['HTTP/1.1 304', [`${ASKED}HTTP/1.1 304`, 'etag']],
  },
  'status-304-other-etag': {
    fires: [`${ASKED}HTTP/1.1 304\nETag: "c"`, `${ASKED}HTTP/1.1 304\nETag: W/"a-gzip"`],
    silent: [
      `${ASKED}HTTP/1.1 304\nETag: W/"a"`,
      `${ASKED}HTTP/1.1 304\nETag: "b"`,
      `${ASKED}HTTP/1.1 200\nETag: "c"`,
      '> GET\n> If-None-Match: *\nHTTP/1.1 304\nETag: "c"',
      '> GET\n> If-None-Match: a\nHTTP/1.1 304\nETag: "c"',
      '> GET\n> If-Modified-Since: x\nHTTP/1.1 304\nETag: "c"',
    ],
    skipped: ['HTTP/1.1 304\nETag: "c"'],
  },
  'status-304-representation-metadata': {
    fires: ['HTTP/1.1 304\nContent-Type: text/html'],
    silent: ['HTTP/1.1 304\nContent-Location: /a', 'HTTP/1.1 200\nContent-Type: text/html'],
  },
  'status-412-without-precondition': {
    fires: ['> PUT\n> Content-Length: 2\nHTTP/1.1 412'],
    silent: [
      '> PUT\n> If-Match: "a"\nHTTP/1.1 412',
      '> LOCK\n> If: (<urn:a>)\nHTTP/1.1 412',
      '> PUT\n> X-Copy-Source-If-Match: "a"\nHTTP/1.1 412',
    ],
    skipped: ['HTTP/1.1 412', ['> PUT\n>\nHTTP/1.1 412', 'request-fields']],
  },
  'status-412-on-safe-inm': {
    fires: [`${ASKED}HTTP/1.1 412`, '> HEAD\n> If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT\nHTTP/1.1 412'],
    silent: [
      '> PUT\n> If-None-Match: *\nHTTP/1.1 412',
      '> GET\n> If-Match: "a"\nHTTP/1.1 412',
      '> GET\n> If-None-Match: "a"\n> If-Unmodified-Since: x\nHTTP/1.1 412',
      '> GET\n>\nHTTP/1.1 412',
    ],
    skipped: ['HTTP/1.1 412', [`${ASKED}HTTP/1.1 412`, 'request-fields']],
  },
}
