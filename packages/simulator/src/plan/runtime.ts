import type { Runtime } from './context.ts'
import type { Plan } from './plan.ts'
import { Refusal } from './request/refusal.ts'
import type { SimulatorRequest } from './request/request.ts'

/** What a fetch `Response` can't carry, and why. */
export const UNSENDABLE = {
  statuses: 'a fetch Response can only have a status from 200 to 599',
  interim: 'a fetch handler returns one response, and interim responses need access to the connection',
  reason: 'runtimes set the reason phrase themselves or leave it out',
  connectionFields: 'runtimes drop the Connection and Upgrade headers, which 101 and 426 require',
  faults: 'a fetch handler returns a response and has no access to the connection',
  trailers: 'a fetch Response has no trailers',
} as const

/** What can't be sent over HTTP/2, and why. */
export const UNSENDABLE_OVER_HTTP2 = {
  statuses: 'Node sends only a status from 200 to 599 over HTTP/2',
  reason: 'HTTP/2 has no reason phrases (RFC 9113, section 8.3.2)',
  connectionFields:
    'HTTP/2 has no Connection and Upgrade headers, which 101 and 426 require (RFC 9113, sections 8.2.2 and 8.6)',
  faults: 'HTTP/2 has no chunks (RFC 9113, section 8.1), and ends a 204 or 304 with its headers',
} as const

/** A 501 for a plan that can't be sent over HTTP/2. */
export function refusalOverHttp2(what: keyof typeof UNSENDABLE_OVER_HTTP2): Refusal {
  const detail = `HTTP/2 can't send that: ${UNSENDABLE_OVER_HTTP2[what]}. Use HTTP/1.1, as in curl --http1.1.`
  return new Refusal(501, what, detail)
}

/** A 501 for a plan that a runtime can't send; `undefined` if it can, or if it sends a network error. */
export function refuseUnsendable(plan: Plan, runtime: Runtime, request: SimulatorRequest): Refusal | undefined {
  if (request.httpVersion === '2') {
    const what = unsendableOverHttp2(plan)
    return what === undefined ? undefined : refusalOverHttp2(what)
  }
  if (runtime.wire && plan.fault?.kind === 'goaway') {
    return new Refusal(
      501,
      'faults',
      'HTTP/1.1 has no GOAWAY. Use HTTP/2, as in curl --http2-prior-knowledge, or /fault/close.',
    )
  }
  const what = runtime.wire ? undefined : unsendableOf(plan)
  if (what === undefined || (runtime.networkErrors && (what === 'faults' || what === 'interim'))) return undefined
  return new Refusal(501, what, `This runtime can't send that: ${UNSENDABLE[what]}. Use the Node server for it.`)
}

function unsendableOverHttp2({
  status,
  fault,
  fields,
  body,
  ownPhrase,
}: Plan): keyof typeof UNSENDABLE_OVER_HTTP2 | undefined {
  if (fault?.kind === 'badchunk' || (fault?.kind === 'surplus' && body === undefined)) return 'faults'
  if (status === 101) return 'connectionFields'
  if (status > 599) return 'statuses'
  if (fields.some((name, at) => at % 2 === 0 && name === 'Upgrade')) return 'connectionFields'
  return ownPhrase ? 'reason' : undefined
}

function unsendableOf(plan: Plan): keyof typeof UNSENDABLE | undefined {
  if (plan.fault !== undefined) return 'faults'
  if (plan.interim.length > 0) return 'interim'
  if (plan.status === 101) return 'connectionFields'
  if (plan.status < 200 || plan.status > 599) return 'statuses'
  if (plan.fields.some((name, at) => at % 2 === 0 && name === 'Upgrade')) return 'connectionFields'
  if (plan.stream !== undefined && plan.stream.trailers.length > 0) return 'trailers'
  return plan.ownPhrase ? 'reason' : undefined
}
