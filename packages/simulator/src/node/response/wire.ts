import type { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/** How long to wait for a client to finish sending before it gets its response anyway, in milliseconds. */
const LINGER = 1000

/** The head of a response; write it as Latin-1. */
export function headOf(status: number, phrase: string, fields: readonly string[]): string {
  let head = `HTTP/1.1 ${status} ${phrase}\r\n`
  for (let at = 0; at < fields.length; at += 2) head += `${fields[at]}: ${fields[at + 1]}\r\n`
  return `${head}\r\n`
}

/** The headers without one of them, and with Date, which Node adds by itself elsewhere. */
export function datedFields(fields: readonly string[], without: string): string[] {
  return ['Date', new Date().toUTCString(), ...fields.filter((_, at) => fields[at - (at % 2)] !== without)]
}

/** Runs a step later, unless the client is gone by then. */
export function after(delay: number, response: EventEmitter, step: () => void): void {
  if (delay === 0) {
    step()
    return
  }
  const timer = setTimeout(step, delay)
  response.once('close', () => clearTimeout(timer))
}

/**
 * Runs a step after the whole request was read. A connection that closes with unread bytes is reset, and the reset may
 * overtake the response. If a client holds back the rest, the wait ends after a second. There is no wait for a client
 * that expects a 100 and has not received one (`continued`).
 */
export function whenRead(request: IncomingMessage, step: () => void, continued = false): void {
  if (request.complete || (!continued && request.headers.expect !== undefined && !request.readableDidRead)) {
    step()
    return
  }
  const timer = setTimeout(go, LINGER)
  function go(): void {
    clearTimeout(timer)
    request.off('end', go).off('close', go)
    step()
  }
  request.once('end', go).once('close', go).resume()
}

/** Gives a client that is still sending time to read: a connection that closes with unread bytes is reset. */
export function linger(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), LINGER)
  socket.once('end', () => socket.destroy())
  socket.once('close', () => clearTimeout(timer))
}
