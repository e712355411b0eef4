import { type Finding, toFinding } from '../inspect/finding.ts'
import { withoutIgnored } from '../inspect/ignore.ts'
import { inspect } from '../inspect/inspect.ts'
import type { InspectOptions } from '../inspect/options.ts'
import { exchangesOf } from '../message/conversation.ts'
import type { HttpMessage } from '../message/message.ts'
import { readMessage } from '../message/read-message.ts'
import { REDIRECT_RULES } from './redirect-rules.ts'
import { REVALIDATION_RULES } from './revalidation-rules.ts'
import type { SessionRule } from './session-rule.ts'

/** The rules about messages that follow one another. */
export const SESSION_RULES: readonly SessionRule[] = [...REDIRECT_RULES, ...REVALIDATION_RULES]

/**
 * What is wrong with each of several messages, in the order in which they were exchanged, alone and together: a 304
 * beside its 200, chains of redirects, variants of one resource. The findings stand at the message's place. It never
 * throws.
 *
 * @example
 * inspectSession([first, second]).flat()
 */
export function inspectSession(messages: readonly HttpMessage[], options: InspectOptions = {}): Finding[][] {
  const list = Array.isArray(messages) ? messages : []
  const findings = list.map((message) => inspect(message, options))
  const exchanges = exchangesOf(list.map(readMessage))
  for (const rule of SESSION_RULES) {
    const severity = gradeOf(rule, options)
    if (severity === undefined) continue
    for (const { at, ...hit } of rule.check(exchanges)) {
      const found = [toFinding(rule, at.facts, hit, severity)]
      findings[at.index]?.push(
        ...(options.ignore === undefined ? found : withoutIgnored(found, at.facts.message, options.ignore)),
      )
    }
  }
  return findings
}

function gradeOf({ id, severity, profile }: SessionRule, options: InspectOptions): SessionRule['severity'] | undefined {
  const grade = options.rules?.[id]
  if (grade !== undefined) return grade === 'off' ? undefined : grade
  const { profile: chosen = 'default' } = options
  return severity !== 'info' || profile === 'default' || profile === chosen ? severity : undefined
}
