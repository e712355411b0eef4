import type { Plan } from '../plan/plan.ts'
import { assertLocation } from '../plan/request/field-rules.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { parseForm } from './form.ts'
import { urlOf } from './request-view.ts'
import { parameterOf, reply, type Visit } from './visit.ts'

/** `/redirect/{n}`, where it isn't the simulator's own: n redirects, then `/get`. */
export function planChain(visit: Visit): Plan {
  return isAbsolute(visit) ? planAbsoluteChain(visit) : planNext(visit, 'redirect', '')
}

/** `/relative-redirect/{n}`: the same, without a host. */
export function planRelativeChain(visit: Visit): Plan {
  return planNext(visit, 'relative-redirect', '')
}

/** `/absolute-redirect/{n}`: the same, with whole URLs. */
export function planAbsoluteChain(visit: Visit): Plan {
  return planNext(visit, 'absolute-redirect', new URL(urlOf(visit.request)).origin)
}

function isAbsolute(visit: Visit): boolean {
  return parameterOf(visit, 'absolute')?.toLowerCase() === 'true'
}

function planNext(visit: Visit, kind: string, origin: string): Plan {
  const [text = ''] = visit.segments
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw refuse('path', `${quote(text)} is not a number of redirects. Use one from 1 up, as in /${kind}/3.`)
  const left = Number(text)
  assertWithin('redirects', left, 'redirects')
  const next = left === 1 ? '/get' : `/${kind}/${left - 1}`
  return reply(visit, { status: 302, fields: ['Location', origin + visit.prefix + next] })
}

/** `/redirect-to?url=…&status_code=307`: a redirect to exactly this URL. A form can set both as well. */
export function planRedirectTo(visit: Visit): Plan {
  const { request, settings } = visit
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array()
  const form = new Map(parseForm(fieldOf(request, 'content-type'), body)?.fields)
  const url = parameterOf(visit, 'url') ?? form.get('url')
  if (url === undefined) throw refuse('url', 'The URL is missing. Set it, as in /redirect-to?url=/get.')
  // Clients read the bytes of a header as they like; UTF-8 is what they mean.
  const location = [...new TextEncoder().encode(url)].map((byte) => String.fromCharCode(byte)).join('')
  assertLocation(location, settings.allowed, request)
  const code = parameterOf(visit, 'status_code') ?? form.get('status_code') ?? '302'
  if (!/^3\d\d$/.test(code))
    throw refuse(
      'status_code',
      `${quote(code)} is not a redirect. Use a status from 300 to 399, as in status_code=307.`,
    )
  return reply(visit, { status: Number(code), fields: ['Location', location] })
}
