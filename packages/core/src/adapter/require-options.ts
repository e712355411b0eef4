import { checkOptions, type OptionRule, type OptionRules } from '../problem/check-options.ts'
import { toChallenges } from '../render/headers/required-headers.ts'
import { areFormats, WANTED_FORMATS } from '../render/negotiate/format.ts'
import { isLanguageTag } from '../render/negotiate/language-lookup.ts'
import { WANTED_CHALLENGE } from '../render/request/options.ts'
import { isObject } from '../render/request/peek.ts'
import type { ProblemsOptions } from './options.ts'

const HOOK: OptionRule = ['a function', (value) => typeof value === 'function']
const SWITCH: OptionRule = ['true or false', (value) => typeof value === 'boolean']

const WANTED_LANGUAGES = 'a function, or an object with the texts of each language, such as { de }'

/** Whether these are the texts of languages, by their tags. */
function areLanguages(value: unknown): boolean {
  if (typeof value === 'function') return true
  return isObject(value) && Object.entries(value).every(([tag, texts]) => isLanguageTag(tag) && isObject(texts))
}

const RULES: OptionRules<ProblemsOptions> = {
  map: HOOK,
  challenge: [WANTED_CHALLENGE, (value) => toChallenges(value as ProblemsOptions['challenge']) !== undefined],
  validationStatus: ['400 or 422', (value) => value === 400 || value === 422],
  validationMessages: ['"all" or "known"', (value) => value === 'all' || value === 'known'],
  formats: [WANTED_FORMATS, areFormats],
  languages: [WANTED_LANGUAGES, areLanguages],
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
 * @throws {TypeError} for an option that doesn't exist, or a value that it can't have
 * @example
 * requireOptions('@statuskit/koa: problems()', options, ['fillBareStatuses'])
 */
export function requireOptions(
  caller: string,
  options: object,
  switches: readonly string[] = [],
  others?: 'refused' | 'ignored',
): void {
  checkOptions(caller, options, { ...RULES, ...Object.fromEntries(switches.map((name) => [name, SWITCH])) }, others)
}
