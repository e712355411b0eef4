import { CACHEABLE_METHODS, IDEMPOTENT_METHODS, SAFE_METHODS } from './names.gen.ts'

/**
 * Whether a method is safe: the client asks for no change. A method that is not registered is not known to be.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 | RFC 9110, section 9.2.1}
 * @example
 * isSafeMethod('QUERY') // true
 */
export function isSafeMethod(method: string): boolean {
  return SAFE_METHODS.includes(method)
}

/**
 * Whether a method is idempotent: to send the request twice has the effect of once. Every safe method is. A method that
 * is not registered is not known to be.
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
 * PATCH need more than that, which `findMethod` says.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-9.2.3 | RFC 9110, section 9.2.3}
 * @example
 * isCacheableMethod('OPTIONS') // false
 */
export function isCacheableMethod(method: string): boolean {
  return CACHEABLE_METHODS.includes(method)
}
