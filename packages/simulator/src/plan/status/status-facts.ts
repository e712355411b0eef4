import { findStatus, type Status, statusClassOf } from '@statuskit/core'

/** What the simulator says of a status, registered or not. */
export interface StatusFacts {
  readonly code: number
  /** The registered phrase; empty for a code that is not registered. */
  readonly phrase: string
  /** The class; `undefined` from 600 up. */
  readonly class: string | undefined
  readonly meaning: string
  /** Where that is written. */
  readonly reference: string
  readonly registered: Status | undefined
}

const CLASSES = 'https://www.rfc-editor.org/rfc/rfc9110#section-15'
const known: (StatusFacts | undefined)[] = []

/** The facts of a code from 100 to 999, from core's table. */
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
      ? 'Outside the five classes: not valid, though it can be sent.'
      : `Not registered: a client treats it as ${Math.floor(code / 100)}00.`
  return { code, phrase: '', class: statusClass, meaning, reference: CLASSES, registered: undefined }
}
