import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { LogEntry } from '../log/log-entry.ts'
import { answerClientError, answerClientErrors, type ClientSocket } from './client-error.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A response that is being made on a connection, and whether its request has come whole. */
function pendingResponse(headersSent: boolean, complete: boolean) {
  return Object.assign(new EventEmitter(), { headersSent, req: { complete } })
}

/** A connection that keeps what is done with it. */
class Connection extends EventEmitter {
  writable = true
  writableEnded = false
  _httpMessage: ClientSocket['_httpMessage'] = null
  readonly calls: string[] = []
  sent = ''
  end(data: string): void {
    this.calls.push('end')
    this.sent += data
  }
  resume(): void {
    this.calls.push('resume')
  }
  destroy(): void {
    this.calls.push('destroy')
  }
}

function answer(code: unknown, parts: Partial<Connection> = {}) {
  const socket = Object.assign(new Connection(), parts)
  const error = Object.assign(new Error('SECRET'), { code })
  const entries: LogEntry[] = []
  answerClientError(error, socket as ClientSocket, {}, (entry) => entries.push(entry))
  return { socket, error, entries, statusLine: socket.sent.split('\r\n', 1)[0] }
}

describe('what the parser refuses', () => {
  it.each([
    ['HPE_INVALID_METHOD', 'HTTP/1.1 400 Bad Request'],
    ['HPE_HEADER_OVERFLOW', 'HTTP/1.1 431 Request Header Fields Too Large'],
    ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 'HTTP/1.1 413 Content Too Large'],
    ['ERR_HTTP_REQUEST_TIMEOUT', 'HTTP/1.1 408 Request Timeout'],
    ['HPE_INVALID_EOF_STATE', 'HTTP/1.1 400 Bad Request'],
    ['toString', 'HTTP/1.1 400 Bad Request'],
    [undefined, 'HTTP/1.1 400 Bad Request'],
    [Object('HPE_HEADER_OVERFLOW'), 'HTTP/1.1 400 Bad Request'],
  ])('%s is answered', (code, statusLine) => {
    const { socket, error, entries, ...answered } = answer(code)
    expect(answered.statusLine).toBe(statusLine)
    expect(socket.sent).not.toContain('SECRET')
    expect(socket.sent).toMatch(/\r\nConnection: close\r\n\r\n\{"type"/)
    expect(entries).toMatchObject([
      { thrown: error, problem: { cause: error }, request: { method: 'GET', url: '', httpVersion: '1.1' } },
    ])
  })

  it.each([
    ['a client that has reset the connection', 'ECONNRESET', {}],
    ['a connection that takes nothing more', 'HPE_INVALID_METHOD', { writable: false }],
    [
      'a client that ended within the content',
      'HPE_INVALID_EOF_STATE',
      { _httpMessage: pendingResponse(false, false) },
    ],
    ['a response that has begun', 'HPE_INVALID_CHUNK_SIZE', { _httpMessage: pendingResponse(true, false) }],
  ])('gets no answer: %s', (_name, code, parts) => {
    const { socket, entries } = answer(code, parts)
    expect(socket.calls).toEqual(['destroy'])
    expect(entries).toEqual([])
  })

  it('is answered in place of a response that has not begun, whose content is malformed', () => {
    const { socket } = answer('HPE_INVALID_CHUNK_SIZE', { _httpMessage: pendingResponse(false, false) })
    expect(socket.calls).toEqual(['resume', 'end'])
  })

  it('waits for the responses to earlier requests', () => {
    const [first, second] = [pendingResponse(true, true), pendingResponse(true, true)]
    const { socket } = answer('HPE_INVALID_METHOD', { _httpMessage: first })
    expect(socket.calls).toEqual([])
    socket._httpMessage = second
    first.emit('finish')
    expect(socket.calls).toEqual([])
    socket._httpMessage = null
    second.emit('finish')
    expect(socket.calls).toEqual(['resume', 'end'])
  })

  it('takes servers and options, and says what is wrong', () => {
    const app = new EventEmitter() as never
    expect(() => answerClientErrors(app)).toThrow('needs the server, such as the one that app.listen() returns.')
    const server = Object.assign(new EventEmitter(), { address: () => null })
    const options = { traceid: true } as never
    expect(() => answerClientErrors(server, options)).toThrow('answerClientErrors() has no option "traceid"')
  })

  it('is answered once, however often the parser complains', () => {
    const server = Object.assign(new EventEmitter(), { address: () => null })
    answerClientErrors(server, { log: () => undefined })
    const socket = new Connection()
    server.emit('clientError', new Error('first'), socket)
    server.emit('clientError', new Error('second'), socket)
    expect(socket.calls).toEqual(['resume', 'end'])
  })
})

describe('the connection', () => {
  it('stays open for a second, for a client that is still sending', () => {
    const { socket } = answer('HPE_INVALID_METHOD')
    vi.advanceTimersByTime(999)
    expect(socket.calls).toEqual(['resume', 'end'])
    vi.advanceTimersByTime(1)
    expect(socket.calls).toEqual(['resume', 'end', 'destroy'])
  })

  it('leaves no timer when it has closed', () => {
    const { socket } = answer('HPE_INVALID_METHOD')
    socket.emit('close')
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(5000)
    expect(socket.calls).toEqual(['resume', 'end'])
  })
})
