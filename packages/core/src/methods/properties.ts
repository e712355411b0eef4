import { CACHEABLE_METHODS, IDEMPOTENT_METHODS, SAFE_METHODS } from './names.gen.ts'

/**
 * Whether a method is safe: the client does not ask for a change. Returns `false` for a method that is not registered.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 | RFC 9110, section 9.2.1}
 * @example
 * isSafeMethod('QUERY') // true
 */
export function isSafeMethod(method: string): boolean {
  return SAFE_METHODS.includes(method)
}

/**
 * Whether a method is idempotent: sending a request twice has the same effect as once. Every safe method is. Returns
 * `false` for a method that is not registered.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 | RFC 9110, section 9.2.2}
 * @example
 * isIdempotentMethod('PUT') // true
 */
export function isIdempotentMethod(method: string): boolean {
  return SAFE_METHODS.includes(method) || IDEMPOTENT_METHODS.includes(method)
}

/**
 * Whether caches may store responses to a method under their general rules: GET, HEAD and QUERY. Responses to POST and
 * PATCH have to meet a further condition, which `findMethod` returns.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.3 | RFC 9110, section 9.2.3}
 * @example
 * isCacheableMethod('OPTIONS') // false
 */
export function isCacheableMethod(method: string): boolean {
  return CACHEABLE_METHODS.includes(method)
}
