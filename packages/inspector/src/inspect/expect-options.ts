import { RULES } from '../rules/catalogue.ts'
import { closestWord } from '../rules/closest-word.ts'
import type { Profile, Severity } from '../rules/rule.ts'
import { SESSION_RULE_IDS } from '../rules/rule-ids.gen.ts'

const GRADES: Readonly<Record<Severity | 'off', true>> = { error: true, warning: true, info: true, off: true }
const PROFILES: Readonly<Record<Profile, true>> = { default: true, strict: true, browser: true }
const INSPECT_OPTIONS = ['profile', 'rules', 'ignore']
/** The letters from which the beginning of a rule's id tells which one is meant. */
const BEGINNING = 8
const IGNORE = ['rule', 'host', 'path', 'status']

/**
 * Checks the options of `inspect`: a misspelled rule would otherwise have no effect, and nothing would say so.
 *
 * @throws {RangeError} for a value that has no effect or can't be used
 */
export function expectInspectOptions(options: unknown, known: readonly string[] = INSPECT_OPTIONS): void {
  const given = objectOf(
    options,
    `The options have to be an object such as {"profile":"strict"}, not ${text(options)}.`,
  )
  // Tests can share the configuration of the command.
  const { profile, rules, ignore, failOn, ...others } = given
  expectMembers(others, known, 'options')
  if (profile !== undefined && profile !== null) expectWord(profile, PROFILES, 'profile')
  if (rules !== undefined && rules !== null) {
    const grades = objectOf(rules, `rules has to be an object such as {"etag-invalid":"off"}, not ${text(rules)}.`)
    for (const [id, grade] of Object.entries(grades)) {
      expectRule(id, 'rules')
      expectWord(grade, GRADES, `rules["${id}"]`)
    }
  }
  if (ignore === undefined || ignore === null) return
  const message = 'ignore has to be a list such as [{"path":"/legacy/*"}]'
  if (!Array.isArray(ignore)) throw new RangeError(`${message}, not ${text(ignore)}.`)
  for (const each of ignore) expectIgnore(objectOf(each, `${message}, and ${text(each)} is not an object.`))
}

function expectIgnore(entry: Readonly<Record<string, unknown>>): void {
  expectMembers(entry, IGNORE, 'ignore')
  if (Object.keys(entry).length === 0)
    throw new RangeError('An empty object in ignore would ignore everything. Add rule, host, path or status.')
  for (const name of ['rule', 'host', 'path'])
    if (entry[name] !== undefined && typeof entry[name] !== 'string')
      throw new RangeError(`${name} in ignore has to be a string, not ${text(entry[name])}.`)
  if (entry.path !== undefined && !/^[/*]/.test(String(entry.path)))
    throw new RangeError(
      `path in ignore has to begin with / or *, and is ${text(entry.path)}. Use one like "/legacy/*".`,
    )
  if (entry.rule !== undefined) expectRule(String(entry.rule), 'ignore')
  if (entry.status !== undefined && !Number.isInteger(entry.status))
    throw new RangeError(`status in ignore has to be a number such as 404, not ${text(entry.status)}.`)
}

/** They are collected once, because a table checks its options for each row. */
let ids: Set<string> | undefined

function expectRule(id: string, where: string): void {
  ids ??= new Set([...RULES.map((rule) => rule.id), ...SESSION_RULE_IDS])
  if (ids.has(id) || id.startsWith('openapi-')) return
  const longer = id.length < BEGINNING ? undefined : [...ids].find((each) => each.startsWith(id))
  const meant = longer ?? closestWord(id, [...ids])
  const hint = meant === undefined ? 'To see all rules, run statuskit inspect --list.' : `Did you mean "${meant}"?`
  throw new RangeError(`${where}: there is no rule ${text(id)}. ${hint}`)
}

function expectWord(value: unknown, words: Readonly<Record<string, true>>, name: string): void {
  if (typeof value !== 'string' || !Object.hasOwn(words, value))
    throw new RangeError(`${name} can't be ${text(value)}. Use one of ${Object.keys(words).join(', ')}.`)
}

/** Throws unless all members of an object are known. */
export function expectMembers(object: object, known: readonly string[], where: string): void {
  const unknown = Object.keys(object).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new RangeError(`There is no "${unknown}" in ${where}. Use ${known.join(', ')}.`)
}

/** The value, if it is an object. */
export function objectOf(value: unknown, message: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new RangeError(message)
}

function text(value: unknown): string {
  return JSON.stringify(value)
}
