import { connect, type Socket } from 'node:net'

/** Opens a connection to a server by its URL. */
export function open(url: string): Socket {
  const { hostname, port } = new URL(url)
  return connect(Number(port), hostname.replace(/^\[|\]$/g, ''))
}

/** Sends bytes on a new connection and returns everything received until the server ends it; Latin-1 both ways. */
export function send(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(url)
    let received = ''
    socket.setEncoding('latin1').on('data', (chunk) => {
      received += chunk
    })
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? undefined : reject(error)))
    socket.on('close', () => resolve(received))
    socket.write(text, 'latin1')
  })
}

/** A request with Connection: close. */
export function get(url: string, path: string, lines: readonly string[] = [], method = 'GET'): Promise<string> {
  return send(url, `${[`${method} ${path} HTTP/1.1`, 'Host: a', 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`)
}

/** A received response: head and body. */
export function split(received: string): { head: string; statusLine: string; fields: string[]; body: string } {
  const end = received.indexOf('\r\n\r\n')
  const [statusLine = '', ...fields] = received.slice(0, end).split('\r\n')
  return { head: received.slice(0, end + 4), statusLine, fields, body: received.slice(end + 4) }
}
