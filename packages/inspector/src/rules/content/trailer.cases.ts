import type { Cases } from '../cases.ts'

const CHUNKED = 'HTTP/1.1 200\nTransfer-Encoding: chunked\nTrailer: '

export const TRAILER_CASES: Readonly<Record<string, Cases>> = {
  'trailer-forbidden': {
    fires: [`${CHUNKED}Content-Length`, `${CHUNKED}Server-Timing, Set-Cookie`],
    silent: [`${CHUNKED}Server-Timing, Content-Digest`, `${CHUNKED}X-Checksum`],
  },
  'trailer-invalid': {
    fires: [`${CHUNKED}Server Timing`, CHUNKED],
    silent: [`${CHUNKED}Server-Timing, X-Checksum`],
  },
  'trailer-without-chunked': {
    fires: ['HTTP/1.1 200\nContent-Length: 5\nTrailer: X-Checksum'],
    silent: [`${CHUNKED}X-Checksum`, 'HTTP/2 200\nTrailer: X-Checksum', '> HEAD\nHTTP/1.1 200\nTrailer: X-Checksum'],
    skipped: ['HTTP 200\nTrailer: X-Checksum', ['HTTP/1.1 200\nTrailer: X-Checksum', 'connection']],
  },
  'trailer-field-invalid': {
    fires: ['HTTP/1.1 200\n+ Content-Type: text/html', 'HTTP/1.1 200\n+ X Checksum: 1'],
    silent: ['HTTP/1.1 200\n+ Server-Timing: total;dur=5', 'HTTP/2 200\n+ grpc-status: 0'],
    skipped: ['HTTP/1.1 200\nTrailer: Content-Type'],
  },
  'trailer-unannounced': {
    fires: ['HTTP/1.1 200\n+ X-Checksum: 1', `${CHUNKED}X-Other\n+ X-Checksum: 1`],
    silent: [`${CHUNKED}x-checksum\n+ X-Checksum: 1`],
    skipped: ['HTTP/1.1 200', ['HTTP/1.1 200\n+ X-Checksum: 1', 'trailer']],
  },
}
