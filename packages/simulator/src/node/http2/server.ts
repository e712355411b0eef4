import type { Http2Server, ServerHttp2Session, ServerHttp2Stream } from 'node:http2'
import type { Socket } from 'node:net'
import { isHttpbinTarget } from '../../httpbin/routes.ts'
import type { Plan } from '../../plan/plan.ts'
import { LIMITS } from '../../plan/request/limits.ts'
import { Refusal } from '../../plan/request/refusal.ts'
import { fieldOf, listOf, type SimulatorRequest } from '../../plan/request/request.ts'
import { respondRefused } from '../../plan/respond.ts'
import type { State } from '../../plan/state.ts'
import type { Awaitable } from '../../plan/store/store.ts'
import { clientAddress } from '../hosting/client-address.ts'
import { isTooLong, receive } from '../receive.ts'
import { bareContext, type Hosting, type Persona, refuseByGate, refuseHost, settle } from '../server.ts'
import { writeHttp2Plan } from './write.ts'

/** How long a connection may be idle before it is closed, in milliseconds. */
const IDLE = 60_000

/** An endpoint that speaks HTTP/2 on connections that others accept. */
export interface Http2Endpoint {
  readonly accept: (socket: Socket) => void
  /** Tells all clients to send no more requests (GOAWAY), and closes each connection after its last response. */
  readonly drain: () => void
}

/** An endpoint for a persona. Node's HTTP/2 is loaded with the first connection, because that takes a while. */
export function createHttp2Endpoint(persona: Persona, hosting: Hosting): Http2Endpoint {
  const sessions = new Set<ServerHttp2Session>()
  let server: Promise<Http2Server> | undefined
  return {
    accept: (socket) => {
      const ignore = () => socket.destroy()
      socket.on('error', ignore)
      server ??= createServer(persona, hosting, sessions)
      server.then((ready) => {
        socket.off('error', ignore)
        if (!socket.destroyed) ready.emit('connection', socket)
      })
    },
    drain: () => {
      for (const session of sessions) session.close()
    },
  }
}

async function createServer(
  persona: Persona,
  { before, gate, watch, trustedProxies = 0 }: Hosting,
  sessions: Set<ServerHttp2Session>,
): Promise<Http2Server> {
  const http2 = await import('node:http2')
  const server = http2.createServer({
    settings: { maxConcurrentStreams: LIMITS.streams, maxHeaderListSize: 4 * LIMITS.requestHead },
    // As many as over HTTP/1.1.
    maxHeaderListPairs: 2000,
  })
  const numbers = new WeakMap<object, number>()
  function numberOf(session: object): number {
    const number = numbers.get(session) ?? ++persona.state.connections
    numbers.set(session, number)
    return number
  }
  server.on('session', (session) => {
    sessions.add(session)
    session.once('close', () => sessions.delete(session))
    let streams = 0
    session.on('stream', (stream) => {
      streams++
      stream.once('close', () => streams--)
    })
    session.setTimeout(IDLE, () => (streams === 0 ? session.close() : undefined))
  })
  server.on('stream', (stream, headers, flags, ...rest) => {
    // Clients reset streams and break connections on purpose here.
    stream.on('error', () => undefined)
    const { session } = stream
    if (session === undefined) return
    const [rawHeaders] = rest as unknown as [readonly string[]]
    const peer = session.socket.remoteAddress
    const facts = toSimulatorRequest(rawHeaders, numberOf(session))
    const request =
      persona.settings.callerOf === undefined
        ? facts
        : { ...facts, address: clientAddress(facts, peer, trustedProxies) }
    watch?.begin(request, peer, stream)
    function send(left: SimulatorRequest, planned: Awaitable<Plan>): void {
      settle(planned, (plan) => {
        watch?.note(stream, plan)
        answer(persona, left, plan, stream)
      })
    }
    function respond(left: SimulatorRequest): void {
      if (isHttpbinTarget(left.target))
        receiveAll(left, stream, persona.state, (all, rest) => send(rest, persona.plan(all)))
      else send(left, persona.plan(left))
    }
    const refusal =
      refuseLarge(persona, request) ??
      refuseHost(persona, request) ??
      refuseByGate(persona, gate, request, peer, stream)
    if (stream.closed) return
    if (refusal !== undefined) {
      send(request, refusal)
      return
    }
    if (before === undefined) {
      respond(request)
      return
    }
    // The middleware gets the objects that Node makes of a stream for servers of HTTP/1.1.
    const asked = new http2.Http2ServerRequest(stream, headers, {}, rawHeaders)
    const response = new http2.Http2ServerResponse(stream)
    before(asked as never, response as never, () => {
      const left = asked.url === request.target ? request : { ...request, target: asked.url }
      respond(left)
    })
    void flags
  })
  return server
}

/** A request from the headers of a stream. The pseudo-headers become the parts that a request line and Host have. */
function toSimulatorRequest(rawHeaders: readonly string[], connection: number): SimulatorRequest {
  const pseudo: Record<string, string> = {}
  const lines: string[] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] as string
    const value = rawHeaders[at + 1] as string
    if (name.startsWith(':')) pseudo[name] = value
    else lines.push(name, value)
  }
  const { ':method': method = 'GET', ':path': path, ':authority': authority } = pseudo
  // RFC 9113, section 8.3.1: it replaces Host, which must not contradict it.
  if (
    authority !== undefined &&
    !lines.some((name, at) => name === 'host' && at % 2 === 0 && lines[at + 1] === authority)
  )
    lines.unshift('host', authority)
  // A CONNECT has no path.
  return { method, target: path ?? authority ?? '', httpVersion: '2', lines, connection }
}

/** The 431 for a header section that would be too large over HTTP/1.1 as well. */
function refuseLarge(persona: Persona, request: SimulatorRequest): Plan | undefined {
  const { target, lines } = request
  if (target.length + lines.join('').length <= LIMITS.requestHead) return undefined
  const detail = `The request head exceeds the limit "requestHead" of ${LIMITS.requestHead} bytes. Send fewer or shorter headers.`
  const bare = { ...request, target: '/', lines: [] }
  return respondRefused(bareContext(persona, bare), new Refusal(431, 'requestHead', detail))
}

/** Reads the body of a request. The request that is left to answer has no `Expect`, because it was continued. */
function receiveAll(
  request: SimulatorRequest,
  stream: ServerHttp2Stream,
  state: State,
  respond: (all: SimulatorRequest, left: SimulatorRequest) => void,
): void {
  const expects = listOf(fieldOf(request, 'expect')).includes('100-continue')
  if (expects && !isTooLong(request)) stream.additionalHeaders({ ':status': 100 })
  const lines = request.lines.filter((_, at) => request.lines[at - (at % 2)] !== 'expect')
  const exchange = { source: stream, target: stream, socket: stream.session?.socket, hasBody: !stream.endAfterHeaders }
  receive(request, exchange, state, (all) => respond(all, { ...all, lines }))
}

function answer(persona: Persona, request: SimulatorRequest, plan: Plan, stream: ServerHttp2Stream): void {
  // A stream that the client reset with NO_ERROR is closed before it is destroyed, and Node throws if it is answered.
  if (stream.closed) return
  // RFC 9110, section 10.1.1. A planned 100 is sent with its plan.
  const expects = listOf(fieldOf(request, 'expect')).includes('100-continue')
  if (expects && plan.status < 300 && plan.interim.every(({ status }) => status !== 100))
    stream.additionalHeaders({ ':status': 100 })
  try {
    writeHttp2Plan(plan, stream, persona.state)
  } catch (error) {
    if (stream.closed || stream.headersSent) stream.close(2)
    else writeHttp2Plan(respondRefused(bareContext(persona, request), unsendable(error)), stream, persona.state)
  }
}

/** A 501 for headers that Node doesn't send over HTTP/2, such as a second Location. */
function unsendable(error: unknown): Refusal {
  const { message } = error as Error
  return new Refusal(
    501,
    'h',
    `Node's HTTP/2 can't send these headers: ${message}. Use HTTP/1.1, as in curl --http1.1.`,
  )
}
