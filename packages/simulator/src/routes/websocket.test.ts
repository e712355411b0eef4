import { describe, expect, it } from 'vitest'
import { document, field, startPlanning } from '../../test/planning.ts'

const OFFER = {
  Connection: 'keep-alive, Upgrade',
  Upgrade: 'WebSocket',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'Sec-WebSocket-Version': '13',
}

function ask(target: string, headers: Record<string, string> = OFFER, method = 'GET') {
  return startPlanning().ask(target, { headers, method })
}

describe('the end of a WebSocket', () => {
  it.each([
    ['/websocket', { cut: undefined, code: 1000, reason: '', fault: undefined }],
    ['/websocket/echo', { cut: undefined, code: 1000, reason: '', fault: undefined }],
    ['/websocket?cut=3', { cut: 3, code: 1000, reason: '', fault: undefined }],
    ['/websocket/1011?reason=busy', { cut: 0, code: 1011, reason: 'busy', fault: undefined }],
    ['/websocket/4999?cut=2', { cut: 2, code: 4999, reason: '', fault: undefined }],
    ['/websocket/1005', { cut: 0, code: 1005, reason: '', fault: undefined }],
    ['/websocket?cut=1&fault=truncate', { cut: 1, code: 1000, reason: '', fault: 'truncate' }],
    ['/seq/a/websocket:3000', { cut: 0, code: 3000, reason: '', fault: undefined }],
  ])('of %s', (target, echo) => {
    const planned = ask(target)
    expect([planned.status, planned.phrase, planned.echo]).toEqual([101, 'Switching Protocols', echo])
  })
})

describe("a request that isn't a handshake gets a 426", () => {
  it.each([
    [{}, 'GET'],
    [{ ...OFFER, Upgrade: 'h2c' }, 'GET'],
    [{ ...OFFER, Connection: 'keep-alive' }, 'GET'],
    [OFFER, 'POST'],
  ])('%j %s', (headers, method) => {
    const planned = ask('/websocket', headers as Record<string, string>, method)
    expect([planned.status, field(planned, 'Upgrade'), field(planned, 'Sec-WebSocket-Version')]).toEqual([
      426,
      'websocket',
      '13',
    ])
    expect(document(planned).detail).toContain('Connect to it with a WebSocket client')
  })

  it('as does another version of the protocol', () => {
    const planned = ask('/websocket', { ...OFFER, 'Sec-WebSocket-Version': '8' })
    expect([planned.status, field(planned, 'Sec-WebSocket-Version')]).toEqual([426, '13'])
    expect(document(planned).detail).toContain('Send Sec-WebSocket-Version: 13')
  })
})

describe('a mistake is refused', () => {
  it.each([
    ['/websocket/1006', '/websocket?cut=0&fault=close'],
    ['/websocket/1004', 'Use one from 1000 to 1014 except 1004 and 1006'],
    ['/websocket/1015', 'Use one from 1000 to 1014'],
    ['/websocket/2999', 'or from 3000 to 4999'],
    ['/websocket/01000', "can't be a close code"],
    ['/websocket/1011?cut=1&fault=reset', 'Use fault or a code, not both'],
    ['/websocket?fault=reset', 'Add cut, as in cut=0&fault=reset'],
    ['/websocket?cut=1&fault=badchunk', 'Use one of close, reset, hang, truncate, stall, garbage'],
    ['/websocket?interval=5', '/websocket has no option interval'],
    ['/websocket/1005?reason=x', 'A reason needs a close code'],
    [`/websocket/1011?reason=${'x'.repeat(124)}`, 'The limit "closeReason" is 123 bytes'],
  ])('%s', (target, why) => {
    const planned = ask(target)
    expect([planned.status, document(planned).detail]).toEqual([400, expect.stringContaining(why)])
  })

  it('as is an invalid key', () => {
    expect(document(ask('/websocket', { ...OFFER, 'Sec-WebSocket-Key': 'abc' })).detail).toContain('16 bytes in Base64')
  })

  it('as are too many of them', () => {
    const planning = startPlanning()
    planning.state.streams = 1000
    expect(document(planning.ask('/websocket', { headers: OFFER })).detail).toContain('The limit "openStreams" is 1000')
  })
})
