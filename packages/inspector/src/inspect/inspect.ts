import { Facts } from '../message/facts.ts'
import type { HttpMessage } from '../message/message.ts'
import { readMessage } from '../message/read-message.ts'
import { isMerged, isRecorded, isWritten } from '../message/recorded.ts'
import { isRedacted } from '../message/redacted.ts'
import type { Hit, Rule, Severity } from '../rules/rule.ts'
import { evaluate } from './evaluate.ts'
import { type Finding, toFinding } from './finding.ts'
import { withoutIgnored } from './ignore.ts'
import type { InspectOptions } from './options.ts'
import { selectionOf } from './rule-selection.ts'

const DEFAULTS: InspectOptions = {}

/**
 * Inspects a response and returns its findings, in the order of the rule reference. It reports nothing that the
 * message doesn't show, never throws because of a message, and returns the same findings for the same one.
 *
 * @throws {RangeError} if an option or a rule doesn't exist, or has no effect
 * @example
 * inspect({ status: 401, headers: [['Content-Length', '0']] })[0]?.id // 'status-401-missing-www-authenticate'
 */
export function inspect(message: HttpMessage, options: InspectOptions = DEFAULTS): Finding[] {
  const known = readMessage(message)
  if (known === undefined) return []
  const selection = selectionOf(options)
  const facts = new Facts(known)
  if (isRecorded(facts) && (isWritten(facts.value('date')) || isMerged(facts))) return []
  const fired: { rule: Rule; order: number; hit: Hit | true; severity: Severity }[] = []
  for (const step of selection.stepsFor(facts)) {
    const hit = evaluate(step, facts)
    if (hit === undefined || hit === 'skipped') continue
    const { rule, order } = step
    const severity = selection.gradeOf(rule, (hit !== true && hit.severity) || rule.severity)
    if (severity !== undefined && !isAboutRedacted(rule, hit, facts)) fired.push({ rule, order, hit, severity })
  }
  if (fired.length === 0) return []
  const findings = fired
    .filter(({ rule }) => !rule.yields?.some((id) => fired.some((other) => other.rule.id === id)))
    .sort((a, b) => a.order - b.order)
    .map(({ rule, hit, severity }) => toFinding(rule, facts, hit, severity))
  return options.ignore === undefined ? findings : withoutIgnored(findings, known, options.ignore)
}

/** Whether a finding is about a value that the recorder has replaced. */
export function isAboutRedacted(
  { fields = [], side }: Pick<Rule, 'fields' | 'side'>,
  hit: Hit | true,
  facts: Facts,
): boolean {
  const names = (hit !== true && hit.fields) || fields
  return names.length > 0 && facts.linesOf(names, side).some(([name, value]) => isRedacted(name, value))
}
