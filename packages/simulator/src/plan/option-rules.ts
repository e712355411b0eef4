import type { OptionRule } from '@statuskit/core/adapter'

export const SWITCH: OptionRule = ['true or false', (value) => typeof value === 'boolean']
export const HOOK: OptionRule = ['a function', (value) => typeof value === 'function']
export const TEXT: OptionRule = ['a string', (value) => typeof value === 'string']
export const COUNT: OptionRule = ['a whole number from 1 up', (value) => Number.isInteger(value) && Number(value) >= 1]
export const STORE: OptionRule = [
  'a store. To open one, write: await openRedisStore(url)',
  (value) => typeof (value as { hit?: unknown } | null)?.hit === 'function',
]

/** Whether a value is an object, and not a list. */
export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
