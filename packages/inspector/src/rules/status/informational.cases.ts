import type { Cases } from '../cases.ts'

export const INFORMATIONAL_CASES: Readonly<Record<string, Cases>> = {
  'status-1xx-has-body': {
    fires: [
      'HTTP/1.1 103\nContent-Length: 0',
      'HTTP/1.1 100\nTransfer-Encoding: chunked',
      'HTTP/1.1 102\n\nwork',
      'HTTP/1.1 101\nUpgrade: websocket\nContent-Length: 5',
      'HTTP/1.1 199\nContent-Length: 1',
    ],
    silent: [
      'HTTP/1.1 100 Continue',
      'HTTP/1.1 101\nUpgrade: websocket\n\nframes',
      'HTTP/1.1 103\nLink: </a.css>; rel=preload',
    ],
  },
  'status-100-without-expect': {
    fires: ['> POST https://example.com/\n> Content-Length: 3\nHTTP/1.1 100', '> POST\n>\nHTTP/1.1 100'],
    silent: ['> POST https://example.com/\n> Expect: 100-continue\nHTTP/1.1 100', '> POST\n>\nHTTP/1.1 200'],
    skipped: ['HTTP/1.1 100', ['> POST\n> Accept: */*\nHTTP/1.1 100', 'request-fields']],
  },
  'status-101-missing-upgrade': {
    fires: ['HTTP/1.1 101 Switching Protocols\nConnection: Upgrade'],
    silent: ['HTTP/1.1 101 Switching Protocols\nConnection: Upgrade\nUpgrade: websocket', 'HTTP/1.1 200'],
    skipped: [
      ['HTTP/1.1 101', 'upgrade'],
      ['HTTP/1.1 101', '*'],
    ],
  },
  'status-101-not-requested': {
    fires: ['> GET\n> Accept: */*\nHTTP/1.1 101\nUpgrade: h2c'],
    silent: ['> GET\n> Upgrade: websocket\n> Connection: Upgrade\nHTTP/1.1 101\nUpgrade: websocket'],
    skipped: ['HTTP/1.1 101\nUpgrade: h2c', ['> GET\n>\nHTTP/1.1 101\nUpgrade: h2c', 'request-fields']],
  },
  'status-101-in-http2': {
    fires: ['HTTP/2 101\nUpgrade: websocket', 'HTTP/3 101'],
    silent: ['HTTP/1.1 101\nUpgrade: websocket', 'HTTP/2 200'],
    skipped: ['HTTP 101\nUpgrade: websocket', ['HTTP/2 101', 'connection']],
  },
  'status-103-missing-link': {
    fires: ['HTTP/1.1 103\nX-Hint: a'],
    silent: ['HTTP/1.1 103\nLink: </a.css>; rel=preload; as=style'],
    skipped: [['HTTP/1.1 103', '*']],
  },
}
