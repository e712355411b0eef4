import type { Method } from './method.ts'
import { METHODS } from './table.gen.ts'

/**
 * A method by its name, `undefined` when it is not registered. Methods are case-sensitive.
 *
 * @example
 * findMethod('POST')?.cacheability // 'conditional'
 */
export function findMethod(name: string): Method | undefined {
  return METHODS.find((method) => method.name === name)
}
