import type { Cases } from '../cases.ts'

export const STATUS_CODE_CASES: Readonly<Record<string, Cases>> = {
  'status-out-of-range': {
    fires: ['HTTP/1.1 999', 'HTTP/1.1 99', 'HTTP/1.1 600', 'HTTP/1.1 200.5', 'HTTP/1.1 NaN'],
    silent: ['HTTP/1.1 100', 'HTTP/1.1 599', 'HTTP 0'],
  },
  'status-unregistered': {
    fires: ['HTTP/1.1 299', 'HTTP/1.1 430', 'HTTP/1.1 499', 'HTTP/1.1 520'],
    silent: ['HTTP/1.1 200', 'HTTP/1.1 306', 'HTTP/1.1 418', 'HTTP/1.1 999'],
  },
  'status-reason-mismatch': {
    fires: [
      'HTTP/1.1 200 Not Found',
      'HTTP/1.1 404 Payload Too Large',
      'HTTP/1.1 404 OK',
      ['HTTP/1.1 204 OK', 'field-lines'],
    ],
    silent: [
      'HTTP/1.1 302 Moved Temporarily',
      'HTTP/1.1 413 Request Entity Too Large',
      'HTTP/1.1 404 No Such Order',
      'HTTP/1.1 404 not found',
      ['HTTP/1.1 308 OK\nLocation: /a', 'field-lines'],
    ],
    skipped: ['HTTP/2 200', 'HTTP/1.1 200'],
  },
}
