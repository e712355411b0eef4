import type { Reference } from '@statuskit/core'
import type { HttpMessage } from '../message/message.ts'
import { inspectSession } from '../session/inspect-session.ts'
import { SESSION_CASES } from '../session/session.cases.ts'
import { SESSION_RULES } from '../session/session-inspector.ts'
import { CASES } from './all-cases.ts'
import { type Case, parseCase } from './cases.ts'
import { RULE_GROUPS, RULES } from './catalogue.ts'
import { parseCitation } from './reference.ts'
import type { Level, Profile, Severity } from './rule.ts'
import type { RuleId } from './rule-ids.gen.ts'

/** A rule as the reference shows it: everything except its function. */
export interface RuleDescription {
  readonly id: RuleId
  /** The group, for example `freshness`. Rules about several messages are in `session`. */
  readonly group: string
  /** How much a finding matters. */
  readonly severity: Severity
  /** How strongly the cited sections require it. */
  readonly level: Level
  /** Why the severity is not the one that follows from the level. */
  readonly reason?: string | undefined
  /** The profile that has the rule. Every profile includes `default`. */
  readonly profile: Profile
  readonly message: string
  readonly fix: string
  /** The facts that it needs. It is skipped if a source hides one of them. */
  readonly needs: readonly string[]
  /** The names of the response headers that it is about, in lower case, also of those that are missing. */
  readonly headers: readonly string[]
  readonly references: readonly Reference[]
  /** Messages for which it fires; several in one case follow one another. */
  readonly fires: readonly (readonly Case[])[]
  readonly silent: readonly (readonly Case[])[]
  readonly skipped: readonly (readonly Case[])[]
}

/** The description of a rule; `undefined` if no rule has the id. */
export function findRule(id: string): RuleDescription | undefined {
  return describeRules().find((rule) => rule.id === id)
}

/** The descriptions of all rules, in the order of findings. */
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
      const headers = rule.side === 'request' ? [] : [...new Set([...(rule.fields ?? []), ...(rule.absence ?? [])])]
      return {
        ...common(rule, group),
        needs,
        headers,
        fires: alone(fires),
        silent: alone(silent),
        skipped: alone(skipped),
      }
    }),
  )
  const session = SESSION_RULES.map((rule): RuleDescription => {
    const { fires = [], silent = [], skipped = [] } = SESSION_CASES[rule.id] ?? {}
    return { ...common(rule, 'session'), needs: ['method', 'url'], headers: [], fires, silent, skipped }
  })
  return [...single, ...session]
}

interface Described {
  readonly id: string
  readonly severity: Severity
  readonly level: Level
  readonly reason?: string
  readonly profile?: Profile
  readonly message: string
  readonly fix: string
  readonly sections: string
}

function common(
  { id, severity, level, reason, profile = 'default', message, fix, sections }: Described,
  group: string,
) {
  const references = sections.split('; ').map(parseCitation)
  return { id: id as RuleId, group, severity, level, reason, profile, message, fix, references }
}

/**
 * The message and the fix of a rule as its first case gives them. They are the templates if the case needs digests, which
 * the given function can add.
 */
export function exampleOf(
  { id, severity, fires, message, fix }: RuleDescription,
  read: (given: Case) => HttpMessage = parseCase,
): { readonly message: string; readonly fix: string } {
  const findings = inspectSession((fires[0] ?? []).map(read), { rules: { ...allOff(), [id]: severity } })
  return findings.flat()[0] ?? { message, fix }
}

/**
 * Says so if a case has another severity than its rule: `(here an info, in the profile strict)`. The given function can add
 * digests.
 */
export function severityNote(
  { id, severity }: RuleDescription,
  cases: readonly Case[],
  read: (given: Case) => HttpMessage = parseCase,
): string {
  const { [id]: _, ...others } = allOff()
  const found = inspectSession(cases.map(read), { profile: 'strict', rules: others }).flat()[0]?.severity ?? severity
  if (found === severity) return ''
  return found === 'info'
    ? '\n    (here an info, in the profile strict)'
    : `\n    (here ${found === 'error' ? 'an error' : 'a warning'})`
}

function allOff(): Readonly<Record<string, 'off'>> {
  return Object.fromEntries([...RULES, ...SESSION_RULES].map((rule) => [rule.id, 'off' as const]))
}

/** An explanation of a rule for a terminal; `undefined` if no rule has the id. */
export function explainRule(id: string): string | undefined {
  const rule = findRule(id)
  if (rule === undefined) return undefined
  const { severity, level, reason, profile, group, needs, references } = rule
  const { message, fix } = exampleOf(rule)
  const profiles = severity === 'info' && profile !== 'default' ? `, in the profile ${profile}` : ''
  const show = (
    title: string,
    cases: readonly (readonly Case[])[],
    note: (each: readonly Case[]) => string = () => '',
  ) =>
    cases.length === 0
      ? []
      : [
          '',
          title,
          cases.map((each) => `${each.map(showCase).join('\n\n    then\n\n')}${note(each)}`).join('\n\n    or\n\n'),
        ]
  return [
    `${id}: ${severity}${profiles} (${group})`,
    '',
    `  ${showPlaces(message)}`,
    `  ${showPlaces(fix)}`,
    '',
    `Level: ${level === 'advice' ? 'advice; no standard requires it' : level}`,
    ...(reason === undefined ? [] : [`Why ${severity}: ${reason}`]),
    '',
    'Sources:',
    ...references.map(({ document, section, url }) => `  ${document} ${section}: ${url}`),
    ...(needs.length === 0 ? [] : ['', `Needs: ${needs.join(', ')}`]),
    ...show('Fires for:', rule.fires.slice(0, 3), (each) => severityNote(rule, each)),
    ...show('Silent for:', rule.silent.slice(0, 3)),
    '',
  ].join('\n')
}

/** Shows placeholders the way usage texts do: `<status>`. */
function showPlaces(text: string): string {
  return text.replaceAll(/\{(\w+)\}/g, '<$1>')
}

/** A case as text, followed by what the source hides. */
export function showCase(given: Case): string {
  const [text, ...hidden] = typeof given === 'string' ? [given] : given
  const note = hidden.length === 0 ? '' : `\n    (the source hides ${hidden.join(', ')})`
  return `${showBytes(shorten(text)).replace(/^/gm, '    ')}${note}`
}

/**
 * Escapes what a terminal or a page would hide or change: control characters, and in a body, each character above ASCII,
 * which stands for a byte there.
 */
function showBytes(text: string): string {
  const start = text.indexOf('\n\n') + 2
  const body = start < 2 ? text.length : start
  const content = text.slice(body).replaceAll('\u00ef\u00bb\u00bf', '\\uFEFF')
  return escapeControls(text.slice(0, body)) + escapeControls(content).replace(/[\u0080-\u00ff]/g, toEscape)
}

function escapeControls(text: string): string {
  // Line feeds and tabs are shown as they are.
  return text.replaceAll('\r', '\\r').replace(/(?![\n\t])\p{Cc}/gu, toEscape)
}

function toEscape(character: string): string {
  return `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

function shorten(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length > 160 ? `${line.slice(0, 60)}… (${line.length} characters)` : line))
    .join('\n')
}
