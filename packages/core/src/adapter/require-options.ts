import { attempt } from '../problem/attempt.ts'
import { toChallenges } from '../render/headers/required-headers.ts'
import { areFormats, WANTED_FORMATS } from '../render/negotiate/format.ts'
import { WANTED_CHALLENGE } from '../render/request/options.ts'
import { isObject, isRecord } from '../render/request/peek.ts'
import type { ProblemsOptions } from './options.ts'

/** What the value of an option must be, in words, and whether a value is. */
type Rule = readonly [wanted: string, fits: (value: unknown) => boolean]

const HOOK: Rule = ['a function', (value) => typeof value === 'function']
const SWITCH: Rule = ['true or false', (value) => typeof value === 'boolean']

const RULES: Readonly<Record<keyof ProblemsOptions, Rule>> = {
  map: HOOK,
  challenge: [WANTED_CHALLENGE, (value) => toChallenges(value as ProblemsOptions['challenge']) !== undefined],
  validationStatus: ['400 or 422', (value) => value === 400 || value === 422],
  validationMessages: ['"all" or "known"', (value) => value === 'all' || value === 'known'],
  formats: [WANTED_FORMATS, areFormats],
  languages: ['an object or a function', isObject],
  instance: HOOK,
  members: HOOK,
  traceId: SWITCH,
  development: SWITCH,
  log: HOOK,
  span: HOOK,
}

/**
 * Checks the options of an adapter when it is set up. TypeScript finds a misspelled option; in JavaScript, nothing would
 * show it but what responses lack. `switches` are further options of the adapter, which are `true` or `false`.
 *
 * @throws {TypeError} if there is no such option, or it can't have this value
 * @example
 * requireOptions('@statuskit/koa: problems()', options, 'fillBareStatuses')
 */
export function requireOptions(caller: string, options: object, ...switches: readonly string[]): void {
  if (!isRecord(options)) throw new TypeError(`${caller} takes its options as an object, such as { traceId: true }.`)
  const rules: Readonly<Record<string, Rule>> = {
    ...RULES,
    ...Object.fromEntries(switches.map((name) => [name, SWITCH])),
  }
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) {
      throw new TypeError(`${caller} has no option "${name}". Its options: ${Object.keys(rules).join(', ')}.`)
    }
    const [wanted, fits] = rule
    if (value !== undefined && attempt(() => fits(value)) !== true) {
      throw new TypeError(`${caller}: the option "${name}" must be ${wanted}.`)
    }
  }
}
