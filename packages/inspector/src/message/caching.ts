import { parseHttpDate } from '@statuskit/core/fields'
import { isCacheableMethod } from '@statuskit/core/methods'
import { deltaSeconds } from '../fields/cache-control.ts'
import type { Facts } from './facts.ts'

/**
 * The freshness lifetime that the response states for shared caches, or for private ones, in seconds; `undefined`
 * where it states none. `no-store` and an unqualified `no-cache` leave none.
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
  const end = parseHttpDate(expires, facts.now)?.time
  const start = parseHttpDate(facts.value('date') ?? '', facts.now)?.time
  if (end === undefined) return 0
  return start === undefined ? undefined : Math.max(0, (end - start) / 1000)
}

/** Whether a directive is there without the field names that narrow it: `private="set-cookie"` is another thing. */
export function isUnqualified(facts: Facts, name: string): boolean {
  const directive = facts.directive(name)
  return directive !== undefined && directive.argument === undefined
}

/** Whether `no-cache` or `private` names a field. */
export function isFieldKept(facts: Facts, field: string): boolean {
  return ['no-cache', 'private'].some((name) =>
    facts
      .directive(name)
      ?.argument?.toLowerCase()
      .split(/[\s,]+/)
      .includes(field),
  )
}

/** Whether the method, where it is known, is one whose responses caches keep. */
export function hasCacheableMethod(facts: Facts): boolean {
  const { method } = facts.message
  return method === undefined || isCacheableMethod(method)
}

/**
 * Whether a shared cache has leave to reuse the response for a while: by a stated lifetime, or on its own judgement
 * where the status allows that and `Last-Modified` gives it a measure.
 */
export function isSharedReusable(facts: Facts): boolean {
  if (!hasCacheableMethod(facts)) return false
  const lifetime = statedLifetime(facts, 'shared')
  if (lifetime !== undefined) return lifetime > 0
  return facts.row?.cacheability === 'heuristic' && facts.has('last-modified') && !facts.has('expires')
}
