import type { ResponseField } from '@statuskit/core'
import { describeRules, type RuleDescription } from '@statuskit/inspector/rules'
import { listStatuses } from '../status/statuses.ts'
import type { HeaderText } from './header-text.ts'
import { HEADER_TEXTS } from './texts.gen.ts'

/** A response header: what it is for, the statuses that carry it, and the rules of the inspector about it. */
export interface Header extends Partial<HeaderText> {
  readonly name: string
  readonly statuses: readonly CarryingStatus[]
  readonly rules: readonly Pick<RuleDescription, 'id' | 'severity'>[]
  /** The path of its page in the site; absent if it has none. */
  readonly page?: string | undefined
}

/** A status that carries a header. */
export interface CarryingStatus {
  readonly code: number
  readonly phrase: string
  readonly requirement: ResponseField['requirement']
  /** The condition, if there is one. */
  readonly when?: string | undefined
}

/** The response header of this name, in any case; `undefined` if it isn't known. */
export function findHeader(text: string): Header | undefined {
  const wanted = text.toLowerCase()
  const fields = listStatuses().flatMap((status) =>
    status.responseFields
      .filter(({ name }) => name.toLowerCase() === wanted)
      .map((field) => ({ field, code: status.code, phrase: status.phrase })),
  )
  const rules = describeRules().filter(({ headers }) => headers.includes(wanted))
  const known = Object.hasOwn(HEADER_TEXTS, wanted) ? HEADER_TEXTS[wanted] : undefined
  if (fields.length === 0 && rules.length === 0 && known === undefined) return undefined
  return {
    name:
      known?.name ??
      fields[0]?.field.name ??
      spellingIn(rules, wanted) ??
      wanted.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
    ...known,
    statuses: fields.map(({ field: { requirement, when }, code, phrase }) => ({ code, phrase, requirement, when })),
    rules: rules.map(({ id, severity }) => ({ id, severity })),
    page: known === undefined ? undefined : `/headers/${wanted}`,
  }
}

/** The names of all headers that can be found, in lower case. */
export function listHeaders(): readonly string[] {
  const ofStatuses = listStatuses().flatMap(({ responseFields }) =>
    responseFields.map(({ name }) => name.toLowerCase()),
  )
  const ofRules = describeRules().flatMap(({ headers }) => headers)
  return [...new Set([...Object.keys(HEADER_TEXTS), ...ofStatuses, ...ofRules])].sort()
}

/** A header's name as the test messages of its rules write it. */
function spellingIn(rules: readonly RuleDescription[], wanted: string): string | undefined {
  const lines = rules
    .flatMap(({ fires, silent }) => [...fires, ...silent].flat())
    .flatMap((given) => (typeof given === 'string' ? given : given[0]).split('\n'))
  return lines.map((line) => line.split(':', 1)[0] ?? '').find((name) => name.toLowerCase() === wanted)
}
