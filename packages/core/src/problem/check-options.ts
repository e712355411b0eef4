import { attempt } from './attempt.ts'
import { isRecord } from './is-record.ts'

/** What the value of an option must be, in words, and whether a value is; `undefined` if another function checks it. */
export type OptionRule = readonly [wanted: string, fits: (value: unknown) => boolean] | undefined

/** The rules of all options that a function takes. */
export type OptionRules<Options extends object> = Readonly<Record<keyof Options & string, OptionRule>>

/**
 * Checks the options of a function. TypeScript finds a misspelled option; in JavaScript, and in test runners that don't check
 * types, nothing would show it but its lack of effect. If `others` are ignored, as where a framework adds options of its own,
 * only a name in another case, or with hyphens or underscores, is misspelled.
 *
 * @throws {TypeError} for an option that doesn't exist, or a value that it can't have
 * @example
 * checkOptions('createStore', options, { prefix: ['a string', (value) => typeof value === 'string'] })
 */
export function checkOptions<Options extends object>(
  caller: string,
  options: unknown,
  rules: OptionRules<Options>,
  others: 'refused' | 'ignored' = 'refused',
): asserts options is Options {
  const names = Object.keys(rules)
  if (!isRecord(options)) throw new TypeError(`${caller} takes its options as an object: ${names.join(', ')}.`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name)) {
      if (others === 'ignored' && !names.some((known) => fold(known) === fold(name))) continue
      throw new TypeError(`${caller} has no option "${name}". Its options: ${names.join(', ')}.`)
    }
    const rule = rules[name as keyof typeof rules]
    if (value !== undefined && rule !== undefined && attempt(() => rule[1](value)) !== true) {
      throw new TypeError(`${caller}: the option "${name}" must be ${rule[0]}.`)
    }
  }
}

function fold(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase()
}
