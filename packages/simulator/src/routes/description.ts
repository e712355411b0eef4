import { findStatus } from '@statuskit/core'
import type { Context } from '../plan/context.ts'
import { FAULTS, type Plan, STREAM_FAULTS } from '../plan/plan.ts'
import { LIMITS } from '../plan/request/limits.ts'
import { OPTION_NAMES, STREAM_OPTION_NAMES } from '../plan/request/options.ts'
import { Refusal } from '../plan/request/refusal.ts'
import { respond } from '../plan/respond.ts'
import { UNSENDABLE, UNSENDABLE_OVER_HTTP2 } from '../plan/runtime.ts'
import { openApi } from './open-api.ts'

/** `/capabilities`: what this runtime can send, what it refuses and why, and the limits. */
export function planCapabilities(context: Context): Plan {
  const { runtime, allowed } = context.settings
  const { wire, networkErrors } = runtime
  const capabilities = {
    runtime: runtime.name,
    statuses: wire ? { from: 100, to: 999 } : { from: 200, to: 599 },
    interim: wire,
    reason: wire,
    connectionFields: wire,
    faults: wire ? FAULTS : [],
    codings: runtime.codings,
    streams: STREAM_FAULTS,
    websocket: wire,
    trailers: wire,
    refused: Object.entries(UNSENDABLE)
      .filter(([what]) => !wire && !(networkErrors && (what === 'faults' || what === 'interim')))
      .map(([what, reason]) => ({ what, status: 501, reason })),
    ...(wire && {
      refusedOverHttp2: Object.entries(UNSENDABLE_OVER_HTTP2).map(([what, reason]) => ({ what, status: 501, reason })),
    }),
    options: [...OPTION_NAMES, ...STREAM_OPTION_NAMES],
    allowed,
    limits: LIMITS,
  }
  return json(context, JSON.stringify(capabilities))
}

/** Documents that never change, created on first use. */
const kept = new Map<string, string>()

function keep(name: string, make: () => unknown): string {
  const text = kept.get(name) ?? JSON.stringify(make())
  kept.set(name, text)
  return text
}

/** `/codes`: the registered codes with their data from core's table. */
export function planCodes(context: Context): Plan {
  return json(context, keep('codes', codes))
}

/** `/openapi.json`: the description of all paths as OpenAPI 3.1. */
export function planOpenApi(context: Context): Plan {
  const { base = '/' } = context.settings
  return json(
    context,
    keep(`openapi ${base}`, () => openApi(base)),
  )
}

/** `/readyz`: whether to send requests here: not while the simulator stops, nor while its store can't be reached. */
export function planReadiness(context: Context): Plan {
  if (context.state.draining)
    throw new Refusal(
      503,
      'draining',
      'This simulator finishes its requests and stops. Send new ones to another instance.',
    )
  context.state.counters.check()
  return json(context, '{"status":"ready"}')
}

/** `/healthz`: a health check of this process. */
export function planHealth(context: Context): Plan {
  return json(context, '{"status":"ok"}')
}

function codes() {
  return Array.from({ length: 500 }, (_, index) => findStatus(index + 100)).filter((status) => status !== undefined)
}

function json(context: Context, body: string): Plan {
  const { method } = context.request
  if (method !== 'GET' && method !== 'HEAD') {
    throw new Refusal(405, 'method', 'This resource is read-only. Use GET.', ['Allow', 'GET, HEAD'])
  }
  return respond(context, { status: 200, content: { type: 'application/json', body } })
}
