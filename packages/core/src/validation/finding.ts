import type { ValidationLocation } from './location.ts'
import type { Path } from './pointer.ts'

/** One thing that is not valid, and its place. */
export interface Finding extends Wording {
  readonly path: Path
  /** The part of the request, if the issue names it. */
  readonly location?: ValidationLocation | undefined
}

/** The text of a finding, as the client sees it. */
export interface Wording {
  readonly detail: string
  /** Whether the text comes from a validator whose texts can't quote the input. */
  readonly known: boolean
}

/** An issue of any validator, before anything is known about it. */
export type RawIssue = Readonly<Record<string, unknown>>

/** The text that replaces a message that quotes the input. */
export const INVALID = 'Invalid value'
/** The wording for a member that is not allowed. */
export const UNKNOWN_MEMBER: Wording = { detail: 'Unknown member', known: true }

export function isObject(value: unknown): value is RawIssue {
  return typeof value === 'object' && value !== null
}

/** Whether a value is an error of any realm. */
export function isErrorObject(value: unknown): boolean {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]'
}
