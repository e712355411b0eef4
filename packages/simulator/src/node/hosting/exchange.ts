import { redactTarget } from '../../plan/document/echo.ts'
import type { FaultKind, Plan } from '../../plan/plan.ts'
import { fieldOf, type SimulatorRequest } from '../../plan/request/request.ts'
import { clientAddress } from './client-address.ts'
import type { Closing } from './gate.ts'

/** A request and how it was answered. */
export interface Exchange {
  /** When the request arrived. */
  readonly time: Date
  /** The address of the client. */
  readonly address: string
  /** The method. */
  readonly method: string
  /** The request target, without values that could be credentials. */
  readonly target: string
  /** The HTTP version, such as `1.1`. */
  readonly httpVersion: string
  /** The host that the request names. */
  readonly host: string | undefined
  /** The client's `User-Agent`. */
  readonly userAgent: string | undefined
  /** The status of the final response; `undefined` if the client left before it was known, or a fault sent no response. */
  readonly status: number | undefined
  /** How the response was broken, if it was. */
  readonly fault: FaultKind | undefined
  /** The time until the response was sent or the connection closed, in milliseconds. */
  readonly durationMs: number
}

/** A response: of HTTP/1.1, or a stream of HTTP/2. */
interface Watched extends Closing {
  readonly headersSent: boolean
  /** What a middleware sent. */
  readonly statusCode?: number
}

/** A fault without a head, such as `/fault/reset`, sends no status. */
function statusOf(plan: Plan | undefined, { headersSent, statusCode }: Watched): number | undefined {
  if (plan === undefined) return headersSent ? statusCode : undefined
  return plan.fault?.afterHead === false ? undefined : plan.status
}

/** Reports each exchange when its response has closed. */
export interface Watch {
  /** Begins with a request. */
  begin(request: SimulatorRequest, peer: string | undefined, response: Watched): void
  /** Notes the plan of a response. */
  note(response: Watched, plan: Plan): void
}

/** A watch that calls a function for each exchange. */
export function createWatch(report: (exchange: Exchange) => void, trustedProxies: number): Watch {
  const plans = new WeakMap<Watched, Plan>()
  return {
    note: (response, plan) => void plans.set(response, plan),
    begin(request, peer, response) {
      const time = new Date()
      const started = performance.now()
      const { method, target, httpVersion = '1.1' } = request
      // Its socket has none when it has closed.
      const address = clientAddress(request, peer, trustedProxies)
      response.once('close', () => {
        const plan = plans.get(response)
        report({
          time,
          address,
          method,
          target: redactTarget(target),
          httpVersion,
          host: fieldOf(request, 'host'),
          userAgent: fieldOf(request, 'user-agent'),
          status: statusOf(plan, response),
          fault: plan?.fault?.kind,
          durationMs: Math.round((performance.now() - started) * 1000) / 1000,
        })
      })
    },
  }
}
