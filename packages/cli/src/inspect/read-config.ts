import type { Ignore, InspectOptions, Severity } from '@statuskit/inspector'
import { didYouMean } from '../command/did-you-mean.ts'
import { UsageError } from '../command/usage-error.ts'
import { listRuleIds } from './explain-rule.ts'
import { FAIL_ON, PROFILES } from './words.ts'

/** The lowest severity that fails a run. */
export type FailOn = Severity | 'never'

/** The content of a configuration file: `statuskit.config.ts`, `.js`, `.mjs`, `.cjs` or `.json`. */
export interface Config extends InspectOptions {
  /** The lowest severity that fails a run. Default: `error`. */
  readonly failOn?: FailOn | undefined
}

/** The severity of a rule in a configuration. */
export type Grade = Severity | 'off'

export const GRADES: readonly Grade[] = ['error', 'warning', 'info', 'off']
const MEMBERS = ['profile', 'rules', 'ignore', 'failOn']
/** So many rules fit into a message. */
const MOST_RELATED = 8
const IGNORE_MEMBERS = ['rule', 'host', 'path', 'status']

/**
 * Validates a configuration.
 *
 * @throws {UsageError} for unknown properties and invalid values
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
    throw new UsageError(`${where}: ignore has to be an array, for example [{ path: '/legacy/*' }].`)
  }
  ;(ignore ?? []).forEach((entry: unknown, index: number) => {
    expectIgnore(entry, `${where}: ignore[${index}]`)
  })
  return config as Config
}

/** Throws unless a rule has this id. */
export function expectRule(id: string, where: string): void {
  const ids = listRuleIds()
  if (ids.includes(id)) return
  // `status-401-missing-www-auth` begins another id than the one that it resembles most.
  const isBeginning = ids.some((each) => each.startsWith(id))
  const suggestion = (isBeginning ? '' : hint(id, ids)) || related(id, ids)
  throw new UsageError(
    `${where}: there is no rule ${JSON.stringify(id)}.${suggestion} To see all, run statuskit inspect --list.`,
  )
}

/** The rules that an id is the beginning of, or else those of the same subject. */
function related(id: string, ids: readonly string[]): string {
  const [subject] = id.split('-', 1)
  const longer = ids.filter((each) => each.startsWith(id))
  const [first, ...others] = longer.length > 0 ? longer : ids.filter((each) => each.split('-', 1)[0] === subject)
  if (first === undefined) return ''
  if (others.length === 0) return ` Did you mean ${first}?`
  return ` See ${[first, ...others].slice(0, MOST_RELATED).join(', ')}${others.length >= MOST_RELATED ? ' and others' : ''}.`
}

function expectIgnore(value: unknown, where: string): void {
  const entry = objectOf(value, where) as Record<keyof Ignore, unknown>
  expectMembers(entry, IGNORE_MEMBERS, where)
  if (Object.keys(entry).length === 0)
    throw new UsageError(`${where} is empty and would ignore everything. Add rule, host, path or status.`)
  if (entry.rule !== undefined) {
    if (typeof entry.rule !== 'string')
      throw new UsageError(`${where}.rule has to be the id of a rule, such as "etag-invalid".`)
    expectRule(entry.rule, where)
  }
  for (const name of ['host', 'path'] as const) {
    if (entry[name] !== undefined && typeof entry[name] !== 'string')
      throw new UsageError(`${where}.${name} has to be a string, not ${JSON.stringify(entry[name])}.`)
  }
  if (entry.path !== undefined && !/^[/*]/.test(String(entry.path)))
    throw new UsageError(
      `${where}.path has to begin with / or *, as in "/legacy/*", and is ${JSON.stringify(entry.path)}.`,
    )
  if (entry.status !== undefined && !Number.isInteger(entry.status))
    throw new UsageError(`${where}.status has to be a number such as 404, not ${JSON.stringify(entry.status)}.`)
}

function objectOf(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new UsageError(`${where} has to be an object, not ${JSON.stringify(value) ?? 'undefined'}.`)
}

function expectMembers(object: object, known: readonly string[], where: string): void {
  for (const name of Object.keys(object)) {
    if (!known.includes(name)) throw new UsageError(`${where}: there is no property "${name}".${hint(name, known)}`)
  }
}

function expectWord(value: unknown, words: readonly string[], where: string): void {
  if (typeof value === 'string' && words.includes(value)) return
  const meant = typeof value === 'string' ? hint(value, words) : ''
  throw new UsageError(`${where} can't be ${JSON.stringify(value)}. Use ${anyOf(words)}.${meant}`)
}

/** `a, b, or c`. */
export function anyOf(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words)
}

function hint(text: string, words: readonly string[]): string {
  const meant = didYouMean(text, words)
  return meant === undefined ? '' : ` Did you mean ${meant}?`
}
