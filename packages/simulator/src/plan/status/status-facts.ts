import { findStatus, type Status, statusClassOf } from '@statuskit/core'

/** The facts that the simulator states about a status, registered or not. */
export interface StatusFacts {
  readonly code: number
  /** The registered phrase; empty for an unregistered code. */
  readonly phrase: string
  /** The class; `undefined` from 600 up. */
  readonly class: string | undefined
  readonly meaning: string
  /** The URL of the source. */
  readonly reference: string
  readonly registered: Status | undefined
}

const CLASSES = 'https://www.rfc-editor.org/rfc/rfc9110#section-15'
const known: (StatusFacts | undefined)[] = []

/** The facts about a code from 100 to 999, from core's table. */
export function statusFactsOf(code: number): StatusFacts {
  let facts = known[code]
  if (facts === undefined) {
    facts = lookUp(code)
    known[code] = facts
  }
  return facts
}

function lookUp(code: number): StatusFacts {
  const registered = findStatus(code)
  if (registered !== undefined) {
    const { phrase, summary, reference } = registered
    return { code, phrase, class: registered.class, meaning: summary, reference: reference.url, registered }
  }
  const statusClass = statusClassOf(code)
  const meaning =
    statusClass === undefined
      ? 'Outside the five classes of status codes, and therefore invalid, although it can be sent.'
      : `Not registered. Clients treat it as ${Math.floor(code / 100)}00.`
  return { code, phrase: '', class: statusClass, meaning, reference: CLASSES, registered: undefined }
}
