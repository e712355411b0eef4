/**
 * Which methods are safe, idempotent and cacheable.
 *
 * @packageDocumentation
 */

export { findMethod } from './methods/lookup.ts'
export type { Method, MethodCacheability } from './methods/method.ts'
export { isCacheableMethod, isIdempotentMethod, isSafeMethod } from './methods/properties.ts'
export { METHODS } from './methods/table.gen.ts'
