import { isError, isRedirection } from '@statuskit/core'
import type { Scenario } from '../scenario/scenario.ts'

/** How a status is written: what differs is what a framework has a word for. */
export type Kind = 'interim' | 'problem' | 'redirect' | 'empty' | 'json' | 'text'

/** The kind of a scenario's answer. */
export function kindOf({ status, fields, json, text }: Scenario): Kind {
  if (status < 200) return 'interim'
  if (isError(status)) return 'problem'
  if (isRedirection(status) && status !== 304 && fields?.Location !== undefined && json === undefined) return 'redirect'
  if (json !== undefined) return 'json'
  return text === undefined ? 'empty' : 'text'
}
