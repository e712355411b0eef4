import type { Reference } from '@statuskit/core'
import type { Facts } from '../message/facts.ts'
import type { FieldLine } from '../message/message.ts'
import { parseCitation } from '../rules/reference.ts'
import type { Hit, Level, Rule, Severity } from '../rules/rule.ts'
import type { RuleId } from '../rules/rule-ids.gen.ts'

/** A problem with a message. */
export interface Finding {
  /** The id of the rule, `status-401-missing-www-authenticate`. */
  readonly id: RuleId
  /** How much it matters. */
  readonly severity: Severity
  /** How strongly the standard requires it. */
  readonly level: Level
  /** The problem, with the values of the message. */
  readonly message: string
  /** How to fix it. */
  readonly fix: string
  /** The section of the standard that the rule rests on. */
  readonly reference: Reference
  /**
   * The header lines that it is about, as they were sent. Empty if a header is missing. Credentials and cookies of a
   * request are replaced by `…`.
   */
  readonly fields: readonly FieldLine[]
  /** Present if the finding is about the request, and `fields` are request headers. */
  readonly side?: 'request'
}

/** Longer values are cut off in messages. */
const VALUE_LIMIT = 100

/** The finding of a rule that fired. */
export function toFinding(
  rule: Pick<Rule, 'id' | 'level' | 'message' | 'fix' | 'sections' | 'fields' | 'side'>,
  facts: Facts,
  hit: Hit | true,
  severity: Severity,
): Finding {
  const {
    values = {},
    fields,
    level = rule.level,
    reference = referenceOf(rule.sections),
  }: Hit = hit === true ? {} : hit
  const names = fields ?? rule.fields ?? []
  const fill = (template: string) =>
    fillPlaces(template, (place) => values[place] ?? factOf(place, facts, names, rule.side))
  return {
    id: rule.id as RuleId,
    severity,
    level,
    message: fill(rule.message),
    fix: fill(rule.fix),
    reference,
    fields: names.length === 0 ? [] : linesOf(names, facts, rule.side),
    ...(rule.side === 'request' && { side: rule.side }),
  }
}

/** A text with its placeholders filled in, each value on one line and not too long. */
function fillPlaces(template: string, value: (place: string) => string | number | undefined): string {
  return template.replace(/\{(\w+)\}/g, (_, place) => shorten(String(value(place) ?? '')))
}

const references = /* @__PURE__ */ new Map<string, Reference>()

function referenceOf(sections: string): Reference {
  let reference = references.get(sections)
  if (reference === undefined) {
    reference = parseCitation(sections.split('; ', 1)[0] ?? '')
    references.set(sections, reference)
  }
  return reference
}

/** Reports end up in logs of builds, which more people can read than the traffic. */
const SECRETS: ReadonlySet<string> = /* @__PURE__ */ new Set(['authorization', 'proxy-authorization', 'cookie'])

function linesOf(names: readonly string[], facts: Facts, side: Rule['side']): FieldLine[] {
  const lines = facts.linesOf(names, side)
  return side === undefined
    ? lines
    : lines.map(([name, value]) => [name, SECRETS.has(name.toLowerCase()) ? '…' : value])
}

function factOf(
  place: string,
  facts: Facts,
  names: readonly string[],
  side: Rule['side'],
): string | number | undefined {
  if (place === 'status') return facts.status
  if (place === 'method') return facts.message.method
  if (place === 'url') return facts.message.url
  const sent = (name: string) => (side === 'request' ? facts.request(name) : facts.value(name))
  const name = names.find((each) => sent(each) !== undefined)
  return name === undefined ? undefined : place === 'field' ? name : sent(name)
}

function shorten(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: servers must not control the terminal
  const line = text.slice(0, VALUE_LIMIT + 1).replace(/[\0-\x1f\x7f-\x9f]/g, '\ufffd')
  return line.length > VALUE_LIMIT ? `${line.slice(0, VALUE_LIMIT)}…` : line
}
