import type { IncomingMessage, ServerResponse } from 'node:http'

/** How long a client may go on sending before it is answered all the same, in milliseconds. */
export const LINGER = 1000

/** The head of a response, to be written as Latin-1. */
export function headOf(status: number, phrase: string, fields: readonly string[]): string {
  let head = `HTTP/1.1 ${status} ${phrase}\r\n`
  for (let at = 0; at < fields.length; at += 2) head += `${fields[at]}: ${fields[at + 1]}\r\n`
  return `${head}\r\n`
}

/** The same fields without one, and with the date, which Node writes elsewhere. */
export function datedFields(fields: readonly string[], without: string): string[] {
  return ['Date', new Date().toUTCString(), ...fields.filter((_, at) => fields[at - (at % 2)] !== without)]
}

/** Runs a step later, unless the client has gone by then. */
export function after(delay: number, response: ServerResponse, step: () => void): void {
  if (delay === 0) {
    step()
    return
  }
  const timer = setTimeout(step, delay)
  response.once('close', () => clearTimeout(timer))
}

/**
 * Runs a step when the whole request has been read: a connection that ends with bytes unread is reset, and the reset may
 * overtake the response. A client that keeps the rest back is waited for a second; one that expects a 100 and has not been
 * told to go on (`continued`), not at all.
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
