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
import type { Awaitable } from '../plan/store/store.ts'
import { clientAddress } from './hosting/client-address.ts'
import type { Watch } from './hosting/exchange.ts'
import type { Closing, Gate } from './hosting/gate.ts'
import { holdPipeline } from './pipeline.ts'
import { isTooLong, receive } from './receive.ts'
import { datedFields, headOf, linger, whenRead } from './response/wire.ts'
import { writePlan } from './response/write.ts'
import { explainUnreadable } from './unreadable.ts'

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
  readonly plan: (request: SimulatorRequest) => Awaitable<Plan>
  /** Handles a CONNECT: returns a refusal, or `undefined` after it took over the connection. */
  readonly connect: (request: SimulatorRequest, socket: Socket, head: Buffer) => Plan | undefined
}

/** A handler that runs before the simulator: it answers, or calls `next`. */
export type Before = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** What stands around a server that others use. */
export interface Hosting {
  readonly before?: Before | undefined
  readonly gate?: Gate | undefined
  readonly watch?: Watch | undefined
  /** How many proxies in front add to X-Forwarded-For. */
  readonly trustedProxies?: number | undefined
}

/** Node's server for a persona. It sends the planned response, whatever a client sends. */
export function createNodeServer(persona: Persona, { before, gate, watch, trustedProxies = 0 }: Hosting = {}): Server {
  const { state, settings } = persona
  function toSimulatorRequest(request: IncomingMessage): SimulatorRequest {
    const { method = 'GET', url = '/', httpVersion, rawHeaders } = request
    const socket: NumberedSocket = request.socket
    if (socket[NUMBER] === undefined) socket[NUMBER] = ++state.connections
    const facts = { method, target: url, httpVersion, lines: rawHeaders, connection: socket[NUMBER] }
    return settings.callerOf === undefined
      ? facts
      : { ...facts, address: clientAddress(facts, socket.remoteAddress, trustedProxies) }
  }
  function write(plan: Plan, request: IncomingMessage, response: ServerResponse): void {
    watch?.note(response, plan)
    writePlan(plan, request, response, state)
  }
  function begin(request: IncomingMessage, response: ServerResponse): SimulatorRequest {
    holdPipeline(request.socket, response)
    const facts = toSimulatorRequest(request)
    watch?.begin(facts, request.socket.remoteAddress, response)
    return facts
  }
  function refusalOf(request: IncomingMessage, facts: SimulatorRequest, response: Closing): Plan | undefined {
    return refuseHost(persona, facts) ?? refuseByGate(persona, gate, facts, request.socket.remoteAddress, response)
  }
  /** Answers a request; on routes that show its body, after that was read. */
  function respond(facts: SimulatorRequest, request: IncomingMessage, response: ServerResponse): void {
    const send = (all: SimulatorRequest) => settle(persona.plan(all), (plan) => write(plan, request, response))
    if (!isHttpbinTarget(facts.target)) {
      send(facts)
      return
    }
    const { headers, socket } = request
    const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
    receive(facts, { source: request, target: response, socket, hasBody }, state, send)
  }

  // Node's own response to a request without Host does not explain the mistake.
  const server = createServer({ maxHeaderSize: LIMITS.requestHead, requireHostHeader: false }, (request, response) => {
    const facts = begin(request, response)
    const refusal = refusalOf(request, facts, response)
    if (refusal !== undefined) write(refusal, request, response)
    else if (before === undefined) respond(facts, request, response)
    else
      before(request, response, () => {
        // It may have changed the URL.
        const left = request.url === facts.target ? facts : toSimulatorRequest(request)
        respond(left, request, response)
      })
  })
  server.on('checkExpectation', (request, response) => {
    const facts = begin(request, response)
    settle(refusalOf(request, facts, response) ?? persona.plan(facts), (plan) => write(plan, request, response))
  })
  server.on('checkContinue', (request, response) => {
    const facts = begin(request, response)
    const refusal = refusalOf(request, facts, response)
    if (refusal === undefined && isHttpbinTarget(facts.target)) {
      if (!isTooLong(facts)) response.writeContinue()
      respond(facts, request, response)
      return
    }
    settle(refusal ?? persona.plan(facts), (plan) => {
      // Send a 100 only if the request will be accepted; a planned 100 is sent with its plan.
      if (plan.status >= 300 || plan.fault?.kind === 'unread' || plan.interim.some(({ status }) => status === 100))
        write(plan, request, response)
      else {
        response.writeContinue()
        whenRead(request, () => write(plan, request, response), true)
      }
    })
  })
  // Without a listener for 'upgrade', Node passes on offers to upgrade as requests, and the connection lives on.
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    const facts = toSimulatorRequest(request)
    const refusal = refusalOf(request, facts, socket as Socket) ?? persona.connect(facts, socket as Socket, head)
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

/** Runs an action with a plan: at once, unless a store makes it wait. */
export function settle(plan: Awaitable<Plan>, action: (plan: Plan) => void): void {
  if (plan instanceof Promise) void plan.then(action)
  else action(plan)
}

/** The response to a request that a gate doesn't let pass; `undefined` for others. */
export function refuseByGate(
  persona: Persona,
  gate: Gate | undefined,
  request: SimulatorRequest,
  peer: string | undefined,
  response: Closing,
): Plan | undefined {
  const refusal = gate?.refuse(request, peer, response)
  return refusal && respondRefused(bareContext(persona, request), refusal)
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
