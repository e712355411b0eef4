import type { Omission } from '../../problem/omission.ts'
import { isObject } from './peek.ts'
import type { ProblemsOptions } from './types.ts'

/**
 * The options that make a response, as plain data; `log` and `span` are told of it. One that throws when it is read is left
 * out, and told.
 */
export function readOptions(given: unknown, omitted: Omission[]): ProblemsOptions {
  if (!isObject(given)) return {}
  try {
    return readAll(given)
  } catch {
    return readAll(withoutThrowing(given, omitted))
  }
}

function readAll(given: ProblemsOptions): ProblemsOptions {
  const { map, challenge, validationStatus, formats, languages, instance, members, traceId, development } = given
  return { map, challenge, validationStatus, formats, languages, instance, members, traceId, development }
}

function withoutThrowing(given: ProblemsOptions, omitted: Omission[]): ProblemsOptions {
  return new Proxy<ProblemsOptions>(
    {},
    {
      get(_target, name) {
        try {
          return given[name as keyof ProblemsOptions]
        } catch {
          omitted.push({ what: String(name), reason: 'reading the option throws' })
          return undefined
        }
      },
    },
  )
}
