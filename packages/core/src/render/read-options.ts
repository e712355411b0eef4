import type { Omission } from '../problem/omission.ts'
import { isObject } from './peek.ts'
import type { ProblemsOptions } from './types.ts'

/**
 * The options that make a response, as plain data; `log` and `span` are told of it. One that throws when it is read is left
 * out, and told.
 */
export function readOptions(given: unknown, omitted: Omission[]): ProblemsOptions {
  if (!isObject(given)) return {}
  const read = <Name extends keyof ProblemsOptions>(name: Name): ProblemsOptions[Name] => {
    try {
      return (given as ProblemsOptions)[name]
    } catch {
      omitted.push({ what: name, reason: 'reading the option throws' })
      return undefined
    }
  }
  return {
    map: read('map'),
    challenge: read('challenge'),
    validationStatus: read('validationStatus'),
    formats: read('formats'),
    languages: read('languages'),
    instance: read('instance'),
    members: read('members'),
    traceId: read('traceId'),
    development: read('development'),
  }
}
