import { wantsJson } from './document/document.ts'
import { echoOf } from './document/echo.ts'
import { createPlan, type Plan } from './plan.ts'
import { hasOptionFields } from './request/options.ts'
import { fieldOf, type SimulatorRequest } from './request/request.ts'
import type { Templates } from './state.ts'
import { COMMON_METHODS } from './status/methods.ts'

const PREFIX = '/api/status/'
/** The text after the echo. */
const TAIL = '}\n'
const LENGTH = 'Content-Length'

/** Methods whose plans are cached. Clients can send any number of others, so those are not. */
const METHODS = new Set(COMMON_METHODS)

/**
 * The status of a plain request, `/api/status/404` without options, whose plan differs only in the echo; `undefined`
 * for all others.
 */
export function plainStatus(request: SimulatorRequest): number | undefined {
  const { target, method } = request
  const end = PREFIX.length + 3
  if (!target.startsWith(PREFIX) || target.includes('?') || !METHODS.has(method)) return undefined
  if (target.length > end && target.charAt(end) !== '/') return undefined
  const digits = target.slice(PREFIX.length, end)
  if (!/^[2-9]\d\d$/.test(digits)) return undefined
  const status = Number(digits)
  if (status > 599 && request.httpVersion === '2') return undefined
  // A 206 contains its own length, a 207 can be XML or JSON, and a 426 depends on the request's Upgrade.
  if (status === 206 || status === 207 || status === 426) return undefined
  // A 304 names the entity tag that the client has.
  if (status === 304 && fieldOf(request, 'if-none-match') !== undefined) return undefined
  return wantsJson(request) && !hasOptionFields(request) ? status : undefined
}

/** The plan for a request from a cached template; `undefined` if there is none yet. */
export function fillTemplate(templates: Templates, status: number, request: SimulatorRequest): Plan | undefined {
  const template = templates.get(request.method)?.[status]
  if (template === undefined) return undefined
  const { phrase, fields, head } = template
  const body = head + echoOf(request) + TAIL
  // The document is ASCII, so its length is its size in bytes.
  const sent = fields.slice()
  sent.push(LENGTH, String(body.length))
  return createPlan(status, phrase, sent, body, true)
}

/** Caches a plan as a template if its body ends with the echo. */
export function keepTemplate(templates: Templates, plan: Plan, request: SimulatorRequest): void {
  const end = `${echoOf(request)}${TAIL}`
  if (plan.body?.endsWith(end) !== true) return
  const fields = plan.fields.filter((_, at) => plan.fields[at - (at % 2)] !== LENGTH)
  const ofMethod = templates.get(request.method) ?? []
  ofMethod[plan.status] = { phrase: plan.phrase, fields, head: plan.body.slice(0, -end.length) }
  templates.set(request.method, ofMethod)
}
