import type { Socket } from 'node:net'
import { Refusal } from '../../plan/request/refusal.ts'
import { hostOf, type SimulatorRequest } from '../../plan/request/request.ts'
import { parseTarget } from '../../plan/request/target.ts'
import { BoundedMap } from '../../plan/store/bounded-map.ts'
import { clientAddress, networkOf } from './client-address.ts'

/** How much one client address may use. */
export interface ClientCaps {
  /** The most open connections, and the most requests in flight. */
  readonly connections?: number | undefined
  /** The most requests in a minute. */
  readonly requestsPerMinute?: number | undefined
}

/** What a gate checks. */
export interface GateOptions {
  readonly allowedHosts?: readonly string[] | undefined
  readonly perClient?: ClientCaps | undefined
  readonly trustedProxies: number
}

/** A response, or the connection of a request that has none: it closes. */
export interface Closing {
  once(event: 'close', listener: () => void): unknown
}

/** Checks requests before they are planned. */
export interface Gate {
  /**
   * The refusal of a request; `undefined` if it may pass. A request that passes is in flight until its response
   * closes.
   */
  refuse(request: SimulatorRequest, peer: string | undefined, response: Closing): Refusal | undefined
  /** Counts a connection until it closes; closes it at once if its address has too many. */
  connect(socket: Socket): void
}

/** The most addresses that are counted. */
const ADDRESSES = 10_000
const MINUTE = 60_000

/** A gate for the options; `undefined` if they let everything pass. */
export function createGate({ allowedHosts, perClient = {}, trustedProxies }: GateOptions): Gate | undefined {
  const { connections, requestsPerMinute } = perClient
  if (allowedHosts === undefined && connections === undefined && requestsPerMinute === undefined) return undefined
  const isAllowed = allowedHosts === undefined ? undefined : hostMatcher(allowedHosts)
  const open = new Map<string, number>()
  const inFlight = new Map<string, number>()
  const minutes = new BoundedMap<{ readonly start: number; count: number }>(ADDRESSES)

  function refuseClient(request: SimulatorRequest, peer: string | undefined, response: Closing): Refusal | undefined {
    if (connections === undefined && requestsPerMinute === undefined) return undefined
    const address = networkOf(clientAddress(request, peer, trustedProxies))
    if (requestsPerMinute !== undefined) {
      const now = performance.now()
      let minute = minutes.get(address)
      if (minute === undefined || now >= minute.start + MINUTE) minute = { start: now, count: 0 }
      minute.count++
      minutes.set(address, minute)
      const wait = Math.ceil((minute.start + MINUTE - now) / 1000)
      if (minute.count > requestsPerMinute) return tooMany(`${requestsPerMinute} requests a minute`, wait)
    }
    if (connections !== undefined) {
      if ((inFlight.get(address) ?? 0) >= connections) return tooMany(`${connections} requests in flight`, 1)
      count(inFlight, address, response)
    }
    return undefined
  }

  return {
    refuse(request, peer, response) {
      // Probes of orchestrators name the address of the machine, and must not be limited.
      if (isProbe(request)) return undefined
      if (isAllowed?.(hostOf(request)) === false) return wrongHost()
      return refuseClient(request, peer, response)
    },
    connect(socket) {
      // Behind a proxy, all connections are the proxy's.
      if (connections === undefined || trustedProxies > 0) return
      const address = networkOf(socket.remoteAddress ?? '')
      if ((open.get(address) ?? 0) >= connections) socket.destroy()
      else count(open, address, socket)
    },
  }
}

/** Matches a host against names; `.example.com` stands for all names under it. */
function hostMatcher(allowed: readonly string[]): (host: string | undefined) => boolean {
  const names = allowed.map((name) => name.toLowerCase())
  return (host) => {
    const name = host?.toLowerCase().replace(/:\d*$/, '')
    return name !== undefined && names.some((each) => each === name || (each.startsWith('.') && name.endsWith(each)))
  }
}

function isProbe({ target }: SimulatorRequest): boolean {
  if (!target.includes('healthz') && !target.includes('readyz')) return false
  const first = parseTarget(target)?.segments[0]
  return first === 'healthz' || first === 'readyz'
}

/** Counts one more of an address until it closes. */
function count(counts: Map<string, number>, address: string, closing: Closing): void {
  counts.set(address, (counts.get(address) ?? 0) + 1)
  closing.once('close', () => {
    const left = (counts.get(address) ?? 1) - 1
    if (left === 0) counts.delete(address)
    else counts.set(address, left)
  })
}

function wrongHost(): Refusal {
  return new Refusal(
    421,
    'host',
    'This simulator does not answer for the host that the request names. Use one that it was started with (allowedHosts, --allowed-hosts).',
  )
}

function tooMany(limit: string, wait: number): Refusal {
  return new Refusal(
    429,
    'client',
    `This simulator allows ${limit} from one client address. Wait, or run your own with npx statuskit serve.`,
    ['Retry-After', String(wait)],
  )
}
