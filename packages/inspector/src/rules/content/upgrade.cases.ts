import type { Cases } from '../cases.ts'

const ASK =
  '> GET\n> Host: a.example\n> Upgrade: websocket\n> Connection: Upgrade\n> Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=='
const SWITCH = 'HTTP/1.1 101\nUpgrade: websocket\nConnection: Upgrade'
const ACCEPT = 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo='

export const UPGRADE_CASES: Readonly<Record<string, Cases>> = {
  'upgrade-invalid': {
    fires: [
      'HTTP/1.1 426\nUpgrade:\nConnection: Upgrade',
      'HTTP/1.1 426\nUpgrade: web socket\nConnection: Upgrade',
      'HTTP/1.1 200\nUpgrade: a/b/c\nConnection: Upgrade',
    ],
    silent: [SWITCH, 'HTTP/1.1 426\nUpgrade: HTTP/2.0, TLS/1.3\nConnection: Upgrade'],
    skipped: [['HTTP/1.1 426\nUpgrade:', 'connection']],
  },
  'upgrade-without-connection': {
    fires: ['HTTP/1.1 426\nUpgrade: TLS/1.3', 'HTTP/1.1 101\nUpgrade: websocket\nConnection: keep-alive'],
    silent: [SWITCH, 'HTTP/1.1 200\nUpgrade: h2c\nConnection: keep-alive, upgrade', 'HTTP/2 200\nUpgrade: h2'],
    skipped: [['HTTP/1.1 426\nUpgrade: TLS/1.3', 'connection']],
  },
  'status-101-protocol-not-offered': {
    fires: [`${ASK}\nHTTP/1.1 101\nUpgrade: h2c\nConnection: Upgrade`],
    silent: [`${ASK}\n${SWITCH}\n${ACCEPT}`, '> GET\n> Upgrade: HTTP/2.0, foo\nHTTP/1.1 101\nUpgrade: foo/2'],
    skipped: ['HTTP/1.1 101\nUpgrade: h2c'],
  },
  'websocket-accept-wrong': {
    fires: [`${ASK}\n${SWITCH}`, `${ASK}\n${SWITCH}\nSec-WebSocket-Accept: dGhlIHNhbXBsZSBub25jZQ==`],
    silent: [`${ASK}\n${SWITCH}\n${ACCEPT}`, '> GET\n> Upgrade: websocket\nHTTP/1.1 101\nUpgrade: websocket'],
    skipped: [SWITCH],
  },
  'websocket-choice-not-offered': {
    fires: [
      `${ASK}\n${SWITCH}\n${ACCEPT}\nSec-WebSocket-Protocol: chat`,
      `${ASK}\n> Sec-WebSocket-Protocol: chat\n${SWITCH}\n${ACCEPT}\nSec-WebSocket-Protocol: superchat`,
      `${ASK}\n${SWITCH}\n${ACCEPT}\nSec-WebSocket-Extensions: permessage-deflate`,
    ],
    silent: [
      `${ASK}\n> Sec-WebSocket-Protocol: chat, superchat\n${SWITCH}\n${ACCEPT}\nSec-WebSocket-Protocol: superchat`,
      `${ASK}\n> Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\n${SWITCH}\n${ACCEPT}\nSec-WebSocket-Extensions: permessage-deflate; server_no_context_takeover`,
    ],
    skipped: [`${SWITCH}\nSec-WebSocket-Protocol: chat`],
  },
  'connection-option-end-to-end': {
    fires: [
      'HTTP/1.1 200\nConnection: close, Cache-Control\nCache-Control: no-store',
      'HTTP/1.1 200\nConnection: content-type',
    ],
    silent: ['HTTP/1.1 200\nConnection: keep-alive, Upgrade', 'HTTP/1.1 200\nConnection: close, X-Hop'],
    skipped: [['HTTP/1.1 200\nConnection: Cache-Control', 'connection']],
  },
  'connect-2xx-framing': {
    fires: [
      '> CONNECT a.example:443\nHTTP/1.1 200\nContent-Length: 0',
      '> CONNECT\nHTTP/1.1 299\nTransfer-Encoding: chunked',
    ],
    silent: [
      '> CONNECT\nHTTP/1.1 407\nContent-Length: 0',
      '> GET\nHTTP/1.1 200\nContent-Length: 0',
      '> CONNECT\nHTTP/1.1 200',
    ],
    skipped: ['HTTP/1.1 200\nContent-Length: 0', ['> CONNECT\nHTTP/1.1 200\nContent-Length: 0', 'connection']],
  },
  'field-name-upper-case-h2': {
    fires: ['HTTP/2 200\nContent-Type: text/html', 'HTTP/3 200\nETag: "a"'],
    silent: ['HTTP/2 200\ncontent-type: text/html', 'HTTP/1.1 200\nContent-Type: text/html'],
    skipped: ['HTTP 200\nContent-Type: text/html', ['HTTP/2 200\nContent-Type: text/html', 'connection']],
  },
}
