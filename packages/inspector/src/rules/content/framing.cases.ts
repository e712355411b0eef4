import type { Cases } from '../cases.ts'

export const FRAMING_CASES: Readonly<Record<string, Cases>> = {
  'cl-and-te': {
    fires: ['HTTP/1.1 200\nContent-Length: 5\nTransfer-Encoding: chunked'],
    silent: ['HTTP/1.1 200\nTransfer-Encoding: chunked', 'HTTP/1.1 200\nContent-Length: 5'],
    skipped: [['HTTP/1.1 200\nContent-Length: 5\nTransfer-Encoding: chunked', 'connection']],
  },
  'cl-multiple-different': {
    fires: ['HTTP/1.1 200\nContent-Length: 5\nContent-Length: 6', 'HTTP/1.1 200\nContent-Length: 5, 5'],
    silent: ['HTTP/1.1 200\nContent-Length: 5'],
  },
  'cl-invalid': {
    fires: [
      'HTTP/1.1 200\nContent-Length: +5',
      'HTTP/1.1 200\nContent-Length: 5.0',
      'HTTP/1.1 200\nContent-Length:',
      'HTTP/1.1 200\nContent-Length: 1_0',
    ],
    silent: ['HTTP/1.1 200\nContent-Length: 0005', 'HTTP/1.1 200\nContent-Length: 5, 6'],
  },
  'cl-body-mismatch': {
    fires: ['HTTP/1.1 200\nContent-Length: 50\n\nhello', '> GET\nHTTP/1.1 200\nContent-Length: 50\n\n'],
    silent: [
      'HTTP/1.1 200\nContent-Length: 5\n\nhello',
      '> HEAD\nHTTP/1.1 200\nContent-Length: 5\n\n',
      'HTTP/1.1 200\nContent-Length: 5\n\n',
      '> GET\nHTTP/1.1 304\nContent-Length: 5\n\n',
    ],
    skipped: ['HTTP/1.1 200\nContent-Length: 50'],
  },
  'te-invalid-coding': {
    fires: [
      'HTTP/1.1 200\nTransfer-Encoding: chunked, chunked',
      'HTTP/1.1 200\nTransfer-Encoding: chunked, gzip',
      'HTTP/1.1 200\nTransfer-Encoding: identity',
      'HTTP/1.1 200\nTransfer-Encoding: chunked; a=b',
      'HTTP/1.1 200\nTransfer-Encoding: chunked\nTransfer-Encoding: chunked',
    ],
    silent: [
      'HTTP/1.1 200\nTransfer-Encoding: gzip, chunked',
      'HTTP/1.1 200\nTransfer-Encoding: gzip',
      'HTTP/1.1 200\nTransfer-Encoding: Chunked',
    ],
    skipped: [['HTTP/1.1 200\nTransfer-Encoding: chunked, gzip', 'connection']],
  },
  'te-http10': {
    fires: ['HTTP/1.0 200\nTransfer-Encoding: chunked'],
    silent: ['HTTP/1.1 200\nTransfer-Encoding: chunked', 'HTTP/1.0 200\nContent-Length: 5'],
    skipped: ['HTTP 200\nTransfer-Encoding: chunked', ['HTTP/1.0 200\nTransfer-Encoding: chunked', 'connection']],
  },
  'connection-fields-h2': {
    fires: ['HTTP/2 200\nConnection: keep-alive', 'HTTP/3 200\nTransfer-Encoding: chunked'],
    silent: ['HTTP/1.1 200\nConnection: keep-alive', 'HTTP/2 200\nContent-Length: 5'],
    skipped: ['HTTP 200\nConnection: close', ['HTTP/2 200\nConnection: close', 'connection']],
  },
  'content-on-head': {
    fires: ['> HEAD\nHTTP/1.1 200\nContent-Length: 5\n\nhello'],
    silent: ['> HEAD\nHTTP/1.1 200\nContent-Length: 5\n\n', '> GET\nHTTP/1.1 200\n\nhello'],
    skipped: ['HTTP/1.1 200\n\nhello', '> HEAD\nHTTP/1.1 200'],
  },
}
