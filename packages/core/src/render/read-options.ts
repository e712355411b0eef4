import type { Omission } from '../problem/omission.ts'
import { isObject } from './peek.ts'
import type { ProblemsOptions } from './types.ts'

/** The options that make a response; `log` and `span` are told of it. */
const NAMES: readonly (keyof ProblemsOptions)[] = [
  'map',
  'challenge',
  'validationStatus',
  'formats',
  'languages',
  'instance',
  'members',
  'traceId',
  'development',
]

/** The options as plain data; one that throws when it is read is left out, and told. */
export function readOptions(given: unknown, omitted: Omission[]): ProblemsOptions {
  const options: Record<string, unknown> = {}
  if (!isObject(given)) return options
  for (const name of NAMES) {
    try {
      options[name] = (given as Record<string, unknown>)[name]
    } catch {
      omitted.push({ what: name, reason: 'reading the option throws' })
    }
  }
  return options
}
