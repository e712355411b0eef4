/** A response before the final one: 100 to 199, but not 101. */
export interface Interim {
  /** The status code. */
  readonly status: number
  /** The reason phrase; may be empty. */
  readonly phrase: string
  /** Its fields as name, value, name, value. */
  readonly fields: readonly string[]
}

/** The ways in which a response can go wrong on the wire. */
export const FAULTS = ['close', 'reset', 'hang', 'truncate', 'stall', 'garbage', 'badchunk', 'surplus'] as const

/** One of the ways in which a response can go wrong on the wire. */
export type FaultKind = (typeof FAULTS)[number]

/** What goes wrong, and when. */
export interface Fault {
  readonly kind: FaultKind
  /** Whether the head of the response is sent before it. */
  readonly afterHead: boolean
}

/** A response, as data: all that a writer has to know. */
export interface Plan {
  /** The status code of the final response, 101 or 200 to 999. */
  readonly status: number
  /** The reason phrase; may be empty. */
  readonly phrase: string
  /** Its fields as name, value, name, value: all but Date and what belongs to the connection. */
  readonly fields: string[]
  /** The content, also for HEAD, where a writer leaves it out; `undefined` where the status allows none. */
  readonly body: string | undefined
  /** The responses before it. */
  readonly interim: readonly Interim[]
  /** How long to wait before the head, in milliseconds. */
  readonly delay: number
  /** How long to wait between head and content, in milliseconds. */
  readonly bodyDelay: number
  /** What goes wrong, if anything does. */
  readonly fault: Fault | undefined
  /** Whether the connection ends with the response. */
  readonly close: boolean
  /** The reason phrase was asked for, so a runtime that cannot send one must say so. */
  readonly ownPhrase: boolean
  /** What is sent in the protocol that a 101 switches to, byte by byte. */
  readonly switched: readonly number[] | undefined
}

const NONE: readonly never[] = []

/** A plan for a response that needs nothing special. */
export function createPlan(status: number, phrase: string, fields: string[], body: string | undefined): Plan {
  return {
    status,
    phrase,
    fields,
    body,
    interim: NONE,
    delay: 0,
    bodyDelay: 0,
    fault: undefined,
    close: false,
    ownPhrase: false,
    switched: undefined,
  }
}
