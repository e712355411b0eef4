import { isCacheableMethod } from '@statuskit/core/methods'
import { deltaSeconds } from '../fields/cache-control.ts'
import type { Facts } from './facts.ts'

/** Fields in place of Cache-Control for the caches of a CDN: RFC 9213. */
export const TARGETED_FIELDS = [
  'cdn-cache-control',
  'cloudflare-cdn-cache-control',
  'vercel-cdn-cache-control',
  'netlify-cdn-cache-control',
  'akamai-cache-control',
]

/**
 * The freshness lifetime that the response states, in seconds, for shared caches or for any; `undefined` if it states
 * none. It is 0 with `no-store` or an unqualified `no-cache`.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1 | RFC 9111, section 4.2.1}
 */
export function statedLifetime(facts: Facts, cache: 'shared' | 'any' = 'any'): number | undefined {
  if (isUnqualified(facts, 'no-store') || isUnqualified(facts, 'no-cache')) return 0
  if (cache === 'shared' && isUnqualified(facts, 'private')) return 0
  const shared = deltaSeconds(facts.directive('s-maxage')?.argument)
  if (shared !== undefined && !isUnqualified(facts, 'private')) return shared
  const maxAge = facts.directive('max-age')
  if (maxAge !== undefined) return deltaSeconds(maxAge.argument) ?? 0
  const expires = facts.value('expires')
  if (expires === undefined) return undefined
  const end = facts.date(expires)?.time
  const start = facts.date(facts.value('date') ?? '')?.time
  if (end === undefined) return 0
  return start === undefined ? undefined : Math.max(0, (end - start) / 1000)
}

/** Whether a directive applies to the whole response: `private="set-cookie"` applies to one header only. */
export function isUnqualified(facts: Facts, name: string): boolean {
  const directive = facts.directive(name)
  return directive !== undefined && directive.argument === undefined
}

/** Whether `no-cache` or `private` names a header. */
export function isFieldKept(facts: Facts, field: string): boolean {
  return ['no-cache', 'private'].some((name) =>
    facts
      .directive(name)
      ?.argument?.toLowerCase()
      .split(/[\s,]+/)
      .includes(field),
  )
}

/** Whether caches keep responses to the method. An unknown method counts as one. */
export function hasCacheableMethod(facts: Facts): boolean {
  const { method } = facts.message
  return method === undefined || isCacheableMethod(method)
}

/**
 * Whether a shared cache may reuse the response without asking: by a stated lifetime, or by a heuristic one if the status
 * allows it and there is a `Last-Modified` to derive it from.
 */
export function isSharedReusable(facts: Facts): boolean {
  if (!hasCacheableMethod(facts)) return false
  const lifetime = statedLifetime(facts, 'shared')
  if (lifetime !== undefined) return lifetime > 0
  return facts.row?.cacheability === 'heuristic' && wasUnchanged(facts) && !facts.has('expires')
}

/** Whether time has passed since Last-Modified, a part of which caches take as the lifetime (RFC 9111, section 4.2.2). */
export function wasUnchanged(facts: Facts): boolean {
  const changed = facts.date(facts.values('last-modified')[0] ?? '')?.time
  return changed !== undefined && changed < facts.now
}
