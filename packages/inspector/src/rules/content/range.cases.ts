import type { Cases } from '../cases.ts'

const MULTIPART = 'Content-Type: multipart/byteranges; boundary=x'

export const RANGE_CASES: Readonly<Record<string, Cases>> = {
  'status-206-missing-content-range': {
    fires: ['HTTP/1.1 206\nContent-Length: 10\nETag: "a"'],
    silent: [
      'HTTP/1.1 206\nContent-Range: bytes 0-9/100\nETag: "a"',
      `HTTP/1.1 206\n${MULTIPART}\nETag: "a"`,
      'HTTP/1.1 200',
    ],
    skipped: [
      ['HTTP/1.1 206\nETag: "a"', '*'],
      ['HTTP/1.1 206', 'content-range'],
    ],
  },
  'status-206-multipart-content-range': {
    fires: [`HTTP/1.1 206\n${MULTIPART}\nContent-Range: bytes 0-9/100`],
    silent: [`HTTP/1.1 206\n${MULTIPART}`, 'HTTP/1.1 206\nContent-Type: text/plain\nContent-Range: bytes 0-9/100'],
  },
  'status-206-not-requested': {
    fires: ['> GET\n> Accept: */*\nHTTP/1.1 206\nContent-Range: bytes 0-9/100'],
    silent: ['> GET\n> Range: bytes=0-9\nHTTP/1.1 206\nContent-Range: bytes 0-9/100', '> GET\n>\nHTTP/1.1 200'],
    skipped: ['HTTP/1.1 206', ['> GET\n> Accept: */*\nHTTP/1.1 206', 'request-fields']],
  },
  'status-206-no-validator': {
    fires: ['HTTP/1.1 206\nContent-Range: bytes 0-9/100'],
    silent: ['HTTP/1.1 206\nETag: "a"', 'HTTP/1.1 206\nLast-Modified: Sun, 06 Nov 1994 08:49:37 GMT', 'HTTP/1.1 200'],
    skipped: [['HTTP/1.1 206', 'etag']],
  },
  'status-206-content-length-mismatch': {
    fires: ['HTTP/1.1 206\nContent-Range: bytes 0-9/100\nContent-Length: 100'],
    silent: [
      'HTTP/1.1 206\nContent-Range: bytes 0-9/100\nContent-Length: 10',
      'HTTP/1.1 206\nContent-Range: bytes 0-9/100\nContent-Encoding: gzip\nContent-Length: 30',
      'HTTP/1.1 206\nContent-Range: items 0-9/100\nContent-Length: 300',
      `HTTP/1.1 206\n${MULTIPART}\nContent-Length: 100`,
    ],
  },
  'content-range-invalid': {
    fires: [
      'HTTP/1.1 206\nContent-Range: bytes 9-0/100',
      'HTTP/1.1 206\nContent-Range: bytes 0-100/100',
      'HTTP/1.1 206\nContent-Range: bytes=0-9/100',
      'HTTP/1.1 206\nContent-Range: bytes */100',
      'HTTP/1.1 416\nContent-Range: */100',
      'HTTP/1.1 416\nContent-Range: bytes */*',
    ],
    silent: [
      'HTTP/1.1 206\nContent-Range: bytes 0-99/100',
      'HTTP/1.1 206\nContent-Range: bytes 0-99/*',
      'HTTP/1.1 206\nContent-Range: items 0-9/100',
      'HTTP/1.1 416\nContent-Range: bytes */100',
    ],
  },
  'accept-ranges-none-206': {
    fires: ['HTTP/1.1 206\nAccept-Ranges: none'],
    silent: ['HTTP/1.1 206\nAccept-Ranges: bytes', 'HTTP/1.1 200\nAccept-Ranges: none'],
  },
  'status-416-missing-content-range': {
    fires: ['HTTP/1.1 416', '> GET\n> Range: bytes=900-\nHTTP/1.1 416'],
    silent: [
      'HTTP/1.1 416\nContent-Range: bytes */100',
      '> GET\n> Range: items=900-\nHTTP/1.1 416',
      '> GET\n>\nHTTP/1.1 416',
    ],
    skipped: [['HTTP/1.1 416', '*']],
  },
  'status-416-without-range': {
    fires: ['> GET\n> Accept: */*\nHTTP/1.1 416'],
    silent: ['> GET\n> Range: bytes=900-\nHTTP/1.1 416', '> GET\n>\nHTTP/1.1 400'],
    skipped: ['HTTP/1.1 416', ['> GET\n>\nHTTP/1.1 416', 'request-fields']],
  },
  'status-416-content-range-form': {
    fires: ['HTTP/1.1 416\nContent-Range: bytes 0-9/100'],
    silent: ['HTTP/1.1 416\nContent-Range: bytes */100', 'HTTP/1.1 206\nContent-Range: bytes 0-9/100'],
  },
  'range-ignored': {
    fires: ['> GET\n> Range: bytes=0-9\nHTTP/1.1 200\nAccept-Ranges: bytes'],
    silent: [
      '> GET\n> Range: bytes=0-9\n> If-Range: "a"\nHTTP/1.1 200\nAccept-Ranges: bytes',
      '> GET\n>\nHTTP/1.1 200\nAccept-Ranges: bytes',
      '> POST\n> Range: bytes=0-9\nHTTP/1.1 200\nAccept-Ranges: bytes',
    ],
    skipped: ['> GET\nHTTP/1.1 200\nAccept-Ranges: bytes'],
  },
  'etag-weak-with-ranges': {
    fires: ['HTTP/1.1 206\nETag: W/"a"'],
    silent: ['HTTP/1.1 206\nETag: "a"', 'HTTP/1.1 200\nETag: W/"a"'],
  },
}
