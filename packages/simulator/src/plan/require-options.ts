/** What the value of an option must be, in words, and whether a value is; `undefined` if another function checks it. */
export type OptionRule = readonly [wanted: string, fits: (value: unknown) => boolean] | undefined

/** The rules of all options that a function takes. */
export type OptionRules<Options extends object> = Readonly<Record<keyof Options & string, OptionRule>>

export const SWITCH: OptionRule = ['true or false', (value) => typeof value === 'boolean']
export const HOOK: OptionRule = ['a function', (value) => typeof value === 'function']
export const TEXT: OptionRule = ['a string', (value) => typeof value === 'string']
export const COUNT: OptionRule = ['a whole number from 1 up', (value) => Number.isInteger(value) && Number(value) >= 1]
export const STORE: OptionRule = [
  'a store. To open one, write: await openRedisStore(url)',
  (value) => isRecord(value) && typeof value.hit === 'function',
]

/**
 * Checks the options of a function. TypeScript finds a misspelled option, but test runners don't check types.
 *
 * @throws {TypeError} if there is no such option, or it can't have this value
 * @example
 * requireOptions('createHandler', options, RULES)
 */
export function requireOptions<Options extends object>(
  caller: string,
  options: unknown,
  rules: OptionRules<Options>,
): asserts options is Options {
  const names = Object.keys(rules)
  if (!isRecord(options)) throw new TypeError(`${caller} takes its options as an object: ${names.join(', ')}.`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name))
      throw new TypeError(`${caller} has no option "${name}". Its options: ${names.join(', ')}.`)
    const [wanted, fits] = rules[name as keyof typeof rules] ?? []
    if (value !== undefined && fits?.(value) === false)
      throw new TypeError(`${caller}: the option "${name}" must be ${wanted}.`)
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
