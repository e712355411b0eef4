import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Settings } from '../plan/context.ts'
import type { Plan } from '../plan/plan.ts'
import { Refusal, refuse } from '../plan/request/refusal.ts'
import { fieldOf, type SimulatorRequest } from '../plan/request/request.ts'
import { respond, respondRefused } from '../plan/respond.ts'
import type { State } from '../plan/state.ts'
import { isBasic } from '../plan/status/basic.ts'
import { COMMON_METHODS } from '../plan/status/methods.ts'
import { plan } from '../routes/planner.ts'
import { bareContext, type Persona } from './server.ts'

/** The credentials that the proxy accepts. */
const CREDENTIALS = { user: 'user', password: 'password' }

/** A server that has the resources itself. */
export function createOrigin(state: State, settings: Settings): Persona {
  const origin: Persona = {
    state,
    settings,
    plan: (request) => plan(request, state, settings),
    connect: (request) =>
      respondRefused(
        bareContext(origin, request),
        new Refusal(
          405,
          'method',
          'This server is not a proxy. Send CONNECT to the proxy of the simulator, which has its own port.',
          ['Allow', COMMON_METHODS.join(', ')],
        ),
      ),
  }
  return origin
}

/**
 * A proxy that requires credentials (Basic, `user` and `password`) and then answers like the origin, whichever host the
 * request names. It never connects to another server. `tunnel` returns the
 * server that receives the connections of CONNECT to a port.
 */
export function createProxy(state: State, settings: Settings, tunnel: (port: number) => Server | undefined): Persona {
  // RFC 9110, section 7.6.3: a forwarded message has Via.
  const passingOn = { ...settings, always: ['Via', '1.1 simulator'] }
  function challenge(request: SimulatorRequest): Plan | undefined {
    return isAuthorized(request) ? undefined : respond(bareContext(proxy, request), { status: 407 })
  }
  const proxy: Persona = {
    state,
    settings,
    plan: (request) => {
      if (/^https?:\/\//i.test(request.target)) return challenge(request) ?? plan(request, state, passingOn)
      const detail =
        'The request target is not a whole URL, but this is a proxy. Use it with curl -x, or send the request to the simulator itself.'
      return respondRefused(bareContext(proxy, request), refuse('target', detail))
    },
    connect: (request, socket, head) => {
      const refusal = challenge(request)
      if (refusal === undefined) openTunnel(socket, head, tunnel(Number(/:(\d+)$/.exec(request.target)?.[1])))
      return refusal
    },
  }
  return proxy
}

function isAuthorized(request: SimulatorRequest): boolean {
  const credentials = /^basic +(\S+)$/i.exec(fieldOf(request, 'proxy-authorization') ?? '')?.[1]
  return credentials !== undefined && isBasic(credentials, CREDENTIALS)
}

function openTunnel(socket: Socket, head: Buffer, server: Server | undefined): void {
  socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
  if (head.length > 0) socket.unshift(head)
  server?.emit('connection', socket)
}
