import type { Ignore, InspectOptions } from '../inspect/options.ts'
import { RULES } from '../rules/catalogue.ts'
import { closestWord } from '../rules/closest-word.ts'
import type { Severity } from '../rules/rule.ts'
import { SESSION_RULES } from '../session/session-inspector.ts'

/** From which severity on a run fails. */
export type FailOn = Severity | 'never'

/** What a configuration file says: `statuskit.config.js`, `.mjs` or `.json`. */
export interface Config extends InspectOptions {
  /** From which severity on a run fails; `error` unless told. */
  readonly failOn?: FailOn | undefined
}

/** A configuration that says something unknown, with what was probably meant. */
export class ConfigError extends Error {
  override readonly name: string = 'ConfigError'
}

const PROFILES = ['default', 'strict', 'browser']
const GRADES = ['error', 'warning', 'info', 'off']
const FAIL_ON = ['error', 'warning', 'info', 'never']
const MEMBERS = ['profile', 'rules', 'ignore', 'failOn']
const IGNORE_MEMBERS = ['rule', 'host', 'path', 'status']

/**
 * A configuration from a value of any kind.
 *
 * @throws {ConfigError} when it says something unknown
 */
export function readConfig(value: unknown, where: string): Config {
  const config = objectOf(value, where)
  expectMembers(config, MEMBERS, where)
  const { profile, rules, ignore, failOn } = config
  if (profile !== undefined) expectWord(profile, PROFILES, `${where}: profile`)
  if (failOn !== undefined) expectWord(failOn, FAIL_ON, `${where}: failOn`)
  for (const [id, grade] of Object.entries(rules === undefined ? {} : objectOf(rules, `${where}: rules`))) {
    expectRule(id, `${where}: rules`)
    expectWord(grade, GRADES, `${where}: rules["${id}"]`)
  }
  if (ignore !== undefined && !Array.isArray(ignore)) {
    throw new ConfigError(`${where}: ignore has to be an array of { rule?, host?, path?, status? }`)
  }
  ;(ignore ?? []).forEach((entry: unknown, index: number) => {
    expectIgnore(entry, `${where}: ignore[${index}]`)
  })
  return config as Config
}

/** Fails unless a rule of this id is there. */
export function expectRule(id: string, where: string): void {
  const ids = [...RULES, ...SESSION_RULES].map((rule) => rule.id)
  if (!ids.includes(id)) throw new ConfigError(`${where}: there is no rule ${JSON.stringify(id)}${didYouMean(id, ids)}`)
}

function expectIgnore(value: unknown, where: string): void {
  const entry = objectOf(value, where) as Record<keyof Ignore, unknown>
  expectMembers(entry, IGNORE_MEMBERS, where)
  if (Object.keys(entry).length === 0) throw new ConfigError(`${where} is empty and would leave nothing to report`)
  if (entry.rule !== undefined) {
    if (typeof entry.rule !== 'string') throw new ConfigError(`${where}.rule has to be the id of a rule`)
    expectRule(entry.rule, where)
  }
  for (const name of ['host', 'path'] as const) {
    if (entry[name] !== undefined && typeof entry[name] !== 'string')
      throw new ConfigError(`${where}.${name} has to be a string`)
  }
  if (entry.status !== undefined && !Number.isInteger(entry.status))
    throw new ConfigError(`${where}.status has to be a number`)
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ConfigError(`${where} has to be an object`)
}

function expectMembers(object: object, known: readonly string[], where: string): void {
  for (const name of Object.keys(object)) {
    if (!known.includes(name)) throw new ConfigError(`${where}: nobody knows "${name}"${didYouMean(name, known)}`)
  }
}

function expectWord(value: unknown, words: readonly string[], where: string): void {
  if (typeof value === 'string' && words.includes(value)) return
  const meant = typeof value === 'string' ? didYouMean(value, words) : ''
  throw new ConfigError(`${where} has to be one of ${words.join(', ')}, not ${JSON.stringify(value)}${meant}`)
}

function didYouMean(text: string, words: readonly string[]): string {
  const meant = closestWord(text, words)
  return meant === undefined ? '' : `; did you mean ${meant}?`
}
