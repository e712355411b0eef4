import type { Allowances } from './field-rules.ts'
import { isOptionName, isStreamOptionName, NO_OPTIONS, type Options, parseOptions, refuseUnknown } from './options.ts'
import { quote, refuse } from './refusal.ts'
import type { SimulatorRequest } from './request.ts'

const STEP_OPTION = /^(\d{1,5})\.(.*)$/s

/**
 * The parameters of single steps from the query, `1.retry-after=5`, by the place of the step, from 1.
 *
 * @throws {Refusal} when a step or an option does not exist
 */
export function parseStepQueries(query: string, steps: number): ReadonlyMap<number, URLSearchParams> {
  const queries = new Map<number, URLSearchParams>()
  for (const [name, value] of new URLSearchParams(query)) {
    const [, text, option = ''] = STEP_OPTION.exec(name) ?? []
    if (text === undefined) continue
    const step = Number(text)
    if (step < 1 || step > steps)
      throw refuse(
        'steps',
        `${quote(name)} names no step. Use a number from 1 to ${steps}, as in 1.${option}. A repeated step, such as 503x2, counts as one.`,
      )
    if (!isOptionName(option) && !isStreamOptionName(option)) throw refuseUnknown(option)
    const own = queries.get(step) ?? new URLSearchParams()
    own.append(option, value)
    queries.set(step, own)
  }
  return queries
}

/**
 * The options of single steps, by the place of the step.
 *
 * @throws {Refusal} when a value is invalid
 */
export function parseStepOptions(
  queries: ReadonlyMap<number, URLSearchParams>,
  request: SimulatorRequest,
  allowed: Allowances,
): ReadonlyMap<number, Options> {
  // Headers set options of all steps.
  const { method, target, httpVersion, connection, lines } = request
  const host = lines.findIndex((name, at) => at % 2 === 0 && name.toLowerCase() === 'host')
  const bare = { method, target, httpVersion, connection, lines: host === -1 ? [] : lines.slice(host, host + 2) }
  return new Map([...queries].map(([step, own]) => [step, parseOptions(own.toString(), bare, allowed)]))
}

/** The options of a step: its own, then those for all steps. */
export function withStepOptions(all: Options, own: Options = NO_OPTIONS): Options {
  const set = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
  return { ...all, ...set, fields: [...all.fields, ...own.fields] }
}
