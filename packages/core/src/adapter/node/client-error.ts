import { createProblem, titleOf } from '../../problem/problem.ts'
import type { Problem } from '../../problem/types.ts'
import { peek } from '../../render/request/peek.ts'
import type { Rendered } from '../../render/request/rendering.ts'
import type { HookRequest } from '../../render/request/request.ts'
import { answer } from '../answer.ts'
import { logToConsole } from '../log/console.ts'
import type { LogEntry } from '../log/log-entry.ts'
import type { ProblemsOptions } from '../options.ts'
import { requireOptions } from '../require-options.ts'

/** The members of a connection that are used: Node's `net.Socket` or `tls.TLSSocket`. */
export interface ClientSocket {
  readonly writable: boolean
  readonly writableEnded: boolean
  end(data: string): unknown
  resume(): unknown
  destroy(): unknown
  once(event: 'close', listener: () => void): unknown
  /** The response in progress on the connection. Node's own handler of client errors reads it too. */
  readonly _httpMessage?: PendingResponse | null
}

interface PendingResponse {
  readonly headersSent: boolean
  readonly req?: { readonly complete: boolean }
  once(event: 'finish', listener: () => void): unknown
}

/** The members of a server that are used: Node's `http.Server` or `https.Server`. */
export interface ClientErrorServer {
  on(event: 'clientError', listener: (error: Error, socket: ClientSocket) => void): unknown
  /** Applications have an `on` too, but not this. */
  address(): unknown
}

/** The status for each error `code` of Node's HTTP parser. Any other code is a 400. */
const STATUSES: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/**
 * How long a connection stays open for a client that is still sending. A client might lose the answer if it were closed
 * at once.
 */
const LINGER_MS = 1000

/** Connections whose error is answered or waiting to be. The parser reports an error for every packet that follows. */
const SEEN: WeakSet<object> = /* @__PURE__ */ new WeakSet()

/** The facts of a request that could not be parsed. */
const NO_REQUEST: HookRequest<never> = { method: 'GET', url: '', headers: {}, httpVersion: '1.1', raw: undefined }

/**
 * Answers, with problems, the requests that Node's HTTP parser refuses: malformed requests (400), header sections that are
 * too large (431), and requests that are too slow (408). No framework sees them. Each one is logged to `options.log`,
 * or else to the console.
 *
 * @throws {TypeError} if it is given something other than a server, or an option does not exist or can't have its value
 * @see {@link https://nodejs.org/api/http.html#event-clienterror | Node's event clientError}
 * @example
 * const server = app.listen(3000)
 * answerClientErrors(server)
 */
export function answerClientErrors<Raw>(server: ClientErrorServer, options: ProblemsOptions<Raw> = {}): void {
  if (typeof peek(server, 'address') !== 'function') {
    throw new TypeError('answerClientErrors() needs the server, such as the one that app.listen() returns.')
  }
  requireOptions('answerClientErrors()', options, ['fillBareStatuses', 'notFound'])
  server.on('clientError', (error: Error, socket: ClientSocket) => answerClientError(error, socket, options))
}

/** Answers one refused request after the responses to earlier requests, and ends its connection. */
export function answerClientError<Raw>(
  error: Error,
  socket: ClientSocket,
  options: ProblemsOptions<Raw> = {},
  log: (entry: LogEntry<Raw>) => void = logToConsole,
): void {
  if (SEEN.has(socket)) return
  SEEN.add(socket)
  afterResponses(socket, () => {
    const code = peek(error, 'code')
    const pending = socket._httpMessage
    // The client has gone, or it ended its side within the content, which the handler sees as an aborted request.
    const gone = !socket.writable || code === 'ECONNRESET' || (pending != null && code === 'HPE_INVALID_EOF_STATE')
    if (gone || pending?.headersSent) return void socket.destroy()
    answer<Raw>(error, NO_REQUEST, options, {
      convert: clientErrorProblem,
      send(rendered) {
        linger(socket)
        socket.end(toMessage(rendered))
        return 'sent'
      },
      log,
    })
  })
}

/** The problem for an error of Node's HTTP parser: 408, 413 or 431 by the error's `code`, else 400. */
export function clientErrorProblem(error: unknown): Problem {
  const code = peek(error, 'code')
  const status = (typeof code === 'string' && Object.hasOwn(STATUSES, code) && STATUSES[code]) || 400
  return createProblem(status, { cause: error })
}

/**
 * Runs an action after the responses to earlier requests of a connection. It does not wait for a request with malformed
 * content, whose response never comes.
 */
function afterResponses(socket: ClientSocket, action: () => void): void {
  const pending = socket._httpMessage
  if (pending == null || pending.req?.complete === false) action()
  else pending.once('finish', () => afterResponses(socket, action))
}

function linger(socket: ClientSocket): void {
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
  socket.resume()
}

/** The response as it is sent on the wire (RFC 9112, section 2.1). The connection is closed after it. */
function toMessage({ status, headers, body }: Rendered): string {
  const lines = Object.entries({ ...headers, Date: new Date().toUTCString(), Connection: 'close' }).flatMap(
    ([name, value]) => [value].flat().map((line) => `${name}: ${line}`),
  )
  return `HTTP/1.1 ${status} ${titleOf(status)}\r\n${lines.join('\r\n')}\r\n\r\n${body}`
}
