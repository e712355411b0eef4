import type { Method } from './method.ts'
import { METHODS } from './table.gen.ts'

/**
 * Finds a method by its name. Returns `undefined` if it is not registered. Method names are case-sensitive.
 *
 * @example
 * findMethod('POST')?.cacheability // 'conditional'
 */
export function findMethod(name: string): Method | undefined {
  return METHODS.find((method) => method.name === name)
}
