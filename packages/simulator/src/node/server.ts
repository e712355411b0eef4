import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { answerClientErrors } from '@statuskit/core/adapter'
import { isHttpbinTarget } from '../httpbin/routes.ts'
import type { Context, Settings } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { NO_OPTIONS } from '../plan/request/options.ts'
import { refuse } from '../plan/request/refusal.ts'
import type { SimulatorRequest } from '../plan/request/request.ts'
import { respondRefused } from '../plan/respond.ts'
import type { State } from '../plan/state.ts'
import { holdPipeline } from './pipeline.ts'
import { isTooLong, receive } from './receive.ts'
import { explainUnreadable } from './unreadable.ts'
import { datedFields, headOf, linger, whenRead } from './wire.ts'
import { writePlan } from './write.ts'

/** On the socket itself, because a map would be looked up for each request. */
const NUMBER = Symbol('number')

interface NumberedSocket extends Socket {
  /** The number of the connection. */
  [NUMBER]?: number
}

/** Whether a request came on a connection. */
export function hasAnswered(socket: NumberedSocket): boolean {
  return socket[NUMBER] !== undefined
}

/** The role of a server: an origin or a proxy. */
export interface Persona {
  readonly settings: Settings
  readonly state: State
  /** The response to a request. */
  readonly plan: (request: SimulatorRequest) => Plan
  /** Handles a CONNECT: returns a refusal, or `undefined` after it took over the connection. */
  readonly connect: (request: SimulatorRequest, socket: Socket, head: Buffer) => Plan | undefined
}

/** A handler that runs before the simulator: it answers, or calls `next`. */
export type Before = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Node's server for a persona. It sends the planned response, whatever a client sends. */
export function createNodeServer(persona: Persona, before?: Before): Server {
  const { state } = persona
  function toSimulatorRequest(request: IncomingMessage): SimulatorRequest {
    const { method = 'GET', url = '/', httpVersion, rawHeaders } = request
    const socket: NumberedSocket = request.socket
    if (socket[NUMBER] === undefined) socket[NUMBER] = ++state.connections
    return { method, target: url, httpVersion, lines: rawHeaders, connection: socket[NUMBER] }
  }
  function planFor(request: IncomingMessage): Plan {
    const facts = toSimulatorRequest(request)
    return refuseHost(persona, facts) ?? persona.plan(facts)
  }
  function answer(request: IncomingMessage, response: ServerResponse): void {
    writePlan(planFor(request), request, response, state)
  }
  /** Answers a request after its body was read, if the route shows it. */
  function answerFacts(facts: SimulatorRequest, request: IncomingMessage, response: ServerResponse): void {
    if (!isHttpbinTarget(facts.target)) {
      writePlan(persona.plan(facts), request, response, state)
      return
    }
    const { headers, socket } = request
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    const exchange = { source: request, target: response, socket, hasBody }
    receive(facts, exchange, state, (all) => writePlan(persona.plan(all), request, response, state))
  }

  // Node's own response to a request without Host does not explain the mistake.
  const server = createServer({ maxHeaderSize: LIMITS.requestHead, requireHostHeader: false }, (request, response) => {
    holdPipeline(request.socket, response)
    const facts = toSimulatorRequest(request)
    const refusal = refuseHost(persona, facts)
    if (refusal !== undefined) writePlan(refusal, request, response, state)
    else if (before === undefined) answerFacts(facts, request, response)
    else
      before(request, response, () => {
        // It may have changed the URL.
        const left = request.url === facts.target ? facts : toSimulatorRequest(request)
        answerFacts(left, request, response)
      })
  })
  server.on('checkExpectation', (request, response) => {
    holdPipeline(request.socket, response)
    answer(request, response)
  })
  server.on('checkContinue', (request, response) => {
    holdPipeline(request.socket, response)
    const facts = toSimulatorRequest(request)
    if (isHttpbinTarget(facts.target) && refuseHost(persona, facts) === undefined) {
      if (!isTooLong(facts)) response.writeContinue()
      answerFacts(facts, request, response)
      return
    }
    const plan = planFor(request)
    const write = () => writePlan(plan, request, response, state)
    // Send a 100 only if the request will be accepted; a planned 100 is sent with its plan.
    if (plan.status >= 300 || plan.fault?.kind === 'unread' || plan.interim.some(({ status }) => status === 100))
      write()
    else {
      response.writeContinue()
      whenRead(request, write, true)
    }
  })
  // Without a listener for 'upgrade', Node passes on offers to upgrade as requests, and the connection lives on.
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const facts = toSimulatorRequest(request)
    const refusal = refuseHost(persona, facts) ?? persona.connect(facts, socket as Socket, head)
    if (refusal !== undefined) endWith(socket, refusal)
  })
  // Clients break requests on purpose here, so don't log them.
  answerClientErrors(server, { map: explainUnreadable, log: () => undefined })
  return server
}

/** A request with its planning context, before its path was parsed. */
export function bareContext({ settings, state }: Persona, request: SimulatorRequest): Context {
  return { request, segments: [], query: '', options: NO_OPTIONS, state, settings }
}

/** The response to an HTTP/1.1 request that doesn't name exactly one host (RFC 9112, section 3.2); `undefined` for others. */
export function refuseHost(persona: Persona, request: SimulatorRequest): Plan | undefined {
  const { lines, httpVersion } = request
  let hosts = 0
  for (let at = 0; at < lines.length; at += 2) {
    const name = lines[at] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  if (hosts === 1 || (hosts === 0 && httpVersion !== '1.1')) return undefined
  const detail = `The request has ${hosts === 0 ? 'no Host header. Send' : `${hosts} Host headers. Send only`} Host: localhost.`
  return respondRefused(bareContext(persona, request), refuse('host', detail))
}

/** Sends a response on a bare connection and ends it. */
function endWith(socket: Duplex, plan: Plan): void {
  const fields = [...datedFields(plan.fields, 'Connection'), 'Connection', 'close']
  socket.write(headOf(plan.status, plan.phrase, fields), 'latin1')
  socket.end(plan.body)
  linger(socket.resume())
}
