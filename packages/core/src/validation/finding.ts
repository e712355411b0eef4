import type { ValidationLocation } from './location.ts'
import type { Path } from './pointer.ts'

/** One thing that is not valid, and where. */
export interface Finding extends Wording {
  readonly path: Path
  /** The part of the request, where the issue names it. */
  readonly location?: ValidationLocation | undefined
}

/** What a finding says to the client. */
export interface Wording {
  readonly detail: string
  /** Whether the text comes from a validator whose texts cannot quote the input. */
  readonly known: boolean
}

/** An issue of any validator, before anything is known about it. */
export type RawIssue = Readonly<Record<string, unknown>>

/** The text in place of a message that quotes the input. */
export const INVALID = 'Invalid value'
/** The text for a member that should not be there. */
export const UNKNOWN = 'Unknown member'

export function isObject(value: unknown): value is RawIssue {
  return typeof value === 'object' && value !== null
}

/** Whether a value is an error, also one of another realm. */
export function isErrorObject(value: unknown): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
}
