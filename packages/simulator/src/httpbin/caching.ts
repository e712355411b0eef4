import type { Plan } from '../plan/plan.ts'
import { assertField, assertLocation } from '../plan/request/field-rules.ts'
import { assertWithin, quote, refuse } from '../plan/request/refusal.ts'
import { fieldOf } from '../plan/request/request.ts'
import { planGet } from './request-view.ts'
import { reply, replyJson, type Visit } from './visit.ts'

/** `/cache`: a 304 for any condition, otherwise the request with validators. */
export function planCache(visit: Visit): Plan {
  const { request, state } = visit
  const isConditional = ['if-modified-since', 'if-none-match'].some((name) => fieldOf(request, name) !== undefined)
  if (isConditional) return reply(visit, { status: 304 })
  const modified = new Date(state.now()).toUTCString()
  return planGet(visit, { fields: ['Last-Modified', modified, 'ETag', `"${crypto.randomUUID()}"`] })
}

/** `/cache/{seconds}`: the request, which caches may keep for that long. */
export function planCacheFor(visit: Visit): Plan {
  const [seconds = ''] = visit.segments
  if (!/^\d{1,9}$/.test(seconds))
    throw refuse('path', `${quote(seconds)} is not a number of seconds. Use one, as in /cache/60.`)
  return planGet(visit, { fields: ['Cache-Control', `public, max-age=${seconds}`] })
}

/** `/etag/{etag}`: a resource with this tag, and true answers to If-None-Match and If-Match. */
export function planEtag(visit: Visit): Plan {
  const { request } = visit
  const [tag = ''] = visit.segments
  if (!/^[\x21\x23-\x7e]+$/.test(tag))
    throw refuse('etag', `${quote(tag)} is not an entity tag. Use letters and digits, as in /etag/abc.`)
  const fields = ['ETag', `"${tag}"`]
  const none = tagsOf(fieldOf(request, 'if-none-match'))
  if (none.length > 0) {
    if (none.includes(tag) || none.includes('*')) return reply(visit, { status: 304, fields })
  } else {
    const match = tagsOf(fieldOf(request, 'if-match'))
    if (match.length > 0 && !match.includes(tag) && !match.includes('*')) return reply(visit, { status: 412 })
  }
  return planGet(visit, { fields })
}

/** The tags of a list, with or without their quotes, as httpbin reads them. */
function tagsOf(list: string | undefined): string[] {
  if (list === undefined) return []
  return list.split(',').flatMap((part) => /^\s*(?:W\/)?"?([^"]*?)"?\s*$/.exec(part)?.[1] ?? [])
}

/** `/response-headers?name=value`: these headers, and all headers of the response as JSON. */
export function planResponseHeaders(visit: Visit): Plan {
  const { request, settings, parameters } = visit
  assertWithin('fieldCount', [...parameters].length, 'fields')
  const asked: string[] = []
  for (const [name, value] of parameters) {
    if (/^location$/i.test(name)) assertLocation(value, settings.allowed, request)
    else assertField(name, value, settings.allowed, request)
    asked.push(name, value)
  }
  // The document lists its own length, so it grows until that settles.
  let length = 0
  for (let round = 0; ; round++) {
    const plan = planListed(visit, asked, length)
    const actual = Number(plan.fields.at(-1))
    if (actual === length || round === 4) return plan
    length = actual
  }
}

function planListed(visit: Visit, asked: readonly string[], length: number): Plan {
  const own = [
    'Content-Type',
    'application/json',
    'Content-Length',
    String(length),
    'X-Content-Type-Options',
    'nosniff',
  ]
  const listed = new Map<string, string[]>()
  const all = [...own, ...asked]
  for (let at = 0; at < all.length; at += 2) {
    const name = all[at] as string
    // What was asked for replaces the type.
    const known = /^content-type$/i.test(name) ? undefined : listed.get(name)
    if (/^content-type$/i.test(name)) listed.delete('Content-Type')
    listed.set(name, [...(known ?? []), all[at + 1] as string])
  }
  const document = Object.fromEntries(
    [...listed].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
  const plan = replyJson(visit, document, { fields: asked })
  const typed = asked.some((name, at) => at % 2 === 0 && /^content-type$/i.test(name))
  if (!typed) return plan
  const at = plan.fields.lastIndexOf('Content-Type')
  return { ...plan, fields: [...plan.fields.slice(0, at), ...plan.fields.slice(at + 2)] }
}
