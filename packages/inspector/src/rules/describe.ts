import type { Reference } from '@statuskit/core'
import { SESSION_CASES } from '../session/session.cases.ts'
import { SESSION_RULES } from '../session/session-inspector.ts'
import { CASES } from './all-cases.ts'
import type { Case } from './cases.ts'
import { RULE_GROUPS } from './catalogue.ts'
import { parseCitation } from './reference.ts'
import type { Profile, Severity } from './rule.ts'

/** A rule as its reference has it: everything but the function. */
export interface RuleDescription {
  readonly id: string
  /** The group, `caching`; `session` for rules over several messages. */
  readonly group: string
  readonly severity: Severity
  /** The profile that has it; `default` is in each. */
  readonly profile: Profile
  readonly message: string
  readonly fix: string
  /** What it needs to know; it is skipped where a source hides one. */
  readonly needs: readonly string[]
  readonly references: readonly Reference[]
  /** Messages, or several in a row, that it fires for. */
  readonly fires: readonly (readonly Case[])[]
  readonly silent: readonly (readonly Case[])[]
  readonly skipped: readonly (readonly Case[])[]
}

/** The description of a rule; `undefined` where there is none of the id. */
export function findRule(id: string): RuleDescription | undefined {
  return describeRules().find((rule) => rule.id === id)
}

/** The descriptions of all rules, in the order in which findings come. */
export function describeRules(): RuleDescription[] {
  const single = RULE_GROUPS.flatMap(([group, rules]) =>
    rules.map((rule): RuleDescription => {
      const { fires = [], silent = [], skipped = [] } = CASES[rule.id] ?? {}
      const alone = (cases: readonly Case[]) => cases.map((each) => [each])
      const needs = [
        ...(rule.needs ?? []).map((need) => need.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)),
        ...(rule.absence ?? []).map((field) => `the absence of ${field}`),
        ...(rule.sees ?? []).map((field) => `all of ${field}`),
      ]
      return { ...common(rule, group), needs, fires: alone(fires), silent: alone(silent), skipped: alone(skipped) }
    }),
  )
  const session = SESSION_RULES.map((rule): RuleDescription => {
    const { fires = [], silent = [], skipped = [] } = SESSION_CASES[rule.id] ?? {}
    return { ...common(rule, 'session'), needs: ['method', 'url'], fires, silent, skipped }
  })
  return [...single, ...session]
}

interface Described {
  readonly id: string
  readonly severity: Severity
  readonly profile?: Profile
  readonly message: string
  readonly fix: string
  readonly sections: string
}

function common({ id, severity, profile = 'default', message, fix, sections }: Described, group: string) {
  return { id, group, severity, profile, message, fix, references: sections.split('; ').map(parseCitation) }
}

/** A rule explained for a terminal; `undefined` where there is none of the id. */
export function explainRule(id: string): string | undefined {
  const rule = findRule(id)
  if (rule === undefined) return undefined
  const { severity, profile, group, message, fix, needs, references } = rule
  const profiles = severity === 'info' && profile !== 'default' ? `, in the profile ${profile}` : ''
  const show = (title: string, cases: readonly (readonly Case[])[]) =>
    cases.length === 0
      ? []
      : ['', title, cases.map((each) => each.map(showCase).join('\n\n    then\n\n')).join('\n\n    or\n\n')]
  return [
    `${id}: ${severity}${profiles} (${group})`,
    '',
    `  ${showPlaces(message)}`,
    `  ${showPlaces(fix)}`,
    '',
    ...references.map(({ document, section, url }) => `  ${document} ${section}: ${url}`),
    ...(needs.length === 0 ? [] : ['', `needs ${needs.join(', ')}`]),
    ...show('fires for', rule.fires.slice(0, 3)),
    ...show('is silent for', rule.silent.slice(0, 3)),
    '',
  ].join('\n')
}

/** The places of a message for what is found, as usage texts write them: `<status>`. */
function showPlaces(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, '<$1>')
}

/** A case as text; what the source hides stands behind it. */
export function showCase(given: Case): string {
  const [text, ...hidden] = typeof given === 'string' ? [given] : given
  const note = hidden.length === 0 ? '' : `\n    (the source hides ${hidden.join(', ')})`
  return `${shorten(text).replace(/^/gm, '    ')}${note}`
}

function shorten(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 160 ? `${line.slice(0, 60)}… (${line.length} characters)` : line))
    .join('\n')
}
