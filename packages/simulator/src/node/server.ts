import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { answerClientErrors } from '@statuskit/core/adapter'
import type { Context, Settings } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { NO_OPTIONS } from '../plan/request/options.ts'
import { refuse } from '../plan/request/refusal.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'
import { respondRefused } from '../plan/respond.ts'
import type { State } from '../plan/state.ts'
import { explainUnreadable } from './unreadable.ts'
import { datedFields, headOf, LINGER, whenRead } from './wire.ts'
import { writePlan } from './write.ts'

/** What a server is: an origin or a proxy. */
export interface Persona {
  readonly settings: Settings
  readonly state: State
  /** The response to a request. */
  readonly plan: (request: SimulatorRequest) => Plan
  /** What becomes of a CONNECT: a refusal, or `undefined` after it has taken the connection. */
  readonly connect: (request: SimulatorRequest, socket: Socket, head: Buffer) => Plan | undefined
}

/** What may answer requests before the simulator does: it answers, or calls `next`. */
export type Before = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Node's server for a persona: it sends what is planned, whatever a client sends. */
export function createNodeServer(persona: Persona, before?: Before): Server {
  const { state } = persona
  const numbers = new WeakMap<object, number>()

  function toSimulatorRequest(request: IncomingMessage): SimulatorRequest {
    const { method = 'GET', url = '/', httpVersion, rawHeaders, socket } = request
    let connection = numbers.get(socket)
    if (connection === undefined) {
      connection = ++state.connections
      numbers.set(socket, connection)
    }
    return { method, target: url, httpVersion, lines: rawHeaders, connection }
  }
  function planFor(request: IncomingMessage): Plan {
    const facts = toSimulatorRequest(request)
    return refuseHost(persona, facts) ?? persona.plan(facts)
  }
  function answer(request: IncomingMessage, response: ServerResponse): void {
    writePlan(planFor(request), request, response, state)
  }

  // Node's own answer to a request without Host does not say what is wrong.
  const server = createServer({ maxHeaderSize: LIMITS.requestHead, requireHostHeader: false }, (request, response) => {
    if (before === undefined || refuseHost(persona, toSimulatorRequest(request)) !== undefined)
      answer(request, response)
    else before(request, response, () => answer(request, response))
  })
  server.on('checkExpectation', answer)
  server.on('checkContinue', (request, response) => {
    const plan = planFor(request)
    const write = () => writePlan(plan, request, response, state)
    // Only a request that will be taken on is told to go on; a planned 100 says so itself.
    if (plan.status >= 300 || plan.interim.some(({ status }) => status === 100)) write()
    else {
      response.writeContinue()
      whenRead(request, write, true)
    }
  })
  server.on('upgrade', (request, socket) => {
    // Node takes its hands off the connection, so the response gets it here, and ends it.
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket as Socket)
    response.once('finish', () => socket.end())
    socket.on('error', () => socket.destroy())
    socket.once('finish', () => linger(socket)).resume()
    answer(request, response)
  })
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const facts = toSimulatorRequest(request)
    const refusal = refuseHost(persona, facts) ?? persona.connect(facts, socket as Socket, head)
    if (refusal !== undefined) endWith(socket, refusal)
  })
  // Clients break requests on purpose here: nobody waits for a line about each.
  answerClientErrors(server, { map: explainUnreadable, log: () => undefined })
  return server
}

/** A request, with what planning it needs, before its path has been looked at. */
export function bareContext({ settings, state }: Persona, request: SimulatorRequest): Context {
  return { request, segments: [], query: '', options: NO_OPTIONS, state, settings }
}

/** The response to a request of HTTP/1.1 that does not name one host (RFC 9112, section 3.2); `undefined` for others. */
function refuseHost(persona: Persona, request: SimulatorRequest): Plan | undefined {
  const { lines, httpVersion } = request
  let hosts = 0
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined
  const detail = `A request has one Host field, and this has ${hosts === 0 ? 'none: send' : `${hosts}: send only`} Host: localhost.`
  return respondRefused(bareContext(persona, request), refuse('host', detail))
}

/** Sends a response on a bare connection, and ends it. */
function endWith(socket: Duplex, plan: Plan): void {
  const fields = [...datedFields(plan.fields, 'Connection'), 'Connection', 'close']
  socket.write(headOf(plan.status, plan.phrase, fields), 'latin1')
  socket.end(plan.body)
  linger(socket.resume())
}

/** Leaves a client that still sends time to read: a connection that ends with bytes unread is reset. */
function linger(socket: Duplex): void {
  const timer = setTimeout(() => socket.destroy(), LINGER)
  socket.once('end', () => socket.destroy())
  socket.once('close', () => clearTimeout(timer))
}
